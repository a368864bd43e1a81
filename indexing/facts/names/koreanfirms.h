// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

/// Firms of Korean sentences that have no shape of a firm's name: the words around them say that they are
/// some.
namespace vigie::parties {

/// Adds the names that the sentence calls a firm or gives a head to: 하늘이라는 거래소, 하늘의 창업자 이시온.
void findCalledInKorean(const ClaimContext &context, Names &names);

/// Adds the name that the words right around amount `i` make its loser: 하늘 27억 원 유출 사건, 27억 원
/// 규모의 하늘 해킹, 27억 원이 빠져나간 하늘은, 하늘, 27억 원 털려.
void findBesideKoreanSum(const ClaimContext &context, Names &names, qsizetype i);

/// Whose amount `i` is said to be right beside it, of the firms that the thesaurus knows: 바이비트의 15억
/// 달러와 로닌의 6억 달러; empty if nobody's.
Span ownerBesideKoreanSum(const ClaimContext &context, qsizetype i);

/// The firm that the sentence of amount `i` tells to have been robbed where the one that the thesaurus knows
/// is only named in it: 오름파이낸스에서 5100만 달러가 유출됐으며 바이낸스 계정을 …; empty if there is none.
Span robbedRatherInKorean(const ClaimContext &context, qsizetype i, Span known);

/// 나이지리아 국영복권공사: the name of a body of a state with that of the state before it; else `name`.
Span withKoreanState(const ClaimContext &context, Span name);

/// Adds the person whom the sentence names with 씨 and tells to have been robbed: 투자자 한기훈 씨는 …
/// 도둑맞았다.
void findRobbedPersonInKorean(const ClaimContext &context, Names &names);

/// Whether a person's office stands right before the name: 대표 이시온, 변호사 한도윤.
bool followsKoreanOffice(const ClaimContext &context, Span name);

/// The name that the next sentence gives to the firm that a paragraph opens with: 최대 거래소가 3300만 달러를
/// 잃었다. 오를린은 …; empty if there is none.
Span introducedNextInKorean(const ClaimContext &context);

} // namespace vigie::parties
