// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What a Japanese or Korean clause says of the amount in it, before the verb behind that is asked.
namespace vigie::easternclauses {

/// What the clause right before the amount, or the one that it opens, says of it: 失った3億ドルは予算に並ぶ
/// is a theft, 2천만 원을 맡긴 거래소 a deposit, 身代金…支払いの事実はない a demand that nobody paid.
std::optional<ClaimKind> kindOfClause(const ClaimContext &context, qsizetype i);

/// 58件の攻撃で30億ドルを得た, 사이버 범죄로 얻은 돈은 16억 달러: what attacks bring in was stolen;
/// 口座から3億円を 送金されてしまった: what somebody had done to them.
bool isGainOfAttack(const ClaimContext &context, qsizetype i);

/// Xの口座からも3億円が引き出された, X 계좌에서 3억 원이 인출됐다: in a text about thefts, of a firm that its
/// role makes the one robbed.
bool isDrawnFromFirm(const ClaimContext &context, qsizetype i);

/// 不正流出による損失14億円, 해킹으로 인한 손실은 12억 원: the loss that a theft made.
bool isLossOfTheft(const ClaimContext &context, qsizetype i);

/// 예산은 올해 18억 원이며, 予算は3億円で: what is set aside to be spent, whatever it is for.
bool isBudget(const ClaimContext &context, qsizetype i);

/// 口座から380万円相当が引き出される事案があった, 5억 원이 인출되는 사고: what such an incident took; 지닥의
/// 사고(약 200억 원): how large it was.
bool isOfIncident(const ClaimContext &context, qsizetype i);

} // namespace vigie::easternclauses
