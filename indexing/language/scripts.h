// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace vigie {

/// Han characters, with radicals, compatibility ideographs and the iteration mark 々.
constexpr bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x20000 && c <= 0x3FFFD) || (c >= 0x3005 && c <= 0x3007);
}

constexpr bool isHiragana(char32_t c)
{
    return (c >= 0x3041 && c <= 0x3096) || (c >= 0x3099 && c <= 0x309F);
}

/// Katakana of both widths, with the length mark ー and without the middle dot.
constexpr bool isKatakana(char32_t c)
{
    return (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x30FC && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF) ||
           (c >= 0xFF66 && c <= 0xFF9F);
}

constexpr bool isKana(char32_t c)
{
    return isHiragana(c) || isKatakana(c);
}

/// Hangul syllables and letters.
constexpr bool isHangul(char32_t c)
{
    return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3131 && c <= 0x318E) ||
           (c >= 0xA960 && c <= 0xA97C) || (c >= 0xD7B0 && c <= 0xD7FB) || (c >= 0xFFA0 && c <= 0xFFDC);
}

/// Letters of scripts whose words are searched by pairs of characters.
constexpr bool isCjk(char32_t c)
{
    return c >= 0x1100 && (isHan(c) || isKana(c) || isHangul(c));
}

/// A decimal digit of ASCII or of full width.
constexpr bool isPlainDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= 0xFF10 && c <= 0xFF19);
}

/// Punctuation set in a full square: a line may be broken after it without a space having stood there.
constexpr bool isWidePunctuation(char32_t c)
{
    return (c >= 0x3001 && c <= 0x303F && !isHan(c)) || c == 0x30FB || (c >= 0xFF01 && c <= 0xFF0F) ||
           (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65);
}

/// The code point that starts at `at` (a lone surrogate stands for itself); 0 outside the text.
inline char32_t codePointAt(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return 0;
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

/// The code point that ends before `at`; 0 at the start.
inline char32_t codePointBefore(QStringView text, qsizetype at)
{
    if (at <= 0 || at > text.size())
        return 0;
    const QChar c = text[at - 1];
    if (c.isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], c);
    return c.unicode();
}

} // namespace vigie
