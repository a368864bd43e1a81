// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::kindreading {

/// « Informaticiens : 350-800 M$ par an », "Arms sales | 1,900", « Charbon : 180 M$ »: a label that names a
/// source of income and nothing else makes the sum behind it revenue, in French and English; nothing where
/// the lines above speak of spending.
std::optional<ClaimKind> kindOfSource(const ClaimContext &context, qsizetype i);

} // namespace vigie::kindreading
