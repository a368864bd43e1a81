// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Records that give each thing a line of its own behind its label.
namespace vigie::parties {

/// "Date: 21 February 2025" beside "Amount stolen: $1.46 billion", 発生日:2025年3月4日: the line near a line
/// that gives a loss that says when; empty if there is none.
Span labelledTime(const ClaimContext &context);

} // namespace vigie::parties
