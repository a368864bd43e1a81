// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"
#include "indexing/facts/parties/partycast.h"

#include <vector>

/// What the place of a name in an English or French sentence says of whether it was robbed.
namespace vigie::parties::weights {

// What a place in the sentence is worth. `enough` is needed; what stands against a name outweighs one good
// sign.
inline constexpr int sure = 5, good = 4, fair = 2, weak = 1, against = -6, enough = 5;

/// The words before a name, nearest first. Commas part them: an empty word stands for one.
std::vector<QStringView> wordsBefore(const ClaimContext &context, qsizetype start, size_t most);
bool isDeterminer(QStringView word);

/// What governs the name: "stolen from X" (sure), "according to X" (against).
int weightBefore(const ClaimContext &context, const std::vector<QStringView> &words,
                 const PartyCast::Member &member);
/// What the words behind the name say: "X lost", "X, from which", "X's wallets". `subject`: it begins its
/// clause.
int weightBehind(const ClaimContext &context, Span name, bool subject, bool afterArticle);

/// Whether nothing but an article stands between the name and the beginning of its clause.
bool beginsClause(const ClaimContext &context, Span name, const std::vector<QStringView> &words);
/// "Digby & Lowe, of Bath, lost", « À Melbourne, un fonds »: a name that says where, set off by commas.
bool isPlaceAside(const ClaimContext &context, Span name, const std::vector<QStringView> &words);
bool isPlaceAside(const ClaimContext &context, Span name);
/// "X, robbed of", « X, délestée de », ", from which": what hangs on the name says that it was robbed.
bool isRobbedBehind(const ClaimContext &context, qsizetype nameEnd);
/// « Évalué à Lille », « une plainte à Paris »: a French name behind « à » where nothing is taken from
/// anybody, or beside what courts and police do.
bool isWhereItIsDone(const ClaimContext &context, Span name);
/// "Name withheld", "Loss:", « non communiqué »: words that stand where a name does and name nobody.
bool namesNothing(QStringView name);
/// "Santwin Security, which keeps …, was robbed of": whatever it does otherwise, here it is the victim.
bool isRobbedOutright(const ClaimContext &context, Span name);

} // namespace vigie::parties::weights
