// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Years that are none of the calendar, and sums that had been reached at a time within a year; English.
namespace vigie::fiscal {

/// "In the financial year 2024-25 (April to March)", "fiscal year 2025, the one that closed on September 30",
/// and "for the year after" behind such a year: the time of amount `i`.
std::optional<FuzzyDate> yearOf(const ClaimContext &context, qsizetype i);

/// "By the end of September its takings for 2025 stood at $2 billion": from the beginning of the
/// year on that the sentence names.
std::optional<FuzzyDate> untilMonth(const ClaimContext &context, qsizetype i);

} // namespace vigie::fiscal
