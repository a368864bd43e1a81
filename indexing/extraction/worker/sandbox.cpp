// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/sandbox.h"

#include "indexing/extraction/worker/landlock.h"
#include "indexing/extraction/worker/openbroker.h"
#include "indexing/extraction/worker/selftest.h"
#include "indexing/extraction/worker/syscallfilter.h"
#include "indexing/extraction/workerlimits.h"

#include <csignal>
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

constexpr rlim_t descriptors =
    64; // the socket, a document, its picture, and fonts, of which a page may use many
constexpr rlim_t processorSeconds =
    6 * 3600; // of its whole life; each document has far less, from the parent

volatile int trapped = 0;
volatile bool testing = false;
volatile int broker = -1; ///< the socket, where the other end opens files

bool limit(__rlimit_resource resource, rlim_t value)
{
    rlimit now{};
    if (getrlimit(resource, &now) != 0)
        return false;
    const rlimit both{value < now.rlim_cur ? value : now.rlim_cur,
                      value < now.rlim_max ? value : now.rlim_max};
    return setrlimit(resource, &both) == 0;
}

void onForbiddenCall(int, siginfo_t *info, void *context)
{
    if (broker >= 0 && answerOpening(broker, info, context))
        return;
    if (testing) {
        trapped = trapped + 1;
        return;
    }
    signal(SIGSYS, SIG_DFL); // the call is made again nowhere: it was skipped; this ends the process
    tgkill(getpid(), gettid(), SIGSYS);
}

} // namespace

bool applyLimits()
{
    // A write beyond the limit of zero bytes shall fail, not kill.
    signal(SIGXFSZ, SIG_IGN);
    bool ok = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, descriptors) &&
              limit(RLIMIT_CPU, processorSeconds);
    // The sanitizer reserves terabytes of addresses for its shadow.
    if (!addressSanitizer)
        ok = ok && limit(RLIMIT_AS, rlim_t(WorkerLimits().addressSpaceBytes));
    return ok && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
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

Confinement confine(int socket, Lockdown most, WorkerDuty duty)
{
    Confinement result;
    const auto failed = [&result](const char *why) {
        result.failure = why;
        return result;
    };
    const bool limited = applyLimits();
    const bool privileges = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    result.landlockVersion = landlockVersion();
    const bool files = most == Lockdown::Full && privileges && result.landlockVersion > 0 &&
                       restrictFiles(result.landlockVersion, duty);
    // After the restriction of files, which threads inherit, and before the filter, which lets none be
    // started.
    endWithPeer(socket);
    if (!limited || !limit(RLIMIT_NPROC, 0))
        return failed("limits could not be set");
    if (most == Lockdown::None)
        return failed("locking in was not asked for");
    if (!privileges)
        return failed("the kernel refuses no-new-privileges");

    struct sigaction action = {};
    action.sa_sigaction = &onForbiddenCall;
    action.sa_flags = SA_SIGINFO | SA_NODEFER;
    if (sigaction(SIGSYS, &action, nullptr) != 0 || !filterSystemCalls(!files))
        return failed("the kernel refuses a filter of system calls (seccomp)");
    broker = files ? -1 : socket;
    testing = true;
    const char *passed = tryForbiddenCalls(trapped);
    testing = false;
    if (passed)
        return failed(passed);
    if (files)
        signal(SIGSYS, SIG_DFL);
    if (!sealFilter())
        return failed("the kernel refuses a second filter of system calls");
    result.reached = files ? Lockdown::Full : Lockdown::FilterOnly;
    return result;
}

} // namespace vigie
