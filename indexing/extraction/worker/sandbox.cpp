// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/sandbox.h"

#include <seccomp.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace vigie {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool addressSanitizer = true;
#else
constexpr bool addressSanitizer = false;
#endif

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    return setrlimit(resource, &both) == 0;
}

/// What parsing, drawing and answering need. All else fails with EPERM, which libraries take as "not here".
constexpr std::array allowed{
    // answering
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev), SCMP_SYS(recvmsg),
    SCMP_SYS(recvfrom), SCMP_SYS(sendmsg), SCMP_SYS(sendto), SCMP_SYS(poll), SCMP_SYS(ppoll),
    // reading what is open
    SCMP_SYS(close), SCMP_SYS(lseek), SCMP_SYS(fstat), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(newfstatat),
    SCMP_SYS(statx), SCMP_SYS(statfs), SCMP_SYS(fstatfs), SCMP_SYS(access), SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getdents64), SCMP_SYS(getcwd),
    SCMP_SYS(fcntl), SCMP_SYS(dup), SCMP_SYS(fadvise64), SCMP_SYS(readahead),
    // memory
    SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(mprotect), SCMP_SYS(madvise), SCMP_SYS(brk),
    // threads, signals and time of this process
    SCMP_SYS(futex), SCMP_SYS(rseq), SCMP_SYS(set_robust_list), SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack), SCMP_SYS(restart_syscall), SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep), SCMP_SYS(gettimeofday), SCMP_SYS(times), SCMP_SYS(getrusage), SCMP_SYS(getpid),
    SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid),
    SCMP_SYS(getrandom), SCMP_SYS(uname), SCMP_SYS(sysinfo), SCMP_SYS(getrlimit), SCMP_SYS(setrlimit),
    SCMP_SYS(exit), SCMP_SYS(exit_group)};

bool addRules(scmp_filter_ctx filter)
{
    bool ok = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0;
    for (const int call : allowed)
        ok = ok && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
    constexpr scmp_datum_t writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
    ok = ok &&
         seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                          SCMP_A2(SCMP_CMP_MASKED_EQ, writing, O_RDONLY)) == 0 &&
         seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1,
                          SCMP_A1(SCMP_CMP_MASKED_EQ, writing, O_RDONLY)) == 0
         // Signals to this process alone: abort() needs them, and a crash should say which.
         && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                             SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(getpid()))) == 0
         // glibc sets limits by this call; process 0 is ourselves.
         && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, SCMP_A0(SCMP_CMP_EQ, 0)) == 0;
    return ok;
}

} // namespace

bool confine(qint64 addressSpaceBytes)
{
    // A write beyond the limit of zero bytes shall fail, not kill.
    signal(SIGXFSZ, SIG_IGN);
    bool ok = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, 64);
    // The sanitizer reserves terabytes of addresses for its shadow.
    if (!addressSanitizer)
        ok = ok && limit(RLIMIT_AS, rlim_t(addressSpaceBytes));
    ok = ok && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    scmp_filter_ctx filter = ok ? seccomp_init(SCMP_ACT_ERRNO(EPERM)) : nullptr;
    if (!filter)
        return false;
    ok = addRules(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return ok;
}

void limitAddressSpace(qint64 bytes)
{
    rlimit now{};
    if (addressSanitizer || bytes <= 0 || getrlimit(RLIMIT_AS, &now) != 0 || rlim_t(bytes) >= now.rlim_max)
        return;
    if (!limit(RLIMIT_AS, rlim_t(bytes)))
        _exit(4);
}

void endWithPeer(int socket)
{
    std::thread([socket] {
        while (true) {
            pollfd wait{socket, POLLRDHUP, 0};
            if (poll(&wait, 1, -1) > 0 && (wait.revents & (POLLRDHUP | POLLHUP | POLLERR | POLLNVAL)) != 0)
                _exit(0);
        }
    }).detach();
}

void allowProcessorSeconds(int seconds)
{
    rusage used{};
    rlimit now{};
    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &now) != 0)
        return;
    now.rlim_cur = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + seconds + 1);
    if (now.rlim_max != RLIM_INFINITY && now.rlim_cur > now.rlim_max)
        now.rlim_cur = now.rlim_max;
    if (setrlimit(RLIMIT_CPU, &now) != 0)
        _exit(4);
}

} // namespace vigie
