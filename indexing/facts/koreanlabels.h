// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// The name that a line above a Korean line of the loss gives: 피해 기업: X, then 피해액: 21억 원; empty if
/// none.
Span labelledVictimInKorean(const ClaimContext &context);

} // namespace vigie::parties
