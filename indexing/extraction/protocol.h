// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/lockdown.h"
#include "indexing/extraction/protocolheader.h"
#include "indexing/extraction/workerlimits.h"
#include "models/domain/document.h"
#include "models/domain/recognition.h"
#include "models/domain/result.h"
#include "models/services/renderservice.h"

#include <QByteArray>
#include <QSize>

#include <optional>

/// What is said between the program and vigie-worker over one socket: frames of a kind, a length and a
/// payload (protocolheader.h). Both sides are built from the same tree, so there is no version; the decoders
/// of answers trust no length, count, offset, number or letter all the same, because a parser that was taken
/// over writes them.
namespace vigie::protocol {

/// The longest payload an answer of `kind` may have; 0 for what is no answer.
quint64 longestAnswer(Kind kind, const WorkerLimits &limits);

/// The longest list of marks, asked or answered, in bytes.
inline constexpr quint64 longestMarks = quint64(64) << 20;

struct Progress
{
    int page = 0;
    int pages = 0;
};
struct PageRequest
{
    int page = 0;
    double dpi = 0;
};

struct RecogniseRequest
{
    int page = 0;
    QString languages; ///< as recognitionLanguages() gives them
    int seconds = 0;   ///< it may take
};

/// What comes with a file's descriptor.
struct OpenRequest
{
    WorkerLimits limits;
    QString password; ///< of a protected PDF; empty for none
};
/// What a worker says of itself, before anything is asked of it.
struct Ready
{
    Lockdown lockdown = Lockdown::None;
    int landlockVersion = 0;
    QString failure; ///< why it is not locked in further, in English
};

/// `text` as the other side accepts it: no longer than `longest`, and U+FFFD for what is no character (half a
/// pair of surrogates, U+0000), one for each unit.
QString wellFormed(QString text, qsizetype longest);
inline constexpr qsizetype longestLabel = 256;
inline constexpr qsizetype longestName = 4096; ///< a title, a publisher, a sentence

inline constexpr qsizetype longestAddress = 4096; ///< of a link outward
inline constexpr qsizetype mostBookmarks = 10'000;
inline constexpr qsizetype mostLinks = 2000; ///< of one page

QByteArray encode(const Ready &ready);
std::optional<Ready> decodeReady(const QByteArray &payload);
QByteArray encode(const OpenRequest &request);
std::optional<OpenRequest> decodeOpen(const QByteArray &payload);
QByteArray encode(const PageRequest &request);
std::optional<PageRequest> decodePageRequest(const QByteArray &payload);

QByteArray encode(const RecogniseRequest &request);
std::optional<RecogniseRequest> decodeRecognise(const QByteArray &payload);

QByteArray encode(const Progress &progress);
std::optional<Progress> decodeProgress(const QByteArray &payload);
QByteArray encode(const Page &page);
std::optional<Page> decodePage(const QByteArray &payload);
/// Without pages.
QByteArray encode(const ExtractedDocument &document);
std::optional<ExtractedDocument> decodeDocument(const QByteArray &payload);
QByteArray encode(const Error &error);
std::optional<Error> decodeError(const QByteArray &payload);
/// Boxes lose what lies below 1/1000 point.
QByteArray encode(const CharacterBoxes &boxes);
std::optional<CharacterBoxes> decodeBoxes(const QByteArray &payload);
/// Without language; boxes as above.
QByteArray encode(const RecognisedPage &page);
std::optional<RecognisedPage> decodeRecognised(const QByteArray &payload);
QByteArray encode(const QList<Bookmark> &bookmarks);
std::optional<QList<Bookmark>> decodeBookmarks(const QByteArray &payload);
QByteArray encode(const QList<PageLink> &links);
std::optional<QList<PageLink>> decodeLinks(const QByteArray &payload);
/// Width and height. The pixels (RGB32, no padding) lie at the start of the shared memory.
QByteArray encode(QSize size);
/// Nothing when the picture would not fit the memory it was given.
std::optional<QSize> decodeImageSize(const QByteArray &payload, const WorkerLimits &limits);

} // namespace vigie::protocol
