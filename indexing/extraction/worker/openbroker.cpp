// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/openbroker.h"

#include "indexing/extraction/protocolheader.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <ucontext.h>
#include <unistd.h>

namespace vigie {

namespace {

bool sendAll(int socket, const char *data, std::size_t size)
{
    while (size > 0) {
        const ssize_t count = send(socket, data, size, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        data += count;
        size -= std::size_t(count);
    }
    return true;
}

/// The descriptor that the other end opened, or minus what errno would say.
long askForFile(int socket, const char *path)
{
    const std::size_t length = strnlen(path, PATH_MAX);
    if (length == 0 || length >= PATH_MAX || path[0] != '/')
        return -EACCES;
    const auto header = protocol::frameHeader(protocol::Kind::OpenFile, length);
    if (!sendAll(socket, header.data(), header.size()) || !sendAll(socket, path, length))
        _exit(0); // nobody is left
    std::array<char, protocol::headerSize> answer{};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    iovec part{answer.data(), answer.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    ssize_t count = -1;
    do
        count = recvmsg(socket, &message, MSG_CMSG_CLOEXEC | MSG_WAITALL);
    while (count < 0 && errno == EINTR);
    if (count != ssize_t(answer.size()))
        _exit(0);
    const cmsghdr *rights = CMSG_FIRSTHDR(&message);
    if (!rights || rights->cmsg_level != SOL_SOCKET || rights->cmsg_type != SCM_RIGHTS)
        return -EACCES;
    int file = -1;
    std::memcpy(&file, CMSG_DATA(rights), sizeof file);
    return file;
}

} // namespace

bool answerOpening(int socket, const siginfo_t *info, void *context)
{
    if (info->si_syscall != SYS_openat)
        return false;
    auto *registers = &static_cast<ucontext_t *>(context)->uc_mcontext;
    const int kept = errno;
#if defined(__x86_64__)
    const auto *path = reinterpret_cast<const char *>(registers->gregs[REG_RSI]);
    const auto flags = registers->gregs[REG_RDX];
    const bool reads = (flags & (O_ACCMODE | O_CREAT | O_TRUNC)) == O_RDONLY;
    registers->gregs[REG_RAX] = reads ? askForFile(socket, path) : -EACCES;
#elif defined(__aarch64__)
    const auto *path = reinterpret_cast<const char *>(registers->regs[1]);
    const auto flags = registers->regs[2];
    const bool reads = (flags & (O_ACCMODE | O_CREAT | O_TRUNC)) == O_RDONLY;
    registers->regs[0] = static_cast<unsigned long>(reads ? askForFile(socket, path) : -EACCES);
#else
    static_cast<void>(socket);
    static_cast<void>(registers);
    errno = kept;
    return false;
#endif
    errno = kept;
    return true;
}

} // namespace vigie
