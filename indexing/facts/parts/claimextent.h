// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Of how much of what happened in its time a theft tells: of one case without a name, of cases that are
/// counted, of one sort of victims, or of the whole world.
namespace vigie::claimextent {

/// Gives the thefts of the sentence their extent once victims and actors are known. `claimOf`: the claims of
/// the sentence's amounts; `ofBlock`: the first of the paragraph; `bases`: what others are set against is of
/// the extent of those.
void settle(QList<Claim> &claims, const ClaimContext &context, const QList<qsizetype> &claimOf,
            qsizetype ofBlock, const QSet<ClaimId> &bases);

} // namespace vigie::claimextent
