// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Times that an English sentence only implies by what it sets a sum against or sums up.
namespace vigie::englishcompared {

/// "Lost 14.4 billion in 2022, up from 11.6 billion": the year before that of the amount before amount `i`,
/// where nothing else dates it. `earlier`: the period of the claim before.
std::optional<FuzzyDate> yearBefore(const ClaimContext &context, qsizetype i,
                                    const std::optional<FuzzyDate> &earlier);

/// "For the half-year, losses come to $2.47 billion", after a quarter was told: the half that it ends.
std::optional<FuzzyDate> halfYear(const ClaimContext &context, qsizetype i,
                                  const std::optional<FuzzyDate> &earlier);

} // namespace vigie::englishcompared
