// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace vigie {

/// Calls `answer`, which takes the future, in the owner's thread once the future has finished or was
/// cancelled; never if the owner is gone by then. QFuture::then() with a context looks at the context from
/// the other thread, and in Qt 6.4 fails when it is gone.
template <typename T, typename Answer>
void whenDone(const QFuture<T> &future, QObject *owner, Answer answer)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, answer] {
        watcher->deleteLater();
        answer(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace vigie
