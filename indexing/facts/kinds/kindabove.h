// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What an English sum takes over from what stands above or before it: the question that it answers, its
/// heading, the sum that it grew from.
namespace vigie::kindreading {

/// "You have just recovered some of it. How much?" – "About $30 million": what a bare answer tells of came
/// back or is held.
bool isAskedAfterFate(const ClaimContext &context);

/// "The sum grew every year: $690 million in 2023": whether a sentence counts on what its heading names. What
/// English running text tells below "How Pyongyang steals" may be any money.
bool leansOnHeading(const ClaimContext &context);

/// "Grew from $5 million to $12 million": whether amount `i` is what the one before it became.
bool isEndOfChange(const ClaimContext &context, qsizetype i);

/// "Three exchanges were hit in 2024: Norvia ($25 million), Tarn ($8 million)": whether the sums of the
/// sentence stand behind words that say that firms were.
bool listsFirmsHit(const ClaimContext &context);

} // namespace vigie::kindreading
