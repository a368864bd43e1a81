// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"
#include "models/domain/thesaurus.h"

namespace vigie::parties {

/// Whom the heading of a section, or the term that an item explains, names and nothing else: "DMM Bitcoin",
/// "2. Theft from WazirX (July 2024)". English and French; nobody where the sentence tells of several.
Party namedByHead(const ClaimContext &context, const Thesaurus &thesaurus);

} // namespace vigie::parties
