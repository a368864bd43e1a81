// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelineitems.h"

namespace vigie {

struct Services;

/// What of a library is drawn on its timeline.
struct TimelineWish
{
    LaneBy by = LaneBy::Kind;
    bool quantities = false; ///< what is counted as well as what happened
    bool leftOut = false;    ///< what a person rejected or kept off as well
};

/// The timeline of the whole library, as window and command line show it: what several documents tell is one
/// item.
Timeline libraryTimeline(const Services &services, const TimelineWish &wish);

} // namespace vigie
