// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"

#include <functional>

namespace vigie {

/// Who was robbed has as many names as documents have languages. Names that the claims of one fact give its
/// victim are of one party, in every other fact too, and so are names that sound alike and were robbed in one
/// month: gives all facts of it the name stated most. `claimsOf(i)`: of the i-th fact.
void uniteVictims(QList<Fact> &facts, const std::function<const QList<const Claim *> &(qsizetype)> &claimsOf);

} // namespace vigie
