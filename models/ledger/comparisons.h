// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"

namespace vigie {

/// Works out again what documents say of one amount against another ("51 % more than the year before"):
/// against each figure that the ledger knows for the base, or, where the words name none, for any earlier
/// period of the same thing. What comes out is a check of the later fact. A comparison whose later amount the
/// ledger does not know, or that has nothing to be measured against, gives no check.
void checkComparisons(Ledger &ledger, const QList<Comparison> &comparisons);

} // namespace vigie
