// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refreshingimports.h"

#include <QTimer>

namespace vigie {

namespace {

constexpr int whileRunningMs =
    3000; // every panel reads anew: often enough to see it grow, seldom enough to read by

} // namespace

RefreshingImports::RefreshingImports(
    ImportService &imports, std::function<void()> refresh,
    std::function<void(const DocumentId &document, const QString &password)> unlocked)
    : m_imports(imports)
    , m_refresh(std::move(refresh))
    , m_unlocked(std::move(unlocked))
{
}

QFuture<ImportOutcome> RefreshingImports::importPaths(const QStringList &paths)
{
    return watched(m_imports.importPaths(paths), {});
}

QFuture<ImportOutcome> RefreshingImports::importProtected(const QString &path, const QString &password)
{
    return watched(m_imports.importProtected(path, password), password);
}

QFuture<ImportOutcome> RefreshingImports::watched(const QFuture<ImportOutcome> &future,
                                                  const QString &password)
{
    auto *watcher = new QFutureWatcher<ImportOutcome>(&m_context);
    auto *timer = new QTimer(watcher);
    QObject::connect(timer, &QTimer::timeout, watcher, [this, watcher, seen = 0]() mutable {
        const int now = watcher->progressValue();
        if (now != seen)
            m_refresh();
        seen = now;
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [this, watcher, password] {
        for (int i = 0; i < watcher->future().resultCount() && !password.isEmpty(); ++i) {
            if (const ImportOutcome outcome = watcher->resultAt(i); !outcome.document.value.isEmpty())
                m_unlocked(outcome.document, password);
        }
        m_refresh();
        watcher->deleteLater();
    });
    watcher->setFuture(future);
    timer->start(whileRunningMs);
    return future;
}

} // namespace vigie
