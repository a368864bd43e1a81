// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace vigie {

/// A half-open range [start, end) of a page's text, counted in UTF-16 code units (QString indexes).
/// The command line and the exports count code points: they convert at their border (codepoints.h).
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qsizetype position) const { return position >= start && position < end; }
    bool contains(Span other) const { return other.start >= start && other.end <= end; }
    bool overlaps(Span other) const { return start < other.end && other.start < end; }
    friend auto operator<=>(const Span &, const Span &) = default;
};

} // namespace vigie
