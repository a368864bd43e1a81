// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/priority.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThreadPool>

#include <cerrno>
#include <cstring>
#include <sys/resource.h>

Q_LOGGING_CATEGORY(lcPriority, "vigie.priority")

namespace vigie {

QThreadPool *backgroundPool()
{
    static QThreadPool pool;
    [[maybe_unused]] static const bool isEnded = [] {
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    return &pool;
}

void giveWay()
{
    // QThread::setPriority() does nothing on Linux but for the idle class, which others can starve
    // altogether. Here each thread has a nice value of its own, 0 meaning the caller (setpriority(2), "C
    // library/kernel differences").
    constexpr int niceness = 10;
    if (getpriority(PRIO_PROCESS, 0) < niceness && setpriority(PRIO_PROCESS, 0, niceness) != 0)
        qCWarning(lcPriority) << "work in the background has the priority of the window:" << strerror(errno);
}

} // namespace vigie
