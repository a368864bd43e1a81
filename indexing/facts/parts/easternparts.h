// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Japanese and Korean ways to call an amount a part of one told before, and the amounts that are no whole.
namespace vigie::easternparts {

/// 昨年の額の4分の1近くは、X1社の被害（約3億ドル）が占める, 피해액의 절반 이상은 X에서 나온 7억 달러였다: the
/// share of the whole stands in the words before the amount.
bool followsShare(const ClaimContext &context, QStringView lead);

/// 이 동결 자산 중, 해당 자금 가운데: the words before the amount point at what was told before.
bool pointsAtWhole(const ClaimContext &context, QStringView lead);

/// 연도별로는, 国別に見ると: the amounts from `i` on are what a sum told before consists of, if they make it.
bool breaksDown(const ClaimContext &context, qsizetype i);

/// 前年の21億ドルを上回る, 지난해 12억 달러에서 줄었다: amount `i` is what another is set against.
bool isComparisonBase(const ClaimContext &context, qsizetype i);

/// 피해의 절반 이상은 두 곳에 몰렸다: the words present the Korean incidents behind them as details.
bool announceDetails(QStringView words);

} // namespace vigie::easternparts
