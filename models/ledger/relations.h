// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/grouping.h"

namespace vigie {

/// The ledger's second step: what the facts are to each other. Fills partOf, parts, checks, conflictsWith and
/// held.
void relateFacts(QList<Fact> &facts, const Grouping &grouping);

} // namespace vigie
