// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refreshingimports.h"

#include <QTimer>

namespace vigie {

namespace {

constexpr int whileRunningMs =
    3000; // every panel reads anew: often enough to see it grow, seldom enough to read by

} // namespace

RefreshingImports::RefreshingImports(ImportService &imports, std::function<void()> refresh)
    : m_imports(imports)
    , m_refresh(std::move(refresh))
{
}

QFuture<ImportOutcome> RefreshingImports::importPaths(const QStringList &paths)
{
    const QFuture<ImportOutcome> future = m_imports.importPaths(paths);
    auto *watcher = new QFutureWatcher<ImportOutcome>(&m_context);
    auto *timer = new QTimer(watcher);
    QObject::connect(timer, &QTimer::timeout, watcher, [this, watcher, seen = 0]() mutable {
        const int now = watcher->progressValue();
        if (now != seen)
            m_refresh();
        seen = now;
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [this, watcher] {
        m_refresh();
        watcher->deleteLater();
    });
    watcher->setFuture(future);
    timer->start(whileRunningMs);
    return future;
}

} // namespace vigie
