// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/askedtext.h"

#include <cstring>

namespace vigie {

namespace {

constexpr qsizetype longest = 4;

/// The next one, two or four characters as one number, spread over sixteen bits.
template <qsizetype Length>
quint16 numberOf(const char16_t *next)
{
    quint64 characters = 0;
    std::memcpy(&characters, next, Length * sizeof(char16_t));
    return static_cast<quint16>((characters * 0x9e37'79b9'7f4a'7c15U) >> 48);
}

} // namespace

quint16 TextPieces::placeOf(QStringView word)
{
    const char16_t *const begin = word.utf16();
    // The middle tells most: words begin and end alike, and with spaces.
    if (word.size() >= longest)
        return numberOf<longest>(begin + (word.size() - longest) / 2);
    return word.size() >= 2 ? numberOf<2>(begin + (word.size() - 2) / 2) : numberOf<1>(begin);
}

void TextPieces::add(QStringView text)
{
    const char16_t *next = text.utf16();
    const char16_t *const end = next + text.size();
    for (; end - next >= longest; ++next) {
        set(numberOf<1>(next));
        set(numberOf<2>(next));
        set(numberOf<longest>(next));
    }
    for (; next < end; ++next) {
        set(numberOf<1>(next));
        if (end - next >= 2)
            set(numberOf<2>(next));
    }
}

} // namespace vigie
