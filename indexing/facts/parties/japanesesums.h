// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

namespace vigie::parties {

/// Adds the name that Japanese sets right beside amount `i` without telling by a verb whose it was: in a
/// title, behind the sum as its owner, at the end of an item.
void findBesideJapaneseSum(const ClaimContext &context, Names &names, qsizetype i);

} // namespace vigie::parties
