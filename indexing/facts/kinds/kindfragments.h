// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Sentences that only give a sum: what it is was said before.
namespace vigie::kindreading {

/// "Last year, $1.3 billion.", « Le bilan de 2024 n'était que de 1,3 milliard », 次は十四億ドル, 2024년이
/// 13억 달러: nothing but sums, times and words that count stands in the sentence of amount `i`.
bool isBareCount(const ClaimContext &context, qsizetype i);

/// "- Orbita: March, $26 million", ・ツバメ取引所 4月 1,200万ドル: an item of a list that only labels its
/// sum.
bool isLabelledItem(const ClaimContext &context, qsizetype i);

/// The kind that such a sentence takes from the claims told before it, of which `sameList` says that the last
/// stands in the same list; nothing where it takes none.
std::optional<ClaimKind> carriedKind(const ClaimContext &context, qsizetype i, const QList<Claim> &claims,
                                     bool sameList);

} // namespace vigie::kindreading
