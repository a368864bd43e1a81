// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie {

/// "A lost $73 million, and B, the market leader, was robbed of $30 million": the amount of the clause that
/// `name` opens behind amount `before` of the sentence; -1 where it opens none. English and French.
qsizetype amountOfClauseOpenedBy(const ClaimContext &context, Span name, qsizetype before);

/// "A lost $73 million in January, then B, the market leader, was robbed of $30 million": whether `date` is
/// of a clause that ends before the one of `amount`, which another name opens. English and French.
bool isOfClauseBefore(const ClaimContext &context, Span date, Span amount);

} // namespace vigie
