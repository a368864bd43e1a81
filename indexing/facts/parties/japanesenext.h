// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Sums that a Japanese speaker gives first, and says in the next sentence whose they were and when.
namespace vigie::japanesenext {

/// 次は14億6000万ドル。今年の2月、バイビットです: the name that the next sentence is, of one of those who
/// keep other people's money; empty where the sentence names somebody itself or the next one says more.
Span namedNext(const ClaimContext &context);

/// …。被害に遭ったのは福岡の交換業者Xである, 社名はXという: the name that one of the next sentences gives
/// whom the sum before was taken from; empty where the sentence has a name without a sum of its own in
/// brackets.
Span namedLater(const ClaimContext &context, qsizetype i);

/// The next sentence, where it is that name or only a date: 昨年の5月31日、金曜の午後でした; empty elsewhere.
Span tellsWhenNext(const ClaimContext &context);

} // namespace vigie::japanesenext
