// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Japanese and Korean put the verb that governs an amount behind it: what it says goes before what stands
/// nearer.
namespace vigie {

/// The kind that the verb behind amount `i` gives it: 盗んだ金で900万円の車を買った is a purchase,
/// 被害に係る資金の うち2億円は…洗浄された is laundering. Nothing where no such verb stands there, or the
/// amount is its own predicate (…は2億円だった).
std::optional<ClaimKind> easternKind(const ClaimContext &context, qsizetype i);

} // namespace vigie
