// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace vigie {

/// Tests of characters of the normalised view that are fast enough to be asked for each of them.
constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Letters of the Latin blocks (folded text: small ones, accents included).
constexpr bool isLatinLetter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') ||
           (u >= 0xc0 && u < 0x250 && u != 0xd7 && u != 0xf7) || (u >= 0x1e00 && u < 0x1f00);
}

constexpr bool isHangul(QChar c)
{
    return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3;
}

constexpr bool isHan(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x4e00 && u <= 0x9fff) || (u >= 0x3400 && u <= 0x4dbf) || u == u'々' || u == u'〇';
}

/// Katakana with its long mark and iteration marks, but not the middle dot, which parts words.
constexpr bool isKatakana(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x30a1 && u <= 0x30fa) || (u >= 0x30fc && u <= 0x30fe);
}

constexpr bool isHiragana(QChar c)
{
    return c.unicode() >= 0x3041 && c.unicode() <= 0x309f;
}

} // namespace vigie
