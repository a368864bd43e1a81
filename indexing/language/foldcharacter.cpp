// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/foldcharacter.h"

#include "indexing/language/radicals.h"
#include "indexing/language/scripts.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

// A base with more marks than this is no word of any language; it is cut so that its folding has room.
constexpr qsizetype longestStretch = 12;
// Below this no character takes part in composition as the second one.
constexpr char16_t firstCombining = 0x300;

const icu::Normalizer2 *folder()
{
    static const icu::Normalizer2 *instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2 *found = icu::Normalizer2::getNFKCCasefoldInstance(status);
        if (U_FAILURE(status))
            qFatal("ICU's normalisation data are missing");
        return found;
    }();
    return instance;
}

// What NFKC leaves apart although readers do not, and what it would turn into something else (´ into a space
// and a mark). 0: not unified.
char16_t unified(char32_t c)
{
    switch (c) {
    case u'`':
    case 0x00B4:
    case 0x02B9:
    case 0x02BC:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
    case 0xFF07:
    case 0xFF40:
        return u'\'';
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x301D:
    case 0x301E:
    case 0x301F:
    case 0xFF02:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0x2500:
    case 0xFE31:
    case 0xFE32:
    case 0xFE58:
    case 0xFE63:
    case 0xFF0D:
        return u'-';
    case 0x02DC:
    case 0x223C:
    case 0x301C:
    case 0x3030:
    case 0xFF5E:
        return u'~';
    case 0x2027:
    case 0x2219:
    case 0x22C5:
    case 0x318D: // the middle dot of Korean texts, which NFKC takes for an old vowel
        return 0x00B7;
    default:
        return 0;
    }
}

// A dash set for the length mark (サイバ−攻撃 keeps its dash, コンピュ−タ does not) and a length mark set for
// a dash (2020ー2021).
char16_t lengthMark(QStringView text, qsizetype at)
{
    const char32_t before = codePointBefore(text, at);
    const char16_t c = text[at].unicode();
    if (c == 0x30FC || c == 0xFF70)
        return isKana(before) ? 0x30FC : u'-';
    const bool between = isKatakana(before) && isKatakana(codePointAt(text, at + 1));
    return between ? char16_t(0x30FC) : u'-';
}

bool standsAlone(char16_t c)
{
    return c < firstCombining || (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FF) ||
           (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3000 && c <= 0x3020) ||
           (c >= 0x2010 && c <= 0x2027) || (c >= 0xFF01 && c <= 0xFF9D);
}

bool foldsToItself(char16_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3041 && c <= 0x3096) ||
           (c >= 0x30A1 && c <= 0x30FB) || c == 0x3001 || c == 0x3002;
}

void store(FoldedCharacter &folded, const icu::UnicodeString &text)
{
    const int size = std::min<int>(text.length(), std::size(folded.units));
    for (int i = 0; i < size; ++i)
        folded.units[i] = text[i];
    folded.size = quint8(size);
}

FoldedCharacter foldWithIcu(QStringView text, qsizetype at, qsizetype length)
{
    FoldedCharacter folded;
    folded.sourceSize = quint8(length);
    icu::UnicodeString source;
    for (qsizetype i = at; i < at + length;) {
        char32_t c = codePointAt(text, i);
        i += c > 0xFFFF ? 2 : 1;
        if (c >= 0x2E80 && c <= 0x2EFF && radicalsSupplement[c - 0x2E80] != 0)
            c = radicalsSupplement[c - 0x2E80];
        else if (c >= 0xD800 && c <= 0xDFFF)
            c = 0xFFFD;                               // half a pair is no character
        if (u_charType(UChar32(c)) != U_CONTROL_CHAR) // no text: dropped
            source.append(UChar32(c));
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString result = folder()->normalize(source, status);
    store(folded, U_SUCCESS(status) ? result : source);
    const UChar32 first = source.isEmpty() ? 0 : source.char32At(0);
    const auto isDigit = [](char16_t c) { return c >= u'0' && c <= u'9'; };
    folded.number = folded.size > 0 && u_charType(first) != U_DECIMAL_DIGIT_NUMBER &&
                    (isDigit(folded.units[0]) || isDigit(folded.units[folded.size - 1]));
    return folded;
}

qsizetype stretchLength(QStringView text, qsizetype at)
{
    const qsizetype limit = std::min(text.size(), at + longestStretch);
    qsizetype end = at + (codePointAt(text, at) > 0xFFFF ? 2 : 1);
    while (end < limit && !standsAlone(text[end].unicode())) {
        const char32_t c = codePointAt(text, end);
        if (folder()->hasBoundaryBefore(UChar32(c)))
            break;
        end += c > 0xFFFF ? 2 : 1;
    }
    return std::min(end, text.size()) - at;
}

// The folding of each character that may stand alone and is not in reach of anything shorter.
const std::array<FoldedCharacter, firstCombining> &latinTable()
{
    static const std::array<FoldedCharacter, firstCombining> table = [] {
        std::array<FoldedCharacter, firstCombining> built;
        for (char16_t c = 0; c < firstCombining; ++c) {
            const QChar unit(c);
            built[c] = foldWithIcu(QStringView(&unit, 1), 0, 1);
            if (const char16_t one = unified(c)) {
                built[c].units[0] = one;
                built[c].size = 1;
            }
        }
        return built;
    }();
    return table;
}

FoldedCharacter single(char16_t unit)
{
    FoldedCharacter folded;
    folded.units[0] = unit;
    folded.size = 1;
    folded.sourceSize = 1;
    return folded;
}

} // namespace

FoldedCharacter foldCharacter(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    const bool alone = at + 1 >= text.size() || standsAlone(text[at + 1].unicode()) ||
                       folder()->hasBoundaryBefore(UChar32(codePointAt(text, at + 1)));
    if (alone) {
        if (c == u'-')
            return single(lengthMark(text, at));
        if (c < firstCombining)
            return latinTable()[c];
        if (foldsToItself(c))
            return single(c);
    }
    if (c == 0x30FC || c == 0xFF70)
        return single(lengthMark(text, at));
    if (const char16_t one = unified(c))
        return single(one == u'-' ? lengthMark(text, at) : one);
    return foldWithIcu(text, at, stretchLength(text, at));
}

} // namespace vigie
