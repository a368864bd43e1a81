// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

namespace vigie {

/// A statement that sets an amount against another one: "50 % more than the year before", "une hausse de 51 %
/// par rapport à 2023", 前年比51%増, "doubled from 2023", "200 millions de plus qu'en 2022". The ledger can
/// work it out again from the amounts it knows. Read like everything else; nobody decides about it.
struct Comparison
{
    Passage passage; ///< the words that compare
    QString quote;   ///< the words of the passage
    /// The later amount divided by the one it is set against: 1.51 for "51 % more", 0.8 for "down 20 %", 2
    /// for "doubled". Empty where the statement gives a difference.
    std::optional<Decimal> ratio;
    /// Both ends of "two to three times as much"; `ratio` is the low end then.
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    /// What the later amount is more (or, negative, less) than the other: 200000000 for "$200 million more".
    std::optional<Amount> difference;
    Bound bound = Bound::Exact; ///< of the ratio or difference: "more than doubled" is MoreThan
    /// The power of ten of the last digit that the words show of the ratio: -2 for "51 %", 0 for "doubled".
    int shownPower = 0;
    ClaimKind kind = ClaimKind::Other;   ///< of what is compared
    std::optional<FuzzyDate> period;     ///< of the later amount
    std::optional<FuzzyDate> basePeriod; ///< of what it is set against; empty if the words do not say
    DateBasis periodBasis;               ///< how `period` was found
    DateBasis baseBasis;                 ///< how `basePeriod` was found
    ClaimId claim; ///< the claim of the same document that states the later amount beside it; empty if none
    ClaimId base;  ///< likewise the amount it is set against

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

} // namespace vigie
