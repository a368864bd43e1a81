// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// Who was robbed where a sentence in English tells it of one without a name and the next begins with the
/// name: "An exchange in Tallinn halted withdrawals after $33 million went missing. Tormund, founded in 2017,
/// …", "A widow lost £64,000. Joan Pettifer, 71, …". Nobody where the next sentence tells of more.
Party introducedNextInEnglish(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus);

} // namespace vigie::parties
