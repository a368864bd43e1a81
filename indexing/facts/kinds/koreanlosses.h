// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Korean for what somebody lost by a theft, where no verb of taking says so.
namespace vigie::koreanlosses {

/// Whether the words right `before` and `behind` a sum, and what is told near it, make it such a loss:
/// 공격으로 1400만 달러 손실을 입었다, 두 시간 만에 2억 달러가 빠져나갔다, 피해금액: 21억 원.
bool areTold(const ClaimContext &context, Span before, Span behind);

/// Whether amount `i` was lost for a reason that is no thief, whatever else the text tells: 가뭄으로 500억
/// 원을 잃었다, 주식에 투자했다가 40억 원을 날렸다.
bool haveOtherReason(const ClaimContext &context, qsizetype i);

} // namespace vigie::koreanlosses
