// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

namespace vigie {

/// A unit that claims of a kind state; counted things, that claims of any kind do.
struct OfferedUnit
{
    QString unit;
    UnitKind kind = UnitKind::Money;
    int claims = 0;
};

/// The units in which a chart of `kind` can be drawn, from claims that are not rejected and what their
/// documents convert: money and tokens first, then counted things; each the commonest first.
QList<OfferedUnit> offeredUnits(const QList<Claim> &claims, ClaimKind kind);

} // namespace vigie
