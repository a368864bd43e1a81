// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie {

/// 前者は3200万ドルを、後者は1100万ドルを失った, 피해는 전자가 800만 달러: which of two amount `i` is said
/// of.
enum class OfPair : quint8 { None, Former, Latter };
OfPair ofPair(const ClaimContext &context, qsizetype i);

/// The one of the two firms told before that the words call the former or the latter; nobody where the
/// sentences before do not tell of just two.
Party firmOfPair(const ClaimContext &context, OfPair which, const Thesaurus &thesaurus);

/// The first or the second of the two times that the sentence before names: 6월에는 X가, 8월에는 Y가; nullptr
/// where they are not two.
const ScannedDate *dateOfPair(const ClaimContext &context, OfPair which);

/// XとYがそれぞれ6000万ドル、3000万ドルを失った, X와 Y가 각각: the firm whose place among the names is that
/// of amount `i` among the sums; nobody where they are not as many.
Party firmInOrder(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus);

} // namespace vigie
