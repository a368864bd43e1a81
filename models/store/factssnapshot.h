// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/factsservice.h"

namespace vigie {

/// All that a window shows of the facts of a library, as it was at one moment.
struct FactsSnapshot
{
    QList<Claim> claims; ///< decisions applied
    QList<Event> events; ///< likewise
    QList<Comparison> comparisons;
    QList<ClaimLink> links;
    QList<EntityUse> uses;
};

/// Reads it through a connection of its own: any thread.
Result<FactsSnapshot> readFactsSnapshot(const QString &folder);

} // namespace vigie
