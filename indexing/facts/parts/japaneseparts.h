// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What a Japanese text presents as the detail of a total that it has told.
namespace vigie::japaneseparts {

/// 最大の事案は…。次いで…; 突出しているのは; 最大のものはXへの攻撃である。この事案では3億ドルが: whether
/// amount `i` is told as one of those that make a total up.
bool presentsDetail(const ClaimContext &context, qsizetype i);

/// これにXの3000万ドルが続く: what the one before in the ranking is a part of; nullptr elsewhere.
const Claim *wholeOfRanking(const QList<Claim> &claims, const ClaimContext &context, const Claim &part);

/// 総額は28億ドル。内訳はXが12億ドル、Yが16億ドルである; 6億ドル超と指摘し、Xの3億ドルやYの2億ドルを挙げた:
/// the sum that a list of amounts in a sentence is taken from.
const Claim *wholeOfListed(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                           const Claim &part);

/// 14億ドルの事件で、第1四半期の被害はほとんどこの1件による: the total of the time that the words behind
/// amount `i` say it makes nearly all of.
const Claim *wholeOfTimeBehind(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                               const Claim &part);

/// 2022年の総額は16億ドル。上記ローニンとハーモニーの2件を含む: gives the thefts of those that the sentence
/// behind claim `total`, amount `i`, names the total as their whole.
void gatherNamed(QList<Claim> &claims, qsizetype total, const ClaimContext &context, qsizetype i);

/// 個人のウォレットを狙った被害は7億ドルで、前年の15億ドルから半減した: makes what one kind of victims lost,
/// the claim `last` of amount `i`, a part of what all did in the same time.
void joinGroup(QList<Claim> &claims, qsizetype last, const ClaimContext &context, qsizetype i);

} // namespace vigie::japaneseparts
