// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartrequest.h"

#include "models/ledger/chartlabels.h"

#include <algorithm>

namespace vigie {

DrawnChart draw(ChartRequest request)
{
    DrawnChart drawn{std::move(request), {}, {}, {}};
    ChartOptions &options = drawn.request.options;
    for (const Claim &claim : std::as_const(drawn.request.claims)) {
        if (!drawn.kinds.contains(claim.kind))
            drawn.kinds.append(claim.kind);
    }
    drawn.units = offeredUnits(drawn.request.claims, options.kind);
    const auto wished = std::ranges::find(drawn.units, options.unit, &OfferedUnit::unit);
    const OfferedUnit taken = wished != drawn.units.cend() ? *wished : drawn.units.value(0);
    if (!drawn.units.isEmpty())
        options.unit = taken.unit;
    options.anyKind = taken.kind == UnitKind::Quantity;
    drawn.chart = drawChart(drawn.request.claims, drawn.request.documents, options, drawn.request.links,
                            drawn.request.comparisons);
    nameParties(drawn.chart, drawn.request.thesaurus, drawn.request.language);
    return drawn;
}

} // namespace vigie
