// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/excerpt.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype wordReach = 16; // how far an end may move to meet a space

bool isWide(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return c.unicode() >= 0x3000 && c.unicode() <= 0x303f; // CJK punctuation
    }
}

/// Whether an end at `at` would lie within a number: half of a year or an amount is another one.
bool isWithinNumber(QStringView text, qsizetype at)
{
    const auto isOf = [](QChar c) { return c.isDigit() || c == u',' || c == u'.'; };
    return at > 0 && at < text.size() && isOf(text.at(at - 1)) && isOf(text.at(at)) &&
           (text.at(at - 1).isDigit() || text.at(at).isDigit());
}

qsizetype startNear(QStringView text, qsizetype wanted, qsizetype limit)
{
    if (wanted <= 0)
        return 0;
    for (qsizetype at = wanted; at < std::min(wanted + wordReach, limit); ++at) {
        if (text.at(at).isSpace())
            return at + 1;
    }
    while (isWithinNumber(text, wanted))
        --wanted;
    return text.at(wanted).isLowSurrogate() ? wanted - 1 : wanted;
}

qsizetype endNear(QStringView text, qsizetype wanted, qsizetype limit)
{
    if (wanted >= text.size())
        return text.size();
    for (qsizetype at = wanted; at > std::max(wanted - wordReach, limit); --at) {
        if (text.at(at).isSpace())
            return at;
    }
    while (isWithinNumber(text, wanted))
        ++wanted;
    return wanted < text.size() && text.at(wanted).isLowSurrogate() ? wanted + 1 : wanted;
}

/// Appends [from, to) with white space collapsed.
void append(QString &out, QStringView text, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to; ++at) {
        const QChar c = text.at(at);
        if (!c.isSpace()) {
            out += c;
            continue;
        }
        if (out.isEmpty() || out.back() == u' ')
            continue;
        const bool lineBreak = c == u'\n' || c == u'\r';
        const bool next = at + 1 < text.size() && isWide(text.at(at + 1));
        if (!(lineBreak && isWide(out.back()) && next))
            out += u' ';
    }
}

} // namespace

PageExcerpt excerptOf(QStringView pageText, Span span, qsizetype around)
{
    if (span.start < 0 || span.end > pageText.size() || span.isEmpty())
        return {};
    const qsizetype from = startNear(pageText, span.start - around, span.start);
    const qsizetype to = endNear(pageText, span.end + around, span.end);
    PageExcerpt excerpt;
    if (from > 0)
        excerpt.text = u"…"_s;
    append(excerpt.text, pageText, from, span.start);
    excerpt.mark.start = excerpt.text.size();
    append(excerpt.text, pageText, span.start, span.end);
    excerpt.mark.end = excerpt.text.size();
    append(excerpt.text, pageText, span.end, to);
    if (to < pageText.size())
        excerpt.text += u'…';
    return excerpt;
}

} // namespace vigie
