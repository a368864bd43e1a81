// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <vector>

namespace vigie {

/// The documents of the claims by id, and the place of each claim's among them: comparing these compares
/// numbers.
struct DocumentRanks
{
    std::vector<DocumentId> documents;
    std::vector<int> ofClaim;
};

DocumentRanks documentRanks(const QList<const Claim *> &claims);

} // namespace vigie
