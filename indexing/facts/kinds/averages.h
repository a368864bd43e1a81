// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::kindreading {

/// "The average theft came to $5 million", « le vol moyen », 1件当たりの平均被害額, 건당 평균 피해액: amount
/// `i` is what each of many came to, and no sum that anybody lost.
bool isAverage(const ClaimContext &context, qsizetype i);

} // namespace vigie::kindreading
