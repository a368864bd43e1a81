// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Sums that a text makes of what it told before: "in all that makes $2.84 billion".
namespace vigie::claimtotals {

/// Whether the sentence names `party`.
bool names(const ClaimContext &context, const Party &party);

/// Where claim `total`, which amount `i` of the sentence was read into, is exactly the sum of claims told
/// before it and the words say that it is a sum: it has their time together, and a victim only if the
/// sentence names one. `total` is an index of `claims`.
void settleSum(QList<Claim> &claims, qsizetype total, const ClaimContext &context, qsizetype i);

/// "That brought the year's total to $840 million": where amount `i`, the first of the sentence and the last
/// claim, is such a total, the theft told before the sentence's claims, which begin at `first`, is a part of
/// it.
void settleRaised(QList<Claim> &claims, qsizetype first, const ClaimContext &context, qsizetype i,
                  bool kindIsSaid);

} // namespace vigie::claimtotals
