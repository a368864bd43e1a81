// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

class QRegularExpression;

/// What stands behind an amount in Japanese and Korean, and whether a word there is a verb that governs it.
namespace vigie::easternverbs {

/// What is said behind amount `i`, up to the next amount that is not a conversion of it.
Span behindAmount(const ClaimContext &context, qsizetype i);

/// 2億円だった, 2억 원에 이른다: the amount that `rest` stands behind is itself what is said.
bool isPredicate(const ClaimContext &context, Span rest);

/// Whether the word at `place` is a verb there, by what follows it up to `end`.
bool isVerb(const ClaimContext &context, Span place, qsizetype end);

/// Where `words` stand first in `text`, which begins behind the amount, if they can govern it: nothing else
/// stands before them as their object; -1 if not.
qsizetype firstOf(const QRegularExpression &words, const QString &text);

/// The first verb of stealing or laundering in `rest`, if it governs the amount before: its place and what it
/// says.
std::optional<KindPlace> firstVerb(const ClaimContext &context, Span rest);

} // namespace vigie::easternverbs
