// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"
#include "models/domain/claim.h"

#include <QSet>

/// "Over the reporting period the total thus reaches $2.8 billion", behind what was stolen in each of its
/// years: a total that says no time of its own is of all the times told before it, not of the last.
namespace vigie::spannedtotals {

/// Whether the clause of amount `i` calls it a total; English and French.
bool saysTotal(const ClaimContext &context, qsizetype i);

/// The time of a total that would else have the time told last.
struct Time
{
    bool isOfMore = false;         ///< it cannot be of that time alone
    std::optional<FuzzyDate> date; ///< from the first to the last of what it adds up, where that is all of it
};
/// `told`: the claims before `total` in its paragraph; `bases`: those that others were only set against.
Time timeOf(const Claim &total, const FuzzyDate &last, const QList<Claim> &told, const QSet<ClaimId> &bases);

} // namespace vigie::spannedtotals
