// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// « X et Y ont perdu respectivement 60 et 37 millions »: of platforms that the thesaurus knows the one in
/// the place of amount `i` within its clause; English and French.
Party knownInOrder(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus);

} // namespace vigie::parties
