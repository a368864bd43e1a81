// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// Whether a Japanese or Korean page is one in which a firm speaks to its customers.
bool speaksOfItself(const ClaimContext &context);

/// Who signs a Japanese or Korean notice, at its head or its end.
Party signerOf(const ClaimContext &context);

/// Whoever issued the document: the firm that it calls itself, or the one that its first lines name.
Party issuerOf(const ClaimContext &context, const Thesaurus &thesaurus);

} // namespace vigie::parties
