// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What becomes of loot that was told before; English. `lead` and `behind`: what stands around the sum,
/// folded.
namespace vigie::kindreading {

/// "The attackers moved $60 million of it through a mixer", "shifted $60 million into bitcoin": what thieves
/// do with loot that was told before.
bool isLootMovedOn(const ClaimContext &context, QStringView lead, QStringView behind);

/// "About $300 million of the Bybit funds had become untraceable": what became of loot that was told before.
std::optional<ClaimKind> fateOfLoot(const ClaimContext &context, QStringView lead, QStringView behind);

} // namespace vigie::kindreading
