// SPDX-License-Identifier: GPL-3.0-or-later
// Locks itself in as vigie-worker does, then does what it is asked over the socket: a frame of kind Open
// whose payload is the name of something forbidden. Answers Failure with one byte, the error number (0: it
// was let through). Built without sanitizers, so that tests see the filter that is shipped.
#include "indexing/extraction/protocolheader.h"
#include "indexing/extraction/worker/landlock.h"
#include "indexing/extraction/worker/sandbox.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <string>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace vigie;

void answer(protocol::Kind kind, const std::vector<char> &payload)
{
    const auto header = protocol::frameHeader(kind, payload.size());
    if (write(STDIN_FILENO, header.data(), header.size()) < 0 ||
        write(STDIN_FILENO, payload.data(), payload.size()) < 0)
        _exit(9);
}

bool reading(const std::string &path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    char byte = 0;
    const bool read = file >= 0 && ::read(file, &byte, 1) == 1;
    return read;
}

void *nothing(void *)
{
    return nullptr;
}

/// Whether the call was let through; errno says why not.
bool attempt(const std::string &what)
{
    errno = 0;
    pthread_t thread{};
    rlimit most{RLIM_INFINITY, RLIM_INFINITY};
    if (what.rfind("read ", 0) == 0)
        return reading(what.substr(5));
    if (what.rfind("write ", 0) == 0)
        return open(what.substr(6).c_str(), O_WRONLY | O_CREAT, 0600) >= 0;
    if (what == "exec")
        return execl("/bin/true", "true", nullptr) == 0;
    if (what == "fork")
        return fork() >= 0;
    if (what == "thread")
        return pthread_create(&thread, nullptr, &nothing, nullptr) == 0;
    if (what == "socket")
        return socket(AF_INET, SOCK_STREAM, 0) >= 0;
    if (what == "connect")
        return connect(STDIN_FILENO, nullptr, 0) == 0;
    if (what == "ptrace")
        return ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0;
    if (what == "peer memory")
        return syscall(SYS_process_vm_readv, getppid(), nullptr, 0UL, nullptr, 0UL, 0UL) == 0;
    if (what == "own filter")
        return syscall(SYS_seccomp, 0U, 0U, nullptr) == 0;
    if (what == "signal")
        return kill(1, 0) == 0;
    if (what == "remove")
        return unlink("/tmp/no-such-file-of-vigie") == 0 || errno == ENOENT;
    if (what == "rename")
        return rename("/tmp/no-such-file-of-vigie", "/tmp/nor-this") == 0 || errno == ENOENT;
    if (what == "folder")
        return mkdir("/tmp/no-such-folder-of-vigie/at-all", 0700) == 0 || errno == ENOENT;
    if (what == "code")
        return mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
    if (what == "library")
        return dlopen("libmagic.so.1", RTLD_NOW) || dlopen("libresolv.so.2", RTLD_NOW);
    if (what == "limit")
        return setrlimit(RLIMIT_FSIZE, &most) == 0;
    if (what == "memory")
        return mmap(nullptr, 3UL << 30, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
    return false;
}

} // namespace

int main()
{
    const char *asked = getenv("VIGIE_LOCKDOWN");
    const bool filter = asked && std::string(asked) == "filter";
    // "landlock3": files alone, as a kernel with the third version of Landlock would keep them.
    const int version = asked && std::string(asked).rfind("landlock", 0) == 0 ? std::atoi(asked + 8) : 0;
    Confinement confinement;
    if (version > 0) {
        const bool kept =
            prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && restrictFiles(version, vigie::WorkerDuty::Reading);
        confinement = {kept ? Lockdown::Full : Lockdown::None, version, nullptr};
    } else {
        confinement = confine(STDIN_FILENO, filter ? Lockdown::FilterOnly : Lockdown::Full);
    }
    std::vector<char> ready{char(confinement.reached), char(confinement.landlockVersion)};
    for (const char *at = confinement.failure; at && *at; ++at)
        ready.push_back(*at);
    answer(protocol::Kind::Ready, ready);
    std::array<char, protocol::headerSize> header{};
    while (recv(STDIN_FILENO, header.data(), header.size(), MSG_WAITALL) == ssize_t(header.size())) {
        std::string what(protocol::lengthOf(header), ' ');
        if (recv(STDIN_FILENO, what.data(), what.size(), MSG_WAITALL) != ssize_t(what.size()))
            break;
        const bool passed = attempt(what);
        answer(protocol::Kind::Failure, {passed ? '\0' : char(errno == 0 ? EIO : errno)});
    }
    return 0;
}
