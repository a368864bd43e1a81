// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace vigie {

namespace {

std::array<int, 2> wakeUp{-1, -1};

// Only what POSIX allows in a signal handler: one byte into the pipe, and the default action for the next
// time.
void raiseHand(int number)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
    ::signal(number, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(std::function<void()> stop)
{
    if (::pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Ctrl-C then ends the program at once, as it does by default
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [stop = std::move(stop)] {
                         char byte = 0;
                         if (::read(wakeUp[0], &byte, 1) == 1)
                             stop();
                     });
    ::signal(SIGINT, raiseHand);
    ::signal(SIGTERM, raiseHand);
}

Interrupt::~Interrupt()
{
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : wakeUp) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace vigie
