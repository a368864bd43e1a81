// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/selftest.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace vigie {

namespace {

/// Whether the file can be opened after all.
bool opens(const char *path, int flags)
{
    const int file = open(path, flags | O_CLOEXEC | O_NONBLOCK, 0600);
    if (file >= 0)
        close(file);
    return file >= 0;
}

/// Whether the call was let through to the kernel: what is filtered fails with EPERM whatever its arguments.
template <typename... Arguments>
bool passes(long call, Arguments... arguments)
{
    return syscall(call, arguments...) != -1 || errno != EPERM;
}

bool makesCode()
{
    void *fresh = mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (fresh != MAP_FAILED)
        return true;
    void *page = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        return true;
    const bool made = mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0;
    munmap(page, 4096);
    return made;
}

/// Whether the call raised no SIGSYS.
template <typename... Arguments>
bool escapes(const volatile int &trapped, long call, Arguments... arguments)
{
    const int before = trapped;
    syscall(call, arguments...);
    return trapped == before;
}

bool startsProcess(const volatile int &trapped)
{
    const int before = trapped;
    const long child = syscall(SYS_clone, long(SIGCHLD), 0L, 0L, 0L, 0L);
    if (child == 0 && trapped == before)
        _exit(0);
    return trapped == before;
}

} // namespace

const char *tryForbiddenCalls(const volatile int &trapped)
{
    if (opens("/", O_RDONLY | O_DIRECTORY) || opens("/dev/null", O_RDONLY) ||
        opens("/proc/self/environ", O_RDONLY))
        return "files can be read";
    if (opens("/dev/null", O_WRONLY) || opens("/tmp", O_TMPFILE | O_RDWR) ||
        opens("/dev/null", O_RDONLY | O_TRUNC))
        return "files can be written";
    const char *nowhere = "/nowhere/at/all";
    if (passes(SYS_unlinkat, AT_FDCWD, nowhere, 0) || passes(SYS_mkdirat, AT_FDCWD, nowhere, 0700) ||
        passes(SYS_renameat2, AT_FDCWD, nowhere, AT_FDCWD, nowhere, 0) ||
        passes(SYS_symlinkat, nowhere, AT_FDCWD, nowhere) || passes(SYS_truncate, nowhere, 0L) ||
        passes(SYS_fchmodat, AT_FDCWD, nowhere, 0600) || passes(SYS_memfd_create, "x", 0U))
        return "files can be made or changed";
    if (makesCode())
        return "new code can be run";
    const rlimit most{RLIM_INFINITY, RLIM_INFINITY};
    if (passes(SYS_prlimit64, 0, int(RLIMIT_AS), &most, nullptr) ||
        passes(SYS_prctl, PR_SET_DUMPABLE, 1L, 0L, 0L, 0L))
        return "limits can be raised";
    if (passes(SYS_kill, 1, 0) || passes(SYS_ioctl, 0, 0UL, 0UL))
        return "others can be reached";
    if (escapes(trapped, SYS_socket, AF_UNIX, SOCK_STREAM, 0) ||
        escapes(trapped, SYS_connect, -1, nullptr, 0) || escapes(trapped, SYS_bind, -1, nullptr, 0))
        return "sockets can be made";
    if (escapes(trapped, SYS_execve, nullptr, nullptr, nullptr) || startsProcess(trapped) ||
        escapes(trapped, SYS_clone3, nullptr, 0UL))
        return "programs can be started";
    if (escapes(trapped, SYS_ptrace, long(PTRACE_PEEKDATA), 0L, nullptr, nullptr) ||
        escapes(trapped, SYS_process_vm_readv, 0L, nullptr, 0L, nullptr, 0L, 0L) ||
        escapes(trapped, SYS_io_uring_setup, 0U, nullptr))
        return "other processes can be read";
    return nullptr;
}

} // namespace vigie
