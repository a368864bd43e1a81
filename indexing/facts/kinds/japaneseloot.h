// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Sums that Japanese text calls loot and says something else of.
namespace vigie::japaneseloot {

/// 流出した482億円の暗号資産につきましては、いまだ回収に至っておりません: stolen, whatever has not become of
/// it. 受け取った不正資金は40億ドル, うち3700万ドルは北朝鮮が盗んだ暗号資産だった: what launderers handle.
/// Nothing where the words do not say so.
std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i);

} // namespace vigie::japaneseloot
