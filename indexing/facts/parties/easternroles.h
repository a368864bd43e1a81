// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

/// What a Japanese or Korean sentence makes of a firm that it names: its particle and the verb that this
/// leans on.
namespace vigie::parties {

enum class EasternRole : quint8 {
    Apart,   ///< whom the text cites, what the money went through or to, who did it
    Present, ///< named, and nothing tells what for
    Topic,   ///< the sentence is about it
    Lost,    ///< topic or subject of being robbed: Xは…盗まれた, X는 … 도난당했다
    Holder,  ///< the owner of what was broken into or taken: Xの口座, X 고객
    Source,  ///< where the money came from, or whom the deed was done to: Xから, Xを襲い, X에서
};

EasternRole easternRole(const ClaimContext &context, Span name);

/// Whether the role of a body or firm in the sentence, and the verb behind it, make it the one robbed:
/// バングラデシュ中央銀行から8100万ドルを盗み出す.
bool isRobbedByRole(const ClaimContext &context, Span name);

/// Adds the firm, told by its shape, that its role in the sentence makes the one robbed: of several the one
/// whose role says most; none where two say as much of one amount.
void findByRole(const ClaimContext &context, Names &names);

/// The Korean words without a firm's shape that the sentence says were robbed: 솔방울은 공격을 당했다.
Names plainRobbed(const ClaimContext &context);

/// AとBから合わせて…: whether the name is joined to that of another firm.
bool isOneOfSeveral(const ClaimContext &context, Span name);

/// The firms of a sentence, told by their shape, that are not apart from what it tells.
Names easternFirms(const ClaimContext &context, Span sentence);

} // namespace vigie::parties
