// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QList>
#include <QStringList>

#include <optional>

namespace vigie {

/// What became of one file.
struct ImportOutcome
{
    enum class Status : quint8 { Added, Updated, Unchanged, Failed, Skipped };
    QString path;
    Status status = Status::Skipped;
    DocumentId document;        ///< empty when Failed or Skipped
    std::optional<Error> error; ///< for Failed and Skipped
};

QString
importStatusName(ImportOutcome::Status status); ///< "added", "updated", "unchanged", "failed", "skipped"

/// Pages whose words are to be recognised from their pictures.
struct RecognitionRequest
{
    DocumentId document;
    QList<int> pages = {}; ///< from 1; empty: all of which the document's quality says that it may help
};

/// What became of one page that was to be recognised.
struct RecognitionOutcome
{
    DocumentId document;
    int page = 0;               ///< 0 for what concerns the whole document
    qint64 characters = 0;      ///< recognised, in code points
    double confidence = 0;      ///< of the recogniser in its words, 0…100
    QString languages;          ///< what it looked for: "jpn+eng"
    std::optional<Error> error; ///< why nothing was recognised; the page is as it was

    friend bool operator==(const RecognitionOutcome &, const RecognitionOutcome &) = default;
};

/// Brings files into the library. A bad file gives an outcome, never ends the run.
class ImportService
{
public:
    virtual ~ImportService() = default;
    /// Files and folders (recursively). The future gives one outcome a file, progress in files with the
    /// current file's name as text, and can be cancelled; what was done until then stays.
    virtual QFuture<ImportOutcome> importPaths(const QStringList &paths) = 0;
    /// The same for one PDF that a password protects (Error::Encrypted). The password is kept in memory, so
    /// that pages can be drawn, and never stored; the text that is read is, like any other.
    virtual QFuture<ImportOutcome> importProtected(const QString &path, const QString &password) = 0;
    /// What became of files when the last import was cancelled that its future no longer tells: above all of
    /// documents that were just being stored. To be asked when that future has finished; gives them once.
    virtual QList<ImportOutcome> takeUntold() = 0;
    /// Recognises words in the pictures of pages (OCR), and reads facts and index of their documents again.
    /// Never done unasked. The future gives one outcome a page, progress in pages with the document's title
    /// as text, and can be cancelled; what was recognised until then stays. Other imports go on meanwhile.
    virtual QFuture<RecognitionOutcome> recognise(const QList<RecognitionRequest> &requests) = 0;
    /// Takes the recognised words of a document's pages away again: its own text is back. `pages` from 1;
    /// empty: all.
    virtual QFuture<Result<void>> forgetRecognised(const DocumentId &document, const QList<int> &pages) = 0;
};

} // namespace vigie
