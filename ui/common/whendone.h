// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace vigie {

/// Calls `answer` in the owner's thread once the future has finished or was cancelled; never if the owner is
/// gone by then.
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
