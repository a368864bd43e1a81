// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// When something happened that several sentences of a paragraph tell of.
namespace vigie::periodcarried {

/// "X was hacked in March. Its staff noticed nothing. In all, $31 million was stolen.": the date that an
/// earlier sentence of the paragraph than the one right before gives the theft, where nothing else has begun
/// since; null if none.
const ScannedDate *dateOfMatter(const ClaimContext &context, const Document &document);

/// "X was hacked in March." and, in the next paragraph, "The hackers stole $31 million.": the date of the
/// paragraph above, where that tells of nothing but the theft; null if none.
const ScannedDate *dateOfParagraphBefore(const ClaimContext &context, const Document &document);

/// "They also stole $2 million", さらに2億円も盗まれた: more of what the sentence before tells.
bool goesOn(const ClaimContext &context);

/// "$31 million was stolen from X. The theft took place in March.": the date of the next sentence of an
/// English or French paragraph where that says no more than when the theft was; null if none.
const ScannedDate *dateOfNextSentence(const ClaimContext &context, const Document &document);

/// The date that the sentence before gives: neither when it was said nor when somebody was founded or
/// arrested.
const ScannedDate *dateOfSentenceBefore(const ClaimContext &context, const Document &document);

/// "The firm opened in 2017. In January …": the last January, where `date` was counted from a year in which
/// something began, and that of the year compared, where it was counted from the base; nothing elsewhere.
std::optional<FuzzyDate> withoutBeginning(const ClaimContext &context, const ScannedDate &date,
                                          const Document &document);

/// 以来、…; 그때부터 …: whether the sentence tells what has gone on since the time of the one before.
bool goesOnSince(const ClaimContext &context);

} // namespace vigie::periodcarried
