// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerchannel.h"

#include "indexing/extraction/readablefolders.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int glanceMs = 20; // how soon it is noticed that an answer is not wanted any more
constexpr int graceMs = 60;  // an honest page is drawn by then

/// What of the environment a worker needs: where fonts are, how times are told, what sanitizers were told.
/// Secrets that other programs keep there are none of its business.
std::vector<char *> workerEnvironment()
{
    constexpr std::array wanted{"HOME=",
                                "LANG=",
                                "LC_",
                                "TZ=",
                                "XDG_DATA_HOME=",
                                "XDG_CONFIG_HOME=",
                                "XDG_CACHE_HOME=",
                                "FONTCONFIG_",
                                "TESSDATA_PREFIX=",
                                "ASAN_OPTIONS=",
                                "UBSAN_OPTIONS=",
                                "VIGIE_LOCKDOWN="};
    std::vector<char *> kept;
    for (char **variable = environ; *variable; ++variable) {
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&](const char *name) { return strncmp(*variable, name, strlen(name)) == 0; }))
            kept.push_back(*variable);
    }
    // Some libraries share their work among threads, of which a locked worker may start none.
    static std::array<char, 19> oneThread{"OMP_THREAD_LIMIT=1"};
    kept.push_back(oneThread.data());
    kept.push_back(nullptr);
    return kept;
}

/// Opens `path` for a worker that may not: a file or folder that is, links followed, one of readableFolders()
/// or below one. -1 if it is not.
int openReadable(const QByteArray &path, WorkerDuty duty)
{
    const std::unique_ptr<char, decltype(&free)> real(realpath(path.constData(), nullptr), &free);
    if (!real)
        return -1;
    const std::string target(real.get());
    const auto holds = [&target](const std::string &folder) {
        const std::unique_ptr<char, decltype(&free)> base(realpath(folder.c_str(), nullptr), &free);
        return base && (target == base.get() || target.rfind(std::string(base.get()) + '/', 0) == 0);
    };
    const std::vector<std::string> folders = readableFolders(duty);
    if (std::none_of(folders.begin(), folders.end(), holds))
        return -1;
    const int file = open(target.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    struct stat info = {};
    if (file >= 0 && fstat(file, &info) == 0 && (S_ISREG(info.st_mode) || S_ISDIR(info.st_mode)))
        return file;
    if (file >= 0)
        close(file);
    return -1;
}

} // namespace

Result<std::unique_ptr<WorkerChannel>> WorkerChannel::start(const QString &program, WorkerDuty duty)
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
    QByteArray option = recogniseArgument;
    std::array<char *, 3> arguments{path.data(), duty == WorkerDuty::Recognising ? option.data() : nullptr,
                                    nullptr};
    pid_t pid = -1;
    std::vector<char *> environment = workerEnvironment();
    const int reason =
        posix_spawn(&pid, path.constData(), &actions, &attributes, arguments.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    close(sockets[1]);
    if (reason != 0) {
        close(sockets[0]);
        return failed(reason);
    }
    return std::unique_ptr<WorkerChannel>(new WorkerChannel(pid, sockets[0], duty));
}

WorkerChannel::WorkerChannel(pid_t pid, int socket, WorkerDuty duty)
    : m_pid(pid)
    , m_socket(socket)
    , m_duty(duty)
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
    const auto header = protocol::frameHeader(kind, quint64(payload.size()));
    QByteArray frame(header.data(), qsizetype(header.size()));
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

WorkerChannel::Wait WorkerChannel::readExactly(char *to, qint64 size, const Patience &patience)
{
    QDeadlineTimer grace(QDeadlineTimer::Forever);
    while (size > 0) {
        std::array<pollfd, 2> waits{pollfd{m_socket, POLLIN, 0}, pollfd{patience.cancelFd, POLLIN, 0}};
        const qint64 left = patience.deadline.isForever() ? 60'000 : patience.deadline.remainingTime();
        const int ready =
            poll(waits.data(), waits.size(), int(qMin<qint64>(left, patience.unwanted ? glanceMs : 60'000)));
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
        if (grace.isForever() && patience.unwanted && patience.unwanted())
            grace.setRemainingTime(graceMs);
        if (size > 0 && grace.hasExpired())
            return Wait::Cancelled;
        // Also between bytes: a worker that trickles must not hold the caller for ever.
        if (size > 0 && patience.deadline.hasExpired())
            return Wait::TimedOut;
    }
    return Wait::Arrived;
}

bool WorkerChannel::openFor(const QByteArray &path)
{
    const int file = openReadable(path, m_duty);
    const bool sent = send(protocol::Kind::OpenFile, {}, file);
    if (file >= 0)
        close(file);
    return sent;
}

WorkerChannel::Wait WorkerChannel::receive(Frame &frame, const Patience &patience, const WorkerLimits &limits)
{
    while (true) {
        std::array<char, protocol::headerSize> header{};
        Wait wait = readExactly(header.data(), header.size(), patience);
        if (wait != Wait::Arrived)
            return wait;
        frame.kind = protocol::kindOf(header);
        const quint64 length = protocol::lengthOf(header);
        if (length > protocol::longestAnswer(frame.kind, limits))
            return Wait::Nonsense;
        frame.payload = QByteArray(qsizetype(length), Qt::Uninitialized);
        wait = readExactly(frame.payload.data(), qint64(length), patience);
        if (wait != Wait::Arrived || frame.kind != protocol::Kind::OpenFile)
            return wait;
        if (!openFor(frame.payload))
            return Wait::Ended;
    }
}

void WorkerChannel::limitTo(int seconds, qint64 addressSpaceBytes)
{
    rlimit now{};
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(m_pid, &clock) == 0 && clock_gettime(clock, &used) == 0 &&
        prlimit(m_pid, RLIMIT_CPU, nullptr, &now) == 0) {
        now.rlim_cur = qMin(now.rlim_max, rlim_t(used.tv_sec + seconds + 1));
        prlimit(m_pid, RLIMIT_CPU, &now, nullptr);
    }
#if !defined(__SANITIZE_ADDRESS__) // which reserves terabytes
    if (prlimit(m_pid, RLIMIT_AS, nullptr, &now) == 0 && rlim_t(addressSpaceBytes) < now.rlim_max) {
        now = {rlim_t(addressSpaceBytes), rlim_t(addressSpaceBytes)};
        prlimit(m_pid, RLIMIT_AS, &now, nullptr);
    }
#else
    Q_UNUSED(addressSpaceBytes)
#endif
}

} // namespace vigie
