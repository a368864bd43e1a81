// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/offeredunits.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace vigie {

QList<OfferedUnit> offeredUnits(const QList<Claim> &claims, ClaimKind kind)
{
    QHash<QString, OfferedUnit> units;
    for (const Claim &claim : claims) {
        if (claim.status == ReviewStatus::Rejected)
            continue;
        const auto offer = [&](const Amount &amount) {
            if (amount.unit.isEmpty() || (claim.kind != kind && amount.kind != UnitKind::Quantity))
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
    QList<OfferedUnit> offered = units.values();
    std::sort(offered.begin(), offered.end(), [](const OfferedUnit &a, const OfferedUnit &b) {
        return std::tuple(a.kind == UnitKind::Quantity, -a.claims, a.unit) <
               std::tuple(b.kind == UnitKind::Quantity, -b.claims, b.unit);
    });
    return offered;
}

} // namespace vigie
