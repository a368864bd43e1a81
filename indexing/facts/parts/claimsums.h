// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <QSet>

/// Parts that no word calls so, but that add up to a total told just before them: in the sentences that
/// follow, in a list or in a table below.
namespace vigie::claimsums {

/// Makes the amounts that follow a total and are just that together its parts. `bases`: what others were only
/// set against counts for nothing.
void settle(QList<Claim> &claims, const QSet<ClaimId> &bases);

/// Makes `part` a part of `whole`, of its kind, and gives it the time and the victim that it has not.
void place(Claim &part, const Claim &whole);

/// How many digits of `value` tell something: one of 90, three of 61.5.
int tellingDigits(const Decimal &value);

/// Whether amounts that add up can hardly do so by chance: several, and with digits enough between them.
bool isNoChance(const QList<Decimal> &parts);

} // namespace vigie::claimsums
