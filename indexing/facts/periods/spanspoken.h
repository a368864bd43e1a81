// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// "In the same six months", 同じ期間に, 같은 기간: words that point back at a time told before, and that
/// time.
namespace vigie::perioddates {

/// Whether such words stand in `range`.
bool holdsSamePeriod(const ClaimContext &context, Span range);

/// The last span of time named before the sentence, for "the same period".
std::optional<FuzzyDate> spanSpokenOf(const ClaimContext &context);

/// « En trois ans, des pirates ont volé … »: the years up to the document's day; in French.
std::optional<FuzzyDate> yearsUntilNow(const ClaimContext &context, const Document &document);

/// "In the same nine months of 2024": those months of `year`, where words like these stand right before it.
std::optional<FuzzyDate> sameMonthsOf(const ClaimContext &context, const ScannedDate &year);

} // namespace vigie::perioddates
