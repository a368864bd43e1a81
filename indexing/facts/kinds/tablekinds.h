// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::kindreading {

/// What the names of a table's columns make of the sum at `amount`: its own column's, else a column of those
/// who were robbed. Nothing outside tables and where no column says.
std::optional<ClaimKind> kindByColumns(const ClaimContext &context, Span amount);

/// 쿠코인, 피해 자산 일부 회수 | 2억 400만 달러: whether the cell that tells what happened ends by saying
/// that money came back (`back`), or that it was frozen or seized; Japanese and Korean.
bool endsWithFate(const ClaimContext &context, Span amount, bool back);

} // namespace vigie::kindreading
