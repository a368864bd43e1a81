// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Of what a Japanese or Korean sum is called a part where a share, a rest or the sentence before says so.
namespace vigie::easternwholes {

/// 総額の4割強にあたる14億ドル, 절반 가까운 10억 달러, 残りの1億ドル, …が거의 전부: whether the words beside
/// amount `i` make it a part of what was told before.
bool saysPart(const ClaimContext &context, qsizetype i);

/// 残りの1億ドル, 나머지 70억 원: what is left of a sum told before.
bool saysRest(const ClaimContext &context, qsizetype i);

/// 나머지 4건은 합쳐서 165억 원, X를 뺀 나머지 피해는: what is left, of several.
bool saysRestOfMany(const ClaimContext &context, qsizetype i);

/// 나머지는 하늘빗에서 나간 78억 원, 모아빗에서 나간 45억 원: the sum told before that the amounts of the
/// Korean sentence, from its first on, make up together with the parts told since.
const Claim *wholeByRest(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                         const Claim &part);

/// 換金した金員のうち6200万円: whether the words name stolen or laundered money, and `whole` is none.
bool namesAnother(const ClaimContext &context, qsizetype i, const Claim &whole);

/// The claim that these words mean; nothing where they do not say which.
const Claim *wholeOf(const QList<Claim> &claims, const ClaimContext &context, qsizetype i, const Claim &part);

/// 13억 달러를 훔쳤는데, 이는 전체 도난액 22억 달러의 61%다: the amount behind amount `i` that it is a share
/// of; Korean.
std::optional<qsizetype> sharedOf(const ClaimContext &context, qsizetype i);

/// 総額13億ドルには、Xの3億ドルとYの2億ドルが含まれる: the amount of the sentence that holds amount `i`.
std::optional<qsizetype> holderOf(const ClaimContext &context, qsizetype i);

/// 15億ドルの残り6億ドル, 15億ドルのうち残る6億ドル: what the sum right before leaves over.
bool isRestOfLast(const ClaimContext &context, qsizetype i);

} // namespace vigie::easternwholes
