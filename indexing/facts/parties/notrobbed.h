// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Names that an English sentence gives and that nobody robbed.
namespace vigie::parties {

/// Whether `name`, as read for an amount of the sentence, is that of a chain, a coin or a piece of malware,
/// or of who takes the money in the sentence: "Jong used his access to steal".
bool isNobodyRobbed(const ClaimContext &context, const Party &name);

/// "Excluding Bybit and Cetus, the total was": set aside before what is told, or named by the way: whom
/// another serves, where the loot went, who counts what others lost.
bool isLeftOut(const ClaimContext &context, Span name);

/// "…, blockchain firm Chainalysis said on Thursday": called one who analyses, and tells.
bool isCalledAnalyst(const ClaimContext &context, Span name);

} // namespace vigie::parties
