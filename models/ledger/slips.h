// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"

namespace vigie {

/// Holds back what looks like a slip of scale: "$283 billion" beside three documents that say 2.84. The less
/// supported of the two is held. `members` are facts of one kind and unit.
void holdSlips(QList<Fact> &facts, const QList<qsizetype> &members);

} // namespace vigie
