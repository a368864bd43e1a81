// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::perioddates {

/// "By the end of September 2025 the hackers had stolen $1.65 billion", "as of June", « fin septembre, ils
/// avaient dérobé … »: the time up to `date`, whose place in the sentence is `span`, of a sum of thefts that
/// had grown until then. It begins with the year where the sentence speaks of the year or `earlier`, the time
/// of the sum before, began with it, else nobody says when. Nothing where the words tell of no such sum;
/// English and French.
std::optional<FuzzyDate> untilDeadline(const ClaimContext &context, qsizetype i, Span span,
                                       const FuzzyDate &date, const std::optional<FuzzyDate> &earlier);

} // namespace vigie::perioddates
