// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimreader.h"

/// Corrections that only a sign makes: "정정: 36억 원 → 42억 원", 訂正：35億円→41億円, "Correction: $36m →
/// $42m".
namespace vigie::correctionarrows {

/// Withdraws the thefts whose sum stands before such an arrow and makes the sum behind it a theft of the same
/// victim and time. Does nothing where no theft of that sum was told.
void settle(QList<Claim> &claims, const QList<PageFacts> &pages);

} // namespace vigie::correctionarrows
