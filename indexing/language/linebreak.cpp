// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/linebreak.h"

#include "indexing/language/scripts.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// How far around a break the text is asked how it spells a word.
constexpr qsizetype neighbourhood = 4000;
constexpr qsizetype longestPart = 60;

// First parts that take a hyphen by rule, and that are hardly ever the first syllables of a longer word.
constexpr std::array<QStringView, 32> hyphenTakers{
    u"nord",  u"sud",   u"est",   u"ouest",  u"ex",     u"vice",  u"non",   u"demi",
    u"quasi", u"semi",  u"anglo", u"franco", u"sino",   u"russo", u"nippo", u"américano",
    u"peut",  u"celui", u"celle", u"ceux",   u"celles", u"lui",   u"self",  u"well",
    u"cross", u"half",  u"north", u"south",  u"east",   u"west",  u"long",  u"short",
};
// Endings by which such a first part is one word after all (north-⏎ern, south-⏎ward, short-⏎age).
constexpr std::array<QStringView, 7> suffixes{u"ern", u"ward", u"er", u"age", u"ly", u"est", u"ness"};

bool isLetter(char32_t c)
{
    return QChar::isLetter(c);
}

bool isSpacedLetter(char32_t c)
{
    return isLetter(c) && !isCjk(c);
}

bool isLineHyphen(char32_t c)
{
    return c == U'-' || c == 0x2010 || c == 0x00AD;
}

QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && end - start < longestPart && isSpacedLetter(text[start - 1].unicode()))
        --start;
    return text.sliced(start, end - start);
}

QStringView wordAfter(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && end - start < longestPart && isSpacedLetter(text[end].unicode()))
        ++end;
    return text.sliced(start, end - start);
}

bool takesHyphen(QStringView first, QStringView rest)
{
    if (rest == u"même" || rest == u"mêmes") // elle-même, nous-mêmes: no word ends so without its hyphen
        return true;
    const auto same = [first](QStringView taker) { return taker.compare(first, Qt::CaseInsensitive) == 0; };
    if (std::none_of(hyphenTakers.begin(), hyphenTakers.end(), same))
        return false;
    return std::none_of(suffixes.begin(), suffixes.end(),
                        [rest](QStringView suffix) { return rest.startsWith(suffix); });
}

bool isCompound(QStringView text, qsizetype hyphen, qsizetype after)
{
    const QStringView first = wordBefore(text, hyphen);
    const QStringView rest = wordAfter(text, after);
    if (rest.isEmpty() || rest.front().isUpper())
        return true;
    const qsizetype beforeFirst = hyphen - first.size();
    const char32_t outerLeft = codePointBefore(text, beforeFirst);
    if (outerLeft == U'-' || outerLeft == 0x2010 || outerLeft == 0x2011)
        return true;
    const qsizetype afterRest = after + rest.size();
    const char32_t outerRight = codePointAt(text, afterRest);
    if ((outerRight == U'-' || outerRight == 0x2010 || outerRight == 0x2011) &&
        isSpacedLetter(codePointAt(text, afterRest + 1)))
        return true;
    const qsizetype from = std::max<qsizetype>(0, hyphen - neighbourhood);
    const QStringView nearby = text.sliced(from, std::min(text.size(), after + neighbourhood) - from);
    const QString joined = first.toString() + rest;
    if (nearby.contains(joined, Qt::CaseInsensitive))
        return false;
    const QString hyphened = first.toString() + u'-' + rest;
    return nearby.contains(hyphened, Qt::CaseInsensitive) || takesHyphen(first, rest);
}

bool isNumberSign(char32_t c)
{
    return isPlainDigit(c) || c == U',' || c == U'.' || c == 0xFF0C || c == 0xFF0E;
}

// "400⏎0万" is one number, "2024⏎2025" are two: what follows must be counted in a character of the script.
bool isBrokenNumber(QStringView text, qsizetype before, qsizetype after, bool eastAsian)
{
    qsizetype start = before;
    while (start > 0 && before - start < 20 && isNumberSign(text[start - 1].unicode()))
        --start;
    qsizetype end = after;
    while (end < text.size() && end - after < 20 && isNumberSign(text[end].unicode()))
        ++end;
    const char32_t last = codePointBefore(text, before);
    if (!isPlainDigit(last)) // a separator needs a digit before it and three after it
        return eastAsian && start < before - 1 && end - after >= 3 && isPlainDigit(text[after].unicode());
    if (before - start >= 4 && end - after >= 4)
        return false;
    const char32_t counted = codePointAt(text, end);
    return isHan(counted) || isKana(counted) || (eastAsian && isHangul(counted));
}

} // namespace

BrokenBy judgeLineBreak(QStringView text, qsizetype before, qsizetype after, bool eastAsian)
{
    const char32_t last = codePointBefore(text, before);
    const char32_t next = codePointAt(text, after);
    if (last == 0 || next == 0)
        return BrokenBy::Space;
    if (last == 0x00AD)
        return BrokenBy::Nothing; // dropped by itself
    if (isLineHyphen(last)) {
        const char32_t inner = codePointBefore(text, before - 1);
        if (isSpacedLetter(inner) && isSpacedLetter(next))
            return isCompound(text, before - 1, after) ? BrokenBy::Nothing : BrokenBy::LineHyphen;
        if (QChar::isDigit(inner) && QChar::isLetterOrNumber(next) && !isCjk(next))
            return BrokenBy::Nothing;
        return BrokenBy::Space;
    }
    const auto spaceless = [](char32_t c) { return isHan(c) || isKana(c) || isWidePunctuation(c); };
    if (spaceless(last) && spaceless(next))
        return BrokenBy::Nothing;
    // 約⏎28億, 2025⏎年: a figure in a text without spaces.
    if ((isPlainDigit(last) && (isHan(next) || isKana(next))) ||
        (isPlainDigit(next) && (isHan(last) || isKana(last))))
        return BrokenBy::Nothing;
    if (isNumberSign(last) && isPlainDigit(next) && isBrokenNumber(text, before, after, eastAsian))
        return BrokenBy::Nothing;
    return BrokenBy::Space;
}

} // namespace vigie
