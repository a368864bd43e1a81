// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::kindreading {

/// What the names of a table's columns make of the sum at `amount`: its own column's, else a column of those
/// who were robbed. Nothing outside tables and where no column says.
std::optional<ClaimKind> kindByColumns(const ClaimContext &context, Span amount);

} // namespace vigie::kindreading
