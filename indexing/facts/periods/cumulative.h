// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie {

/// "Bringing the all-time total to $6.75 billion", « le total cumulé », 累計, 누적: whether amount `i` adds
/// up all years without saying from when. The time of another sum of the sentence is not its own; where its
/// own words name a time, it is no such total.
bool addsUpAllYears(const ClaimContext &context, qsizetype i);

/// "The panel is investigating 58 attacks worth $3 billion", ５８件の攻撃を調査している: several cases that
/// are looked into now, of whatever years, in a sentence that gives them no time.
bool isUnderInvestigation(const ClaimContext &context);

} // namespace vigie
