// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartrequest.h"

#include "models/ledger/chartlabels.h"

#include <algorithm>
#include <tuple>

namespace vigie {

DrawnChart draw(ChartRequest request)
{
    DrawnChart drawn{std::move(request), {}, {}, {}};
    ChartOptions &options = drawn.request.options;
    QHash<QString, OfferedUnit> units;
    for (const Claim &claim : std::as_const(drawn.request.claims)) {
        if (!drawn.kinds.contains(claim.kind))
            drawn.kinds.append(claim.kind);
        if (claim.status == ReviewStatus::Rejected)
            continue;
        const auto offer = [&](const Amount &amount) {
            if (amount.unit.isEmpty() || (claim.kind != options.kind && amount.kind != UnitKind::Quantity))
                return;
            OfferedUnit &unit = units[amount.unit];
            unit.unit = amount.unit;
            unit.kind = amount.kind;
            ++unit.claims;
        };
        offer(claim.amount);
        for (const Equivalent &equivalent : claim.equivalents)
            offer(equivalent.amount);
    }
    drawn.units = units.values();
    std::sort(drawn.units.begin(), drawn.units.end(), [](const OfferedUnit &a, const OfferedUnit &b) {
        return std::tuple(a.kind == UnitKind::Quantity, -a.claims, a.unit) <
               std::tuple(b.kind == UnitKind::Quantity, -b.claims, b.unit);
    });
    if (!drawn.units.isEmpty() && !units.contains(options.unit))
        options.unit = drawn.units.first().unit;
    options.anyKind = units.value(options.unit).kind == UnitKind::Quantity;
    drawn.chart = drawChart(drawn.request.claims, drawn.request.documents, options, drawn.request.links,
                            drawn.request.comparisons);
    nameParties(drawn.chart, drawn.request.thesaurus, drawn.request.language);
    return drawn;
}

} // namespace vigie
