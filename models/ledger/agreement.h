// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

namespace vigie {

/// True when two statements of one unit may be the same figure: equal after rounding to the coarser of the
/// two
/// ("1.2 billion" and "1.19 billion"), or the finer one just above a "more than" or just below an "almost" of
/// the coarser. Figures of one digit agree only within a twentieth, because 1 billion is no rounding of 1.46
/// that anyone would print beside it. "Up to 15 million" never agrees with "more than 15 million".
bool amountsAgree(const Amount &a, const Amount &b);

/// How many digits of a figure are stated: two of "1.2 billion"; one of zero.
int significantDigits(const Amount &amount);

/// How well the periods of two statements fit.
enum class PeriodFit : quint8 { Same, Nested, OneUnknown, Apart };
PeriodFit periodFit(const std::optional<FuzzyDate> &a, const std::optional<FuzzyDate> &b);

/// How well two parties fit: the same, one of them not named, or different.
enum class PartyFit : quint8 { Same, OneUnknown, Different };
PartyFit partyFit(const Party &a, const Party &b);

/// Whether two names that differ may be of one party all the same, where all else agrees: they are written in
/// different scripts (ミナトコイン, Minatocoin), or share a word (la banque Marrow, Marrow Bank).
bool mayBeOneName(const Party &a, const Party &b);

/// The claim's amount in `unit`: its own or an equivalent the document gives; null when it has none.
const Amount *amountIn(const Claim &claim, const QString &unit);

/// The power of ten by which one figure is a slip of the other (1 to 4), else 0: "$283 billion" against 2.84.
int scaleSlip(const Amount &larger, const Amount &smaller);

/// True for "at least" and "more than".
bool isLowerBound(Bound bound);
/// True for "at most", "less than" and "almost".
bool isUpperBound(Bound bound);
/// "Up to 15 million" and "more than 15 million": no figure is both.
bool leavesNothing(const Amount &upper, const Amount &lower);

} // namespace vigie
