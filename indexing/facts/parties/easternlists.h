// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

/// Who was robbed of amount `i`, where Japanese and Korean only set the name beside it.
namespace vigie::parties {

/// 바이비트 14억 달러, 솔바람 익스체인지 2천만 달러: names of one or more words, each right before its amount
/// without a particle. What is listed so must hold one that is known or has a firm's shape.
void findInKoreanList(const ClaimContext &context, Names &names, qsizetype i);

/// 두레빗 해킹(34억 원), 지닥의 사고(약 200억 원), ラッカ取引所の流出事件（約580億円）: whose theft the
/// bracket measures.
void findBeforeIncident(const ClaimContext &context, Names &names, qsizetype i);

/// 9억 원을 도둑맞은 지갑 업체 하늘품은, 3億円を奪われた浮雲コインは: whom the clause that stands before the
/// name calls robbed of the amount.
void findRelativeLoser(const ClaimContext &context, Names &names, qsizetype i);

/// その他　4億ドル, a row 合計: whether an item or row is headed as the rest or the sum of others.
bool isRestOrSum(const ClaimContext &context);

} // namespace vigie::parties
