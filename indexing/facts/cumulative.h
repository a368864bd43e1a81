// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie {

/// "Bringing the all-time total to $6.75 billion", « le total cumulé », 累計, 누적: whether amount `i` adds
/// up all years without saying from when. The time of another sum of the sentence is not its own; where its
/// own words name a time, it is no such total.
bool addsUpAllYears(const ClaimContext &context, qsizetype i);

} // namespace vigie
