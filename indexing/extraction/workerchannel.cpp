// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerchannel.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

Result<std::unique_ptr<WorkerChannel>> WorkerChannel::start(const QString &program)
{
    const auto failed = [&](int reason) {
        return Error{reason == ENOENT ? Error::Code::NotFound : Error::Code::Crashed,
                     QCoreApplication::translate(
                         "vigie::Worker", "The program that reads documents could not be started (%1): %2.")
                         .arg(program.isEmpty() ? u"vigie-worker"_s : program,
                              QString::fromLocal8Bit(strerror(reason)))};
    };
    if (program.isEmpty())
        return failed(ENOENT);
    std::array<int, 2> sockets{-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return failed(errno);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, sockets[1], STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    // A thread's blocked signals would stay blocked in the worker.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    QByteArray path = QFile::encodeName(program);
    std::array<char *, 2> arguments{path.data(), nullptr};
    pid_t pid = -1;
    const int reason = posix_spawn(&pid, path.constData(), &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    close(sockets[1]);
    if (reason != 0) {
        close(sockets[0]);
        return failed(reason);
    }
    return std::unique_ptr<WorkerChannel>(new WorkerChannel(pid, sockets[0]));
}

WorkerChannel::WorkerChannel(pid_t pid, int socket)
    : m_pid(pid)
    , m_socket(socket)
{
}

WorkerChannel::~WorkerChannel()
{
    end();
    close(m_socket);
}

bool WorkerChannel::isAlive()
{
    if (m_pid > 0 && waitpid(m_pid, &m_status, WNOHANG) != 0)
        m_pid = -1;
    return m_pid > 0;
}

void WorkerChannel::waitForEnd()
{
    QDeadlineTimer patience(1000);
    while (isAlive() && !patience.hasExpired())
        QThread::msleep(2);
}

int WorkerChannel::end()
{
    if (isAlive()) {
        kill(m_pid, SIGKILL);
        while (waitpid(m_pid, &m_status, 0) < 0 && errno == EINTR) {
        }
        m_pid = -1;
    }
    return m_status;
}

bool WorkerChannel::send(protocol::Kind kind, const QByteArray &payload, int file)
{
    QByteArray frame(protocol::headerSize, Qt::Uninitialized);
    const auto length = quint32(payload.size());
    frame[0] = char(kind);
    memcpy(frame.data() + 1, &length, sizeof length);
    frame += payload;

    qsizetype sent = 0;
    while (sent < frame.size()) {
        iovec part{frame.data() + sent, size_t(frame.size() - sent)};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
        if (file >= 0 && sent == 0) {
            message.msg_control = control.data();
            message.msg_controllen = control.size();
            cmsghdr *rights = CMSG_FIRSTHDR(&message);
            rights->cmsg_level = SOL_SOCKET;
            rights->cmsg_type = SCM_RIGHTS;
            rights->cmsg_len = CMSG_LEN(sizeof(int));
            memcpy(CMSG_DATA(rights), &file, sizeof file);
        }
        const ssize_t count = sendmsg(m_socket, &message, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        sent += count;
    }
    return true;
}

WorkerChannel::Wait WorkerChannel::readExactly(char *to, qint64 size, const QDeadlineTimer &deadline,
                                               int cancelFd)
{
    while (size > 0) {
        std::array<pollfd, 2> waits{pollfd{m_socket, POLLIN, 0}, pollfd{cancelFd, POLLIN, 0}};
        const qint64 left = deadline.isForever() ? -1 : deadline.remainingTime();
        const int ready = poll(waits.data(), waits.size(), int(qMin<qint64>(left, 60'000)));
        if (ready < 0 && errno != EINTR)
            return Wait::Ended;
        if (waits[1].revents != 0)
            return Wait::Cancelled;
        if (ready > 0 && waits[0].revents != 0) {
            const ssize_t count = recv(m_socket, to, size_t(size), MSG_DONTWAIT);
            if (count > 0) {
                to += count;
                size -= count;
            } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
                return Wait::Ended;
            }
        }
        // Also between bytes: a worker that trickles must not hold the caller for ever.
        if (size > 0 && deadline.hasExpired())
            return Wait::TimedOut;
    }
    return Wait::Arrived;
}

WorkerChannel::Wait WorkerChannel::receive(Frame &frame, const QDeadlineTimer &deadline, int cancelFd,
                                           const WorkerLimits &limits)
{
    std::array<char, protocol::headerSize> header{};
    Wait wait = readExactly(header.data(), header.size(), deadline, cancelFd);
    if (wait != Wait::Arrived)
        return wait;
    quint32 length = 0;
    memcpy(&length, header.data() + 1, sizeof length);
    frame.kind = protocol::Kind(quint8(header[0]));
    const qint64 longest = protocol::longestAnswer(frame.kind, limits);
    if (longest == 0 || length > longest)
        return Wait::Nonsense;
    frame.payload = QByteArray(length, Qt::Uninitialized);
    return readExactly(frame.payload.data(), length, deadline, cancelFd);
}

} // namespace vigie
