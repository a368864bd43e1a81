// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/hanja.h"

#include "indexing/language/hantables.h"

#include <algorithm>
#include <vector>

namespace vigie {

namespace {

constexpr char16_t firstHan = 0x3400;
constexpr char16_t lastHan = 0x9FFF;

// One entry a character makes a look-up a single read: every character of a text is looked up.
std::vector<char16_t> direct(QStringView pairs)
{
    std::vector<char16_t> table(lastHan - firstHan + 1, 0);
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        const char16_t han = pairs[i].unicode();
        if (han >= firstHan && han <= lastHan)
            table[han - firstHan] = pairs[i + 1].unicode();
    }
    return table;
}

char16_t lookUp(const std::vector<char16_t> &table, char16_t c)
{
    return c >= firstHan && c <= lastHan ? table[c - firstHan] : char16_t(0);
}

} // namespace

char16_t modernKanji(char16_t c)
{
    static const std::vector<char16_t> table = direct(oldKanji);
    const char16_t modern = lookUp(table, c);
    return modern != 0 ? modern : c;
}

char16_t hangulReading(char16_t c)
{
    static const std::vector<char16_t> table = direct(hangulReadings);
    return lookUp(table, c);
}

char16_t initialSound(char16_t syllable)
{
    if (syllable < 0xAC00 || syllable > 0xD7A3)
        return syllable;
    constexpr int finals = 28;
    constexpr int vowels = 21;
    constexpr int nieun = 2;
    constexpr int rieul = 5;
    constexpr int ieung = 11;
    const int index = syllable - 0xAC00;
    const int initial = index / (vowels * finals);
    const int vowel = index / finals % vowels;
    // ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ, before which the sound falls silent
    const bool palatal = vowel == 2 || vowel == 6 || vowel == 7 || vowel == 12 || vowel == 17 || vowel == 20;
    int changed = initial;
    if (initial == rieul)
        changed = palatal ? ieung : nieun;
    else if (initial == nieun && palatal)
        changed = ieung;
    return char16_t(0xAC00 + changed * vowels * finals + index % (vowels * finals));
}

} // namespace vigie
