// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// Whether the sentence of amount `i` is a headline that tells of one theft and names nobody: "Lottery
/// operator robbed of $9.8 million"; English and French.
bool isNamelessHeadline(const ClaimContext &context, qsizetype i);
/// The one whom the first sentences below a nameless headline name; empty if there is none, or several.
Party namedBelowHeadline(const ClaimContext &context, const Thesaurus &thesaurus);

} // namespace vigie::parties
