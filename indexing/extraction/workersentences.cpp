// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workersentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <csignal>
#include <sys/wait.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// The exit codes of vigie-worker that mean something (app/worker/main.cpp, Poppler's allocator).
enum WorkerExit { OutOfMemoryInPoppler = 1, OutOfMemory = 3 };

Error howItEnded(int status, const WorkerLimits &limits)
{
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return {Error::Code::TimedOut,
                QCoreApplication::translate("vigie::Worker",
                                            "This file took too long to read and was given up.")};
    if (WIFEXITED(status) &&
        (WEXITSTATUS(status) == OutOfMemory || WEXITSTATUS(status) == OutOfMemoryInPoppler))
        return {Error::Code::TooLarge,
                QCoreApplication::translate("vigie::Worker",
                                            "Reading this file needs more memory than is allowed (%1).")
                    .arg(QLocale().formattedDataSize(limits.addressSpaceBytes, 1,
                                                     QLocale::DataSizeTraditionalFormat))};
    const QString reason =
        WIFSIGNALED(status) ? QCoreApplication::translate("vigie::Worker", "signal %1").arg(WTERMSIG(status))
                            : QCoreApplication::translate("vigie::Worker", "exit code %1")
                                  .arg(WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    return {Error::Code::Crashed,
            QCoreApplication::translate(
                "vigie::Worker",
                "The program that reads documents failed on this file (%1). The file may be damaged.")
                .arg(reason)};
}

} // namespace

Error notLockedIn(const QString &failure)
{
    return {Error::Code::Unsupported,
            QCoreApplication::translate(
                "vigie::Worker", "This system does not let the program that reads documents lock itself in "
                                 "(%1). Nothing is read without that unless you allow it.")
                .arg(failure)};
}

Error endOf(WorkerChannel::Wait wait, int status, const WorkerLimits &limits)
{
    switch (wait) {
    case WorkerChannel::Wait::Cancelled:
        return {Error::Code::Cancelled,
                QCoreApplication::translate("vigie::Worker", "Reading was cancelled.")};
    case WorkerChannel::Wait::TimedOut:
        return {Error::Code::TimedOut,
                QCoreApplication::translate("vigie::Worker",
                                            "This file took too long to read and was given up.")};
    case WorkerChannel::Wait::Nonsense:
        return {Error::Code::Crashed,
                QCoreApplication::translate(
                    "vigie::Worker",
                    "The program that reads documents answered nonsense about this file and was ended.")};
    default:
        return howItEnded(status, limits);
    }
}

} // namespace vigie
