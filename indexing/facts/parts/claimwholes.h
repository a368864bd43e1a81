// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What a claim takes from those before it: the whole it is part of, the time and the victim.
namespace vigie::claimwholes {

/// The span of time, a quarter or longer, that the sentence names before amount `i`, or right behind it
/// ("$97 million of last year's haul").
std::optional<FuzzyDate> timeBefore(const ClaimContext &context, qsizetype i);

/// Whom the last of `claims` were told to have befallen, if one only and not long ago.
Party lastVictim(const QList<Claim> &claims);
Party victimOf(const QList<Claim> &claims, const ClaimId &id);

/// The nearest larger of the last claims of the same unit. `year`: the time of the whole where the words name
/// it ("of the 2024 total"): what lies in that time comes before what goes beyond it.
/// `bases`: what other amounts were only set against is no whole of what the text tells on.
const Claim *wholeOf(const QList<Claim> &claims, const Claim &part, const std::optional<FuzzyDate> &year,
                     const QSet<ClaimId> *bases = nullptr);

/// The whole of a part, also where only the part's conversion is in the whole's money: "$52 million …; C$3
/// million (US$2.2 million) of that".
const Claim *wholeInAnyUnit(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                            const Claim &part);

/// The total that the words above a list count its items in: "all of which are included in the figure for
/// 2025:".
const Claim *wholeOfIntroduced(const QList<Claim> &claims, const ClaimContext &context, const Claim &part,
                               qsizetype i);

/// The sum told just before in the paragraph, which has `blockClaims` claims before it, where the amounts of
/// the sentence make exactly that: "… $2.82 billion. 2024 accounts for $1.18 billion; the year after for
/// $1.64 billion." Of the first amount; the others follow it.
const Claim *wholeOfSum(const QList<Claim> &claims, qsizetype blockClaims, const ClaimContext &context,
                        qsizetype i);

/// The whole of the part before it, where both fit in: "of which 1.19 in 2024 and 1.65 this year".
/// `first`: the first claim of the sentence, whose parts may be another breakdown than those before.
const Claim *wholeOfList(const QList<Claim> &claims, const Claim &part, qsizetype first);

/// Of the recent claims without a victim the total of `part`'s kind whose time holds that of `part`.
const Claim *wholeOfTime(const QList<Claim> &claims, const Claim &part);

/// Gives `claim` the time of `other`, with the rule that it was told before.
void copyPeriod(Claim &claim, const Claim &other);

/// Makes `part` a part of `whole`, if kinds and times allow; takes over what it does not say itself.
void placeInWhole(Claim &part, const Claim &whole, bool kindIsSaid);

} // namespace vigie::claimwholes
