// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <algorithm>
#include <compare>

namespace vigie {

/// A place between two characters of a document that is open in the reader.
struct TextSpot
{
    int index = 0;        ///< of the page, from 0
    qsizetype offset = 0; ///< UTF-16 units of the page's text

    friend auto operator<=>(const TextSpot &, const TextSpot &) = default;
};

/// What is selected: from where the person began to where the pointer or the caret is now.
struct TextRange
{
    TextSpot anchor;
    TextSpot caret;

    bool isEmpty() const { return anchor == caret; }
    TextSpot first() const { return std::min(anchor, caret); }
    TextSpot last() const { return std::max(anchor, caret); }
    /// The part on page `index`, whose text has `length` units.
    Span on(int index, qsizetype length) const
    {
        if (isEmpty() || index < first().index || index > last().index)
            return {};
        return {index == first().index ? first().offset : 0, index == last().index ? last().offset : length};
    }

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

} // namespace vigie
