// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

namespace vigie::parties {

/// Adds the names of firms behind the word for their trade: "the exchange X", 交換業者「X」, 거래소 'X'.
void findByTrade(const ClaimContext &context, Names &names);

/// Adds the names of firms that the sentence describes: "X, a studio", "a studio, X", "X is a bank",
/// 橋を運営するX, Xは…組合だ.
void findByDescription(const ClaimContext &context, Names &names);

/// Adds the names that stand where the sentence tells who was robbed: "X was hacked", "stolen from X", "users
/// of X", "the attack on X", « piratage de X », Xから流出, Xの利用者, X를 공격.
void findByDeed(const ClaimContext &context, Names &names);

/// Adds the name that labels amount `i`: "X (12 million)", "- X: 12 million", "12 million from X, 9 from Y",
/// a row or an item that begins with a name.
void findByLabel(const ClaimContext &context, Names &names, qsizetype i);

/// Whether a column is headed as that of victims.
bool headsVictims(QStringView heading);

/// Adds the name in the cell of a row, behind the first, that stands under a heading of victims: date | firm
/// | loss.
void findInLaterCell(const ClaimContext &context, Names &names);

/// Adds the name that tells whose amount `i` of a column of examples is.
void findInExample(const ClaimContext &context, Names &names, qsizetype i);

/// Whether a table puts the name in a column of others than those who were robbed: who froze, traced,
/// insured, did it, or any beside one that is headed as that of victims.
bool standsInOtherColumn(const ClaimContext &context, Span name);

/// The cell of the row that tells whose amount `i` is, where both stand in columns of examples: year | total
/// | largest incident | its loss; in the same cell the words before the amount. Empty elsewhere.
Span exampleCell(const ClaimContext &context, qsizetype i);

/// Whether a column is headed "main victims", 主な被害者: its cells are examples, and the row's sum is that
/// of all.
bool headsExamples(QStringView heading);
/// Whether `column` is of examples by its own heading, or "its amount" beside one that is.
bool isExamplesColumn(const ClaimContext &context, qsizetype column);

} // namespace vigie::parties
