// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/chart.h"

namespace vigie {

/// Fills what lies within a bar: every statement behind it, its victims, and what else is stated for them.
/// `year` has its facts and amount already; `facts` are all of that year in the chart's unit, and `factById`
/// all that the chart is about.
void breakDown(ChartYear &year, const QList<const Fact *> &facts,
               const QHash<FactId, const Fact *> &factById);

/// A step of the working that speaks of the fact.
ChartStep stepOf(ChartStep::Kind kind, const Fact &fact);

} // namespace vigie
