// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Parts that are known by their sum, and amounts that something is only set against; English and French.
namespace vigie::partsums {

/// For each amount of the sentence the index of the one before it that several neighbours add up to: "$28
/// million in total, $5.7 million from the treasury and $22.3 million from clients". -1 for what is no part;
/// empty where nothing adds up.
QList<qsizetype> wholesBySum(const ClaimContext &context);

/// "Against $705 million", "down from $3.7 billion", « contre 660 millions »: what amount `i` is there for is
/// to be compared with.
bool isSetAgainst(const ClaimContext &context, qsizetype i);

} // namespace vigie::partsums
