// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

namespace vigie {

/// Where words stand in a document without printed pages, as a citation says it.
struct Locator
{
    QString
        heading; ///< the nearest above the words; empty when that is the document's title or there is none
    int paragraph =
        0; ///< counted from that heading, or from the top of the page; from 1; 0: in the heading itself

    friend bool operator==(const Locator &, const Locator &) = default;
};

/// The place of `span` (UTF-16 units of `page.text`) in a document called `title`.
Locator locate(const Page &page, const Span &span, const QString &title);

} // namespace vigie
