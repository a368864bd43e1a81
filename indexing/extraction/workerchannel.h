// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/protocol.h"
#include "indexing/extraction/workerduty.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

#include <functional>
#include <memory>
#include <sys/types.h>

namespace vigie {

/// One frame as it came.
struct Frame
{
    protocol::Kind kind = protocol::Kind::Failure;
    QByteArray payload;
};

/// A started vigie-worker and the socket to it. Owned and used by one thread.
class WorkerChannel
{
public:
    /// Starts `program`; the worker's end of the socket is its standard input. It comes up while the caller
    /// goes on: receive() its Ready. Of the environment it gets what fonts and time zones need.
    static Result<std::unique_ptr<WorkerChannel>> start(const QString &program,
                                                        WorkerDuty duty = WorkerDuty::Reading);
    ~WorkerChannel(); ///< kills and reaps
    Q_DISABLE_COPY_MOVE(WorkerChannel)

    /// False when the worker is gone. `file` (-1: none) is passed along, still owned by the caller.
    bool send(protocol::Kind kind, const QByteArray &payload, int file = -1);

    enum class Wait {
        Arrived,
        Ended,     ///< the worker closed its end: it exited or was killed
        TimedOut,  ///< nothing whole until the deadline
        Cancelled, ///< `cancelFd` became readable
        Nonsense,  ///< the frame's kind or length is not one an honest worker sends
    };
    /// What ends waiting, besides an answer.
    struct Patience
    {
        QDeadlineTimer deadline;
        int cancelFd = -1;
        /// Asked every few milliseconds: true when nobody wants the answer any more. The worker has a moment
        /// to finish all the same, because to start another costs more.
        std::function<bool()> unwanted = {};
    };
    /// Opens the fonts and tables that the worker asks for meanwhile (Lockdown::FilterOnly).
    Wait receive(Frame &frame, const Patience &patience, const WorkerLimits &limits);

    /// The worker may use so many seconds of processor time from now on, and no more memory than that.
    void limitTo(int seconds, qint64 addressSpaceBytes);

    /// Whether the worker has not ended yet.
    bool isAlive();
    /// After Wait::Ended: gives a worker that closed its end the moment it needs to exit, so that end() tells
    /// its reason instead of our kill.
    void waitForEnd();
    /// Kills the worker if it still runs and says how it ended, as waitpid() does.
    int end();

private:
    WorkerChannel(pid_t pid, int socket, WorkerDuty duty);
    Wait readExactly(char *to, qint64 size, const Patience &patience);
    bool openFor(const QByteArray &path);

    pid_t m_pid = -1;
    int m_socket = -1;
    WorkerDuty m_duty = WorkerDuty::Reading;
    int m_status = 0; ///< once m_pid is -1
};

} // namespace vigie
