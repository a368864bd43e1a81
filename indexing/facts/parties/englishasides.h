// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// Who was robbed, where only the caption of the table or list says so, or the note that the sentence points
/// at: "Table 2. Thefts from X", "$14 million.[3]" and below "[3] The victim was X". English.
Party victimToldAside(const ClaimContext &context, const Thesaurus &thesaurus);

} // namespace vigie::parties
