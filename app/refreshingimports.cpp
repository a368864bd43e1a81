// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refreshingimports.h"

#include <QElapsedTimer>
#include <QTimer>

#include <utility>

namespace vigie {

namespace {

constexpr int whileRunningMs =
    3000; // every panel reads anew: often enough to see it grow, seldom enough to read by
constexpr int lookEveryMs = 25;

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
    const QFuture<ImportOutcome> future = m_imports.importPaths(paths);
    refreshAlong(future);
    return future;
}

QFuture<ImportOutcome> RefreshingImports::importProtected(const QString &path, const QString &password)
{
    const QFuture<ImportOutcome> future = m_imports.importProtected(path, password);
    refreshAlong(future, [this, future, password] {
        for (const ImportOutcome &outcome : future.results()) {
            if (!outcome.document.isEmpty())
                m_unlocked(outcome.document, password);
        }
    });
    return future;
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

// It is looked at, and not watched: what a watcher is told of, it is told while the future is locked, and the
// window's thread would wait for the importing one.
template <typename T>
void RefreshingImports::refreshAlong(const QFuture<T> &future, const std::function<void()> &ended)
{
    auto *timer = new QTimer(&m_context);
    QElapsedTimer since;
    since.start();
    QObject::connect(timer, &QTimer::timeout, timer, [this, timer, future, ended, since, seen = 0]() mutable {
        if (future.isFinished()) {
            timer->stop();
            timer->deleteLater();
            m_refresh();
            if (ended)
                ended();
        } else if (since.hasExpired(whileRunningMs)) {
            since.restart();
            const int now = future.progressValue();
            if (std::exchange(seen, now) != now)
                m_refresh();
        }
    });
    timer->start(lookEveryMs);
}

} // namespace vigie
