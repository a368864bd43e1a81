// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Ways round in which English says what a sum is, where neither its verb nor its noun alone does.
namespace vigie::kindreading {

/// "Helped himself to another $740,000", "relieved the exchange of tokens worth $12 million", "settled $68
/// million of the proceeds", "bore $3 million in legal fees". `lead` and `behind` are what stands around
/// amount, folded.
std::optional<ClaimKind> kindByDetour(const ClaimContext &context, QStringView lead, QStringView behind);

/// "The number is $2.84 billion. That's what they stole": the sentence behind, where it begins by pointing
/// back at a bare figure and speaks of stealing; empty otherwise.
Span sentenceThatExplains(const ClaimContext &context, qsizetype i);

/// "Is DMM in there? — It is. May of last year, $308 million.": whom the question above asks after, where the
/// answer names nobody else; English.
Party askedAfter(const ClaimContext &context, qsizetype i);

} // namespace vigie::kindreading
