// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::perioddates {

/// The dates of a sentence that may be the time of one of its amounts.
struct DateChoice
{
    const ScannedDate *own = nullptr;    ///< stands by this amount and by no other
    const ScannedDate *shared = nullptr; ///< the nearest before it, which an amount without one shares
    bool elsewhere = false; ///< the sentence counts from a date: what stands above is not its time
};

/// Weighs the dates of the sentence for amount `i`; `earlier` and `leans` as for readPeriod.
DateChoice chooseDates(const ClaimContext &context, qsizetype i, const Document &document,
                       const std::optional<FuzzyDate> &earlier, bool leans);

} // namespace vigie::perioddates
