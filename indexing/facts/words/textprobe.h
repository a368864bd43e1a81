// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/words/characters.h"

#include <QStringView>

/// Looking at normalised text around a position.
namespace vigie::chars {

using vigie::isDigit;
using vigie::isHan;
using vigie::isHangul;

inline bool isLatin(QChar c)
{
    return isLatinLetter(c);
}
inline bool isKana(QChar c)
{
    return isHiragana(c) || isKatakana(c);
}

/// The unit at `position`, or a null character outside the text.
inline QChar at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text.at(position) : QChar();
}

/// End of the run of Latin letters that starts at `position`.
inline qsizetype wordEnd(QStringView text, qsizetype position)
{
    while (position < text.size() && isLatin(text.at(position)))
        ++position;
    return position;
}

/// True when `phrase` stands at `position`; a phrase that ends in a Latin letter must end a word there.
inline bool standsAt(QStringView text, qsizetype position, QStringView phrase)
{
    // Most places fail at the first or last character: that costs no call.
    if (position < 0 || position + phrase.size() > text.size() || text.at(position) != phrase.front() ||
        text.at(position + phrase.size() - 1) != phrase.back() || !text.mid(position).startsWith(phrase))
        return false;
    return !isLatin(phrase.back()) || !isLatin(at(text, position + phrase.size()));
}

/// True when `phrase` ends at `end`; a phrase that begins with a Latin letter must begin a word there.
inline bool standsBefore(QStringView text, qsizetype end, QStringView phrase)
{
    if (end < phrase.size() || end > text.size() || text.at(end - 1) != phrase.back() ||
        text.at(end - phrase.size()) != phrase.front() || !text.left(end).endsWith(phrase))
        return false;
    return !isLatin(phrase.front()) || !isLatin(at(text, end - phrase.size() - 1));
}

} // namespace vigie::chars
