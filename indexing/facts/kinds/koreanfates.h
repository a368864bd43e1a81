// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What became of money, as Korean verbs at the end of a clause tell it.
namespace vigie::koreanfates {

/// 2,800만 달러는 중계은행에서 막혔다 (other), 1억 달러와 2,000만 달러를 세탁했다 (both), 13억 달러가
/// 북한으로 흘러 들어갔다 (stolen): what the verb behind amount `i` makes it; nothing where it is none of
/// those.
std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i);

/// The same of a cell of a row that tells something in words of its own: 계좌에서 8,100만 달러가 필리핀으로
/// 빠져나감.
std::optional<ClaimKind> kindOfCell(const ClaimContext &context, qsizetype i);

} // namespace vigie::koreanfates
