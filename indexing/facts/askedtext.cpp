// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/askedtext.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype longest = 4;

/// A number of the next one, two or four characters; of each length other ones.
quint32 numberOf(const char16_t *next, qsizetype length)
{
    quint32 number = static_cast<quint32>(length);
    for (qsizetype k = 0; k < length; ++k)
        number = (number ^ next[k]) * 0x9e3779b1U;
    return number >> 18;
}

} // namespace

quint16 TextPieces::placeOf(QStringView word)
{
    // The middle tells most: words begin and end alike, and with spaces.
    const qsizetype length = word.size() >= longest ? longest : std::min<qsizetype>(2, word.size());
    return static_cast<quint16>(numberOf(word.utf16() + (word.size() - length) / 2, length));
}

void TextPieces::add(QStringView text)
{
    const char16_t *const next = text.utf16();
    for (qsizetype p = 0; p < text.size(); ++p) {
        for (const qsizetype length : {qsizetype(1), qsizetype(2), longest}) {
            if (p + length <= text.size())
                set(static_cast<quint16>(numberOf(next + p, length)));
        }
    }
}

} // namespace vigie
