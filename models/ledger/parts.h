// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"

namespace vigie {

/// Gives each fact that is part of no other yet the whole it must lie in: a month in its year, a victim's
/// loss in a total. Of several wholes the one with the shortest period, then the smallest. `members` are
/// facts of one kind and unit.
void implyParts(QList<Fact> &facts, const QList<qsizetype> &members);

} // namespace vigie
