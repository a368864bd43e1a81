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

QList<ImportOutcome> RefreshingImports::takeUntold()
{
    return m_imports.takeUntold();
}

QFuture<RecognitionOutcome> RefreshingImports::recognise(const QList<RecognitionRequest> &requests)
{
    const QFuture<RecognitionOutcome> future = m_imports.recognise(requests);
    refreshAlong(future);
    return future;
}

QFuture<Result<void>> RefreshingImports::forgetRecognised(const DocumentId &document, const QList<int> &pages)
{
    const QFuture<Result<void>> future = m_imports.forgetRecognised(document, pages);
    refreshAlong(future);
    return future;
}

template <typename T>
QFutureWatcher<T> *RefreshingImports::refreshAlong(const QFuture<T> &future)
{
    auto *watcher = new QFutureWatcher<T>(&m_context);
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
    return watcher;
}

QFuture<ImportOutcome> RefreshingImports::watched(const QFuture<ImportOutcome> &future,
                                                  const QString &password)
{
    QFutureWatcher<ImportOutcome> *watcher = refreshAlong(future);
    if (!password.isEmpty())
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [this, watcher, password] {
            for (int i = 0; i < watcher->future().resultCount(); ++i) {
                if (const ImportOutcome outcome = watcher->resultAt(i); !outcome.document.value.isEmpty())
                    m_unlocked(outcome.document, password);
            }
        });
    return future;
}

} // namespace vigie
