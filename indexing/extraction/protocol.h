// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/workerlimits.h"
#include "models/domain/document.h"
#include "models/domain/result.h"
#include "models/services/renderservice.h"

#include <QByteArray>
#include <QImage>

#include <optional>

/// What is said between the program and vigie-worker over one socket: frames of a kind, a length and a
/// payload. Both sides are built from the same tree, so there is no version; the decoders of answers trust no
/// length, count, offset or number all the same, because a parser that was taken over writes them.
namespace vigie::protocol {

enum class Kind : quint8 {
    // requests
    Open = 1, ///< the file's descriptor comes with it; payload: WorkerLimits
    Extract,
    Render, ///< page, dpi
    Boxes,  ///< page
    // answers
    Progress = 32, ///< pages done, pages there are
    Page,          ///< one page of Extract, in order
    Document,      ///< ends Extract: all but the pages
    Image,
    CharacterBoxes,
    Failure, ///< ends any request
};

/// Kind (1 byte) and payload length (4 bytes), in the machine's own byte order.
inline constexpr qsizetype headerSize = 5;

/// The longest payload an answer of `kind` may have; 0 for what is no answer.
qint64 longestAnswer(Kind kind, const WorkerLimits &limits);

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

QByteArray encode(const WorkerLimits &limits);
std::optional<WorkerLimits> decodeLimits(const QByteArray &payload);
QByteArray encode(const PageRequest &request);
std::optional<PageRequest> decodePageRequest(const QByteArray &payload);

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
/// Width and height; the pixels (RGB32, no padding) follow in the same payload.
QByteArray encodeImageSize(QSize size);
std::optional<QImage> decodeImage(const QByteArray &payload, const WorkerLimits &limits);

} // namespace vigie::protocol
