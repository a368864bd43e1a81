// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codepoints.h"

#include <algorithm>

namespace vigie {

namespace {

// A low surrogate that follows a high one adds no code point of its own.
bool startsCodePoint(QStringView text, qsizetype at)
{
    return !(text.at(at).isLowSurrogate() && at > 0 && text.at(at - 1).isHighSurrogate());
}

qsizetype unitsToPoints(QStringView text, qsizetype from, qsizetype to)
{
    qsizetype count = 0;
    for (qsizetype i = from; i < to; ++i)
        count += startsCodePoint(text, i) ? 1 : 0;
    return count;
}

qsizetype advance(QStringView text, qsizetype from, qsizetype points)
{
    qsizetype at = from;
    while (points > 0 && at < text.size()) {
        ++at;
        while (at < text.size() && !startsCodePoint(text, at))
            ++at;
        --points;
    }
    return at;
}

} // namespace

Span toCodePoints(QStringView text, Span span)
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, start, text.size());
    const qsizetype before = unitsToPoints(text, 0, start);
    return {before, before + unitsToPoints(text, start, end)};
}

Span fromCodePoints(QStringView text, Span span)
{
    const qsizetype start = advance(text, 0, std::max<qsizetype>(span.start, 0));
    return {start,
            advance(text, start, std::max<qsizetype>(span.end - std::max<qsizetype>(span.start, 0), 0))};
}

qsizetype codePointCount(QStringView text)
{
    return unitsToPoints(text, 0, text.size());
}

} // namespace vigie
