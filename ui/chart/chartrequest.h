// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"
#include "models/ledger/chart.h"
#include "models/ledger/offeredunits.h"

namespace vigie {

/// Everything that a chart is drawn from, so that it can be drawn in another thread.
struct ChartRequest
{
    QList<Claim> claims;
    QList<Document> documents;
    QList<ClaimLink> links;
    QList<Comparison> comparisons;
    Thesaurus thesaurus;
    /// Its unit is the one wished for; another is taken if nothing has it. A counted thing is drawn whatever
    /// kind its claims are of.
    ChartOptions options;
    Language language = Language::English;
};

struct DrawnChart
{
    ChartRequest request;
    Chart chart;
    QList<OfferedUnit> units; ///< that it can be drawn in, as offeredUnits() orders them
    QList<ClaimKind> kinds;   ///< that some claim is of
};

/// Takes some milliseconds for a large library; touches nothing but its argument.
DrawnChart draw(ChartRequest request);

} // namespace vigie
