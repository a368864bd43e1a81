// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// Who was robbed where a sentence in English tells it of one without a name and the next begins with the
/// name: "An exchange in Tallinn halted withdrawals after $33 million went missing. Tormund, founded in 2017,
/// …", "A widow lost £64,000. Joan Pettifer, 71, …". Nobody where the next sentence tells of more.
Party namedNext(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus);

/// "Victim: Meadow Finance" in a line of its own, a few above "Loss: $5.9 million": the victim that a record
/// in English names by its label.
Party labelledAbove(const ClaimContext &context, qsizetype i);

/// "Hit on 26 April for $300,000 and on 30 April for $1.7 million": whether amount `i` is another object of
/// the verb of the one before, in English.
bool goesOnWithSum(const ClaimContext &context, qsizetype i);

/// "A caller stole $212,000 from him", "she was tricked out of her savings": the person whom the sentences
/// before introduce, in English.
Party personPointedAt(const ClaimContext &context, qsizetype i);

} // namespace vigie::parties
