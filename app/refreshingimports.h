// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/importservice.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace vigie {

/// Passes imports on and, in the thread it was made in, lets the services see what came in: when an import
/// ends, and now and then while it runs, so that the first documents can be read while the others are still
/// on their way.
class RefreshingImports : public ImportService
{
public:
    /// `unlocked` is told which document a password opened.
    RefreshingImports(ImportService &imports, std::function<void()> refresh,
                      std::function<void(const DocumentId &document, const QString &password)> unlocked);
    QFuture<ImportOutcome> importPaths(const QStringList &paths) override;
    QFuture<ImportOutcome> importProtected(const QString &path, const QString &password) override;
    QList<ImportOutcome> takeUntold() override;
    QFuture<RecognitionOutcome> recognise(const QList<RecognitionRequest> &requests) override;
    QFuture<Result<void>> forgetRecognised(const DocumentId &document, const QList<int> &pages) override;

private:
    /// Refreshes when `future` ends, and calls `ended` then; and, while it runs, whenever it has got further.
    template <typename T>
    void refreshAlong(const QFuture<T> &future, const std::function<void()> &ended = {});

    ImportService &m_imports;
    std::function<void()> m_refresh;
    std::function<void(const DocumentId &document, const QString &password)> m_unlocked;
    QObject m_context; ///< timers live as long as this does
};

} // namespace vigie
