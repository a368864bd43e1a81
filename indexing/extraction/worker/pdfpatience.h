// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

namespace vigie {

/// What Poppler asks between two steps of playing a page, to break it off: `timer` is a QDeadlineTimer.
inline bool hasExpired(void *timer)
{
    return static_cast<QDeadlineTimer *>(timer)->hasExpired();
}

} // namespace vigie
