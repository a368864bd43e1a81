// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

namespace vigie::parties {

/// The one whom an English sentence is about, where amount `i` stands in a later clause without a subject of
/// its own: "X was hit twice: $4 million went in May and $9 million in July", "X had insured itself for $10
/// million but lost $34 million". Empty if there is none.
Span ownerOfLaterClause(const ClaimContext &context, qsizetype i);

/// The name that opens a sentence of which `head` is the beginning, behind its article and trade at most;
/// empty if none does.
Span subjectOf(const ClaimContext &context, Span head);

} // namespace vigie::parties
