// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// Whether the words on amount `i` make it the sum of a year, of the world, of a whole trade or of several
/// thefts, and `victim` is not named in them: 世界全体の2024年の被害額は, 一連の被害を足し合わせると, 個人
/// ウォレットの被害も. Who was robbed in another sentence, or counts them, lost no such sum. Japanese.
bool isOfMany(const ClaimContext &context, qsizetype i, const Party &victim);

} // namespace vigie::parties
