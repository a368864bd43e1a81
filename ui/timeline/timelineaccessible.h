// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// From now on a TimelineCanvas speaks to screen readers as a list of what is on it: each item with its date,
/// words and lane, chosen and opened from there as by hand. Further calls do nothing.
void letTimelinesSpeak();

} // namespace vigie
