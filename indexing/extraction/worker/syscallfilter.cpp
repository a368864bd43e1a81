// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/syscallfilter.h"

#include <seccomp.h>

#include <array>
#include <fcntl.h>
#include <memory>
#include <sys/mman.h>
#include <type_traits>
#include <unistd.h>

namespace vigie {

namespace {

constexpr std::array allowed{
    // answering
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev), SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    // reading what is open; statx is what Qt asks with
    SCMP_SYS(close), SCMP_SYS(lseek), SCMP_SYS(fstat), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(newfstatat),
    SCMP_SYS(statx), SCMP_SYS(statfs), SCMP_SYS(fstatfs), SCMP_SYS(access), SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getdents64), SCMP_SYS(getcwd),
    SCMP_SYS(dup), SCMP_SYS(fadvise64), SCMP_SYS(readahead),
    // memory
    SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(brk),
    // threads, signals and time of this process
    SCMP_SYS(futex), SCMP_SYS(rseq), SCMP_SYS(set_robust_list), SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack), SCMP_SYS(restart_syscall), SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep), SCMP_SYS(gettimeofday), SCMP_SYS(times), SCMP_SYS(getrusage), SCMP_SYS(getpid),
    SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid),
    SCMP_SYS(getrandom), SCMP_SYS(uname), SCMP_SYS(sysinfo), SCMP_SYS(getrlimit), SCMP_SYS(exit),
    SCMP_SYS(exit_group)};

/// Who makes one of these is no parser any more.
constexpr std::array deadly{SCMP_SYS(execve),
                            SCMP_SYS(execveat),
                            SCMP_SYS(fork),
                            SCMP_SYS(vfork),
                            SCMP_SYS(clone),
                            SCMP_SYS(clone3),
                            SCMP_SYS(socket),
                            SCMP_SYS(socketpair),
                            SCMP_SYS(connect),
                            SCMP_SYS(bind),
                            SCMP_SYS(listen),
                            SCMP_SYS(accept),
                            SCMP_SYS(accept4),
                            SCMP_SYS(ptrace),
                            SCMP_SYS(process_vm_readv),
                            SCMP_SYS(process_vm_writev),
                            SCMP_SYS(pidfd_open),
                            SCMP_SYS(pidfd_getfd),
                            SCMP_SYS(io_uring_setup),
                            SCMP_SYS(bpf),
                            SCMP_SYS(unshare),
                            SCMP_SYS(setns),
                            SCMP_SYS(mount),
                            SCMP_SYS(open_by_handle_at)};

using Filter = std::unique_ptr<std::remove_pointer_t<scmp_filter_ctx>, decltype(&seccomp_release)>;

Filter makeFilter(std::uint32_t otherwise)
{
    Filter filter(seccomp_init(otherwise), &seccomp_release);
    // Every thread, no programs of another architecture, as a tree and not as a list.
    if (filter && (seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) != 0 ||
                   seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_NNP, 0) != 0 ||
                   seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) != 0 ||
                   seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2) != 0))
        filter.reset();
    return filter;
}

bool allow(const Filter &filter, int call, scmp_arg_cmp argument)
{
    return seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 1, argument) == 0;
}

} // namespace

bool filterSystemCalls(bool trapOpening)
{
    const Filter filter = makeFilter(SCMP_ACT_ERRNO(EPERM));
    bool ok = filter != nullptr;
    for (const int call : allowed)
        ok = ok && seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) == 0;
    for (const int call : deadly)
        ok = ok && seccomp_rule_add(filter.get(), SCMP_ACT_TRAP, call, 0) == 0;
    constexpr scmp_datum_t writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);
    ok =
        ok && (trapOpening ? seccomp_rule_add(filter.get(), SCMP_ACT_TRAP, SCMP_SYS(openat), 0) == 0
                           : allow(filter, SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, writing, O_RDONLY)));
    // No page that was or will be written is ever run.
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        ok = ok && allow(filter, call, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    // The one socket there is.
    for (const int call : {SCMP_SYS(recvmsg), SCMP_SYS(recvfrom), SCMP_SYS(sendmsg), SCMP_SYS(sendto)})
        ok = ok && allow(filter, call, SCMP_A0(SCMP_CMP_EQ, STDIN_FILENO));
    // Not the commands that send signals to others or lock files.
    for (const int command : {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL})
        ok = ok && allow(filter, SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, scmp_datum_t(command)));
    // Signals to this process alone: abort() needs them, and a crash should say which.
    ok = ok && allow(filter, SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(getpid())));
    // Limits may be asked for, not set: the C library finds the end of its stack so.
    ok = ok && allow(filter, SCMP_SYS(prlimit64), SCMP_A2(SCMP_CMP_EQ, 0));
    ok =
        ok && seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(seccomp), 0) == 0; // until sealFilter()
    return ok && seccomp_load(filter.get()) == 0;
}

bool sealFilter()
{
    const Filter filter = makeFilter(SCMP_ACT_ALLOW);
    bool ok = filter != nullptr;
    for (const int call : deadly)
        ok = ok && seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, call, 0) == 0;
    ok = ok && seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, SCMP_SYS(seccomp), 0) == 0;
    return ok && seccomp_load(filter.get()) == 0;
}

} // namespace vigie
