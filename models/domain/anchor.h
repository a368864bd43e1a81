// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace vigie {

/// A place in a document described twice, as the W3C Web Annotation Data Model does: by position and by the
/// words with what stands around them.
struct TextAnchor
{
    int page = 0; ///< from 1
    Span span;    ///< UTF-16 units of the page's text
    QString quote;
    QString prefix; ///< up to 32 characters before
    QString suffix; ///< up to 32 characters after

    friend bool operator==(const TextAnchor &, const TextAnchor &) = default;
};

/// Describes `span` of `page`. The span is clamped to the text and never cuts a surrogate pair.
TextAnchor makeAnchor(const Page &page, Span span);

/// Where the anchor's words stand in `pages` now, with quote and surroundings as they are there; nothing when
/// they are gone, or stand in several places and nothing tells which: a mark is never moved on a guess.
/// Looks at the old position first, then for the same words anywhere, then for words that differ by spacing,
/// width, case or a few letters (at most one in eight; numbers never, and one side of the surroundings must
/// agree whole).
std::optional<TextAnchor> findAnchor(const TextAnchor &anchor, const QList<Page> &pages);

} // namespace vigie
