// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/footnotedates.h"

#include <algorithm>

namespace vigie {

namespace {

/// The mark in square brackets that stands in `span`, with them; empty if none.
Span markIn(const ClaimContext &context, Span span)
{
    constexpr qsizetype longest = 4;
    const QStringView words = context.words(span);
    const qsizetype open = words.indexOf(u'['), close = open < 0 ? -1 : words.indexOf(u']', open);
    if (close < 0 || close - open < 2 || close - open > longest)
        return {};
    const QStringView number = words.mid(open + 1, close - open - 1);
    const bool digits = std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    return digits ? Span{span.start + open, span.start + close + 1} : Span();
}

} // namespace

const ScannedDate *dateOfFootnote(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype behindStop = 5, opening = 12;
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end + behindStop;
    const Span mark =
        markIn(context, {context.amount(i).span.end, std::min<qsizetype>(next, context.text.size())});
    if (mark.isEmpty())
        return nullptr;
    const QStringView shown = context.words(mark);
    // The note stands at the head of a line of its own.
    qsizetype note = context.text.indexOf(shown, mark.end);
    while (note > 0 && context.text.at(note - 1) != u'\n')
        note = context.text.indexOf(shown, note + shown.size());
    if (note <= 0)
        return nullptr;
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.start >= note + shown.size() && date.span.start <= note + shown.size() + opening &&
            !date.needsContext && date.date.isValid() &&
            !context.words({note, date.span.start}).mid(1).contains(u'\n'))
            return &date;
    }
    return nullptr;
}

} // namespace vigie
