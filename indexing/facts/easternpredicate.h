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

/// Whether the verb behind amount `i` says that it was given back or got back: 返還を受けた, お返ししました,
/// 찾아왔다; not what was asked for, planned or not reached.
bool easternGivenBack(const ClaimContext &context, qsizetype i);

/// Whether the sentence takes the figure back or calls it wrong: 当初15億円としていたが撤回した,
/// …は誤りでした, 착오였으므로 정정합니다.
bool easternTakenBack(const ClaimContext &context, qsizetype i);

/// Whether somebody only means to get or give amount `i` back: 必ず取り戻す, 되찾겠다.
bool easternYetToReturn(const ClaimContext &context, Span amount);

} // namespace vigie
