// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QFuture>
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
};

} // namespace vigie
