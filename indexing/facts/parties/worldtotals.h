// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::worldtotals {

/// Takes the actor from those amounts of the sentence that others than he took as well: "of the $3.4 billion
/// stolen worldwide, North Korea took $2.02 billion". `claimOf`: the claims of the sentence's amounts.
void settleActors(QList<Claim> &claims, const ClaimContext &context, const QList<qsizetype> &claimOf);

/// Whether amount `i`, of which nobody is said to have taken it, is what was stolen all over the world.
bool isOfTheWorld(const ClaimContext &context, qsizetype i);

} // namespace vigie::worldtotals
