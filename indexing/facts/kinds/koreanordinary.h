// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// The ordinary money that Korean texts about thefts name beside what was stolen.
namespace vigie::koreanordinary {

/// Other for what a market, an exchange's customers or a firm had, moved or made good: 시총 840억 원이
/// 날아갔다, 현물 ETF에서 8억 달러 순유출, 수탁한 자산은 모두 3조 원이다, 자기 돈 3억 달러를 채워 넣었다;
/// none where the words do not say so.
std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i);

} // namespace vigie::koreanordinary
