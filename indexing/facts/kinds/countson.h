// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::kindreading {

/// "In 2024 we had $540 million in the first half", "for 2024 Chainalysis has $1.34 billion": what somebody
/// counts of another time, after what was stolen. English.
bool countsOn(const ClaimContext &context, qsizetype i);

} // namespace vigie::kindreading
