// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

/// Names of firms in Japanese and Korean text, told by their own shape: 第七キャラバン, つばき銀行, 동백은행.
namespace vigie::parties {

/// The words in `range` that are shaped as names of firms are, in order: katakana or capitals with what
/// belongs to them, what ends in a word that closes such names, what stands in quotation marks. Words for
/// trades, things and people are none.
Names easternNames(const ClaimContext &context, Span range);

/// The whole of the Japanese name that `part` belongs to, without trade, legal form and 社: キャラバン within
/// 交換業者第七キャラバン社 is 第七キャラバン, of a Korean one without its copula. `part` itself where
/// nothing tells more.
Span wholeName(const ClaimContext &context, Span part);

/// A Korean word without its particle, copula or 측; another span as it is.
Span withoutEnding(const ClaimContext &context, Span word);

/// The length of a Korean word without its particle, copula or 측.
qsizetype stemOfKorean(QStringView word);

/// Whether the syllable at `at` of a Korean text looks like a particle that cannot follow the one before:
/// 오렌지베|이.
bool disagreesAsParticle(const ClaimContext &context, qsizetype at);

/// Whether a Korean word is only that for a trade, with its particle or without: 거래소, 업체에서.
bool isBareTrade(QStringView word);

/// Whether a Korean word is one for people, bodies, time or things that a sentence about thefts may begin
/// with.
bool namesNoFirm(QStringView word);

/// Whether a word in katakana is a loan word for a thing, a doing or a place, not a name.
bool isLoanWord(QStringView word);

} // namespace vigie::parties
