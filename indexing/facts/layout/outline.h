// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimreader.h"

namespace vigie {

/// The items of a list that a page sets below each other, some as details of others: □ 현황(2024년), below it
/// ○ 탈취: 3억 달러, below that - 5월 발생. Told apart by their marks.
class Outline
{
public:
    /// Goes on to block `b`, the next of the page; what is no item ends the list.
    void goTo(const PageFacts &page, qsizetype b);

    /// The nearest item above the last one that heads it and names a time or announces what follows, but no
    /// amount; empty if none.
    Span headOf(const PageFacts &page) const;

    /// The items right below the last one that are its details and name no amount; empty if none.
    Span detailsBelow(const PageFacts &page) const;

private:
    struct Item
    {
        QString mark;
        qsizetype block = 0;
    };
    QList<Item> m_items; ///< the last one, after those that head it
};

} // namespace vigie
