// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Firms that Japanese names before what it tells of them, without a particle: 【X】, ■X（6億円）, 被害者：X.
namespace vigie::parties {

/// The name that heads the block as its label; empty if none does.
Span labelOfEntry(const ClaimContext &context);

/// The name that a line of its own gives to the victim, right above the line that gives the sum or in it.
Span labelledVictim(const ClaimContext &context);

/// Whether the block is a line that gives a loss: 被害額：6億円.
bool isLossLine(const ClaimContext &context);

} // namespace vigie::parties
