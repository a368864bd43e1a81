// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/span.h"

#include <optional>

/// Tables that go on with their rows at the top of the next page, where nothing says what they are.
namespace vigie::continuedtables {

/// Caption and names of columns of the table that `page` ends within, a line each; empty if it ends
/// otherwise. `above`: what the same was for the page before.
QString headAtEnd(const Page &page, const QString &above);

/// A page with words set into it that stand on the page before.
struct HeadedPage
{
    Page page;
    Span head; ///< of its text

    /// Where `span` of its text stands on the page itself; nothing within the words set in.
    std::optional<Span> toPage(Span span) const;
};

/// `page` with `head` above its rows, if it begins with rows that have as many cells.
std::optional<HeadedPage> withHead(const Page &page, const QString &head);

} // namespace vigie::continuedtables
