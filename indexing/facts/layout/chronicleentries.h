// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Chronologies with one line an entry: "Aug 19. Liquid, Tokyo: $94m.", « 24 mars 2019 – DragonEx, Singapour.
/// 7 millions »; English and French.
namespace vigie::chronicles {

/// The name that follows the date of the entry, where the entry says nothing more of it than where it is and
/// what it lost: whom it befell. Empty elsewhere.
Span robbedOf(const ClaimContext &context, qsizetype i);

/// "Year total: $1.7bn", "The year in all: $1.7 billion": where the last claim is the total of a year, the
/// thefts told before it that lie in this year are parts of it, if together they are no more.
void gatherYear(QList<Claim> &claims, const ClaimContext &context, qsizetype i);

} // namespace vigie::chronicles
