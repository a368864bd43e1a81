// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace vigie {

/// While it lives, the first Ctrl-C (SIGINT) or SIGTERM calls `stop` in the event loop; a second one ends the
/// program. One at a time.
class Interrupt
{
public:
    explicit Interrupt(std::function<void()> stop);
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace vigie
