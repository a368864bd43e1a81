// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::japanesebeside {

/// What a Japanese text counts beside its thefts, though a word for a loss stands near: what markets lost and
/// investors withdrew, averages, what was demanded or only tried, what might have been lost, what the loot is
/// worth today; and what was processed of the loot. Nothing where no such words stand around amount `i`.
std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i);

} // namespace vigie::japanesebeside
