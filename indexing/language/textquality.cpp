// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/textquality.h"

#include <QList>
#include <QString>

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/uset.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numeric>
#include <utility>

namespace vigie {

namespace {

// Below, a table of symbols or a few names in another script would be called garbled.
constexpr qsizetype fewCharacters = 40;
constexpr qsizetype fewLetters = 150;
constexpr double someMeaningless = 0.1;
constexpr double someHighLatin = 0.15;
constexpr double someUtf8 = 0.03;
constexpr double manyRareSyllables = 0.08;
constexpr double muchHalfKana = 0.12;
constexpr double mostlyLetters = 0.6;
constexpr double overAndOver = 0.22;
constexpr double strange = 0.68; // likeness; other languages in Latin letters come to 0.75 and more

/// The byte that windows-1252 (or Latin-1) reads as `c`; -1 if none.
int latinByte(char32_t c)
{
    if (c < 0x100)
        return int(c);
    switch (c) { // windows-1252, 80 to 9F
    case 0x20ac:
        return 0x80;
    case 0x201a:
        return 0x82;
    case 0x0192:
        return 0x83;
    case 0x201e:
        return 0x84;
    case 0x2026:
        return 0x85;
    case 0x2020:
        return 0x86;
    case 0x2021:
        return 0x87;
    case 0x02c6:
        return 0x88;
    case 0x2030:
        return 0x89;
    case 0x0160:
        return 0x8a;
    case 0x2039:
        return 0x8b;
    case 0x0152:
        return 0x8c;
    case 0x017d:
        return 0x8e;
    case 0x2018:
        return 0x91;
    case 0x2019:
        return 0x92;
    case 0x201c:
        return 0x93;
    case 0x201d:
        return 0x94;
    case 0x2022:
        return 0x95;
    case 0x2013:
        return 0x96;
    case 0x2014:
        return 0x97;
    case 0x02dc:
        return 0x98;
    case 0x2122:
        return 0x99;
    case 0x0161:
        return 0x9a;
    case 0x203a:
        return 0x9b;
    case 0x0153:
        return 0x9c;
    case 0x017e:
        return 0x9e;
    case 0x0178:
        return 0x9f;
    default:
        return -1;
    }
}

bool isContinuation(int byte)
{
    return byte >= 0x80 && byte <= 0xbf;
}

/// How many of `bytes` from the first on are one UTF-8 character of several bytes; 0 if they are none.
int utf8Length(const int *bytes, qsizetype left)
{
    const int lead = bytes[0];
    const int length = lead >= 0xc2 && lead <= 0xdf   ? 2
                       : lead >= 0xe0 && lead <= 0xef ? 3
                       : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                      : 0;
    if (length == 0 || left < length)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (!isContinuation(bytes[i]))
            return 0;
    }
    return length;
}

/// The syllables of KS X 1001: all that Korean is usually written with.
const USet *usualSyllables()
{
    static const std::unique_ptr<USet, decltype(&uset_close)> usual = [] {
        std::unique_ptr<USet, decltype(&uset_close)> set(uset_openEmpty(), &uset_close);
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("ibm-970", &status),
                                                                           &ucnv_close);
        if (U_SUCCESS(status))
            ucnv_getUnicodeSet(converter.get(), set.get(), UCNV_ROUNDTRIP_SET, &status);
        if (U_FAILURE(status)) // without the table every syllable is usual
            uset_addRange(set.get(), 0xac00, 0xd7a3);
        return set;
    }();
    return usual.get();
}

constexpr char32_t endOfLatin = 0x250;

constexpr int alphabet = 26;

/// How often a to z come in running English and French, in thousandths, the mean of both.
constexpr std::array<double, alphabet> usual{79, 12, 30, 39, 136, 17, 15, 35, 72, 4,  4, 48, 27,
                                             71, 65, 26, 6,  63,  71, 81, 45, 13, 12, 3, 11, 2};

/// The letter of a to z that a Latin letter is without its accents, from 0; -1 for others.
std::array<signed char, endOfLatin> letterTable()
{
    std::array<signed char, endOfLatin> table{};
    for (char32_t letter = 0; letter < endOfLatin; ++letter) {
        const QString parts =
            QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_D).toLower();
        const char16_t base = parts.isEmpty() ? u' ' : parts.front().unicode();
        table[letter] = base >= u'a' && base <= u'z' ? static_cast<signed char>(base - u'a') : -1;
    }
    return table;
}

int letterOf(char32_t c)
{
    static const std::array<signed char, endOfLatin> table = letterTable();
    return c < endOfLatin ? table[c] : -1;
}

double likenessOf(const std::array<qsizetype, alphabet> &counts)
{
    double product = 0;
    double ours = 0;
    double theirs = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        const auto count = double(counts[i]);
        product += count * usual[i];
        ours += count * count;
        theirs += usual[i] * usual[i];
    }
    return ours > 0 ? product / std::sqrt(ours * theirs) : 1;
}

bool isLatin(char32_t c)
{
    return c < endOfLatin || (c >= 0x1e00 && c <= 0x1eff);
}

bool isMeaningless(char32_t c)
{
    const int type = u_charType(UChar32(c));
    return type == U_PRIVATE_USE_CHAR || type == U_UNASSIGNED || type == U_CONTROL_CHAR ||
           type == U_SURROGATE || c == 0xfffd;
}

/// Counts as it goes through a text.
class Counter
{
public:
    void take(char32_t c)
    {
        countWord(c);
        countRun(c);
        if (u_isUWhiteSpace(UChar32(c)))
            return;
        ++m_characters;
        m_meaningless += isMeaningless(c) ? 1 : 0;
        m_han += c >= 0x4e00 && c <= 0x9fff ? 1 : 0;
        m_halfKana += c >= 0xff61 && c <= 0xff9f ? 1 : 0;
        if (c >= 0xac00 && c <= 0xd7a3) {
            ++m_hangul;
            m_rare += uset_contains(usualSyllables(), UChar32(c)) ? 0 : 1;
        }
    }

    TextStatistics result()
    {
        take(u' ');
        TextStatistics all;
        const auto share = [](qsizetype part, qsizetype whole) {
            return whole > 0 ? double(part) / double(whole) : 0;
        };
        all.characters = m_characters;
        all.meaningless = share(m_meaningless, m_characters);
        all.highLatin = share(m_highLatin, m_characters);
        all.utf8Pairs = share(m_utf8, m_characters);
        all.rareSyllables = share(m_rare, m_hangul);
        all.halfKana = m_han > 0 ? share(m_halfKana, m_characters) : 0;
        all.letters = std::accumulate(m_letters.cbegin(), m_letters.cend(), qsizetype(0));
        all.likeness = likenessOf(m_letters);
        all.commonest = share(*std::max_element(m_letters.cbegin(), m_letters.cend()), all.letters);
        return all;
    }

private:
    void countRun(char32_t c)
    {
        const int byte = latinByte(c);
        if (byte >= 0x80) {
            m_run.append(byte);
            m_lettersInRun += c < 0x2000 ? 1 : 0; // quotation marks and dashes are nobody's mistake
            return;
        }
        if (m_run.size() >= 3 && m_lettersInRun * 2 > m_run.size())
            m_highLatin += m_run.size();
        for (qsizetype at = 0; at < m_run.size();) {
            const int length = utf8Length(m_run.constData() + at, m_run.size() - at);
            m_utf8 += length;
            at += length > 0 ? length : 1;
        }
        m_run.clear();
        m_lettersInRun = 0;
    }

    void countWord(char32_t c)
    {
        if (u_isalpha(UChar32(c)) && isLatin(c)) {
            m_word.append(letterOf(c));
            m_capitals += u_isupper(UChar32(c)) ? 1 : 0;
            return;
        }
        // Capitals alone are abbreviations, codes and numbers of papers.
        if (m_word.size() >= 3 && m_capitals < m_word.size()) {
            for (const int letter : std::as_const(m_word)) {
                if (letter >= 0)
                    ++m_letters[size_t(letter)];
            }
        }
        m_word.clear();
        m_capitals = 0;
    }

    qsizetype m_characters = 0;
    qsizetype m_meaningless = 0;
    qsizetype m_highLatin = 0;
    qsizetype m_utf8 = 0;
    qsizetype m_hangul = 0;
    qsizetype m_rare = 0;
    qsizetype m_han = 0;
    qsizetype m_halfKana = 0;
    QList<int> m_run; ///< bytes of the Latin letters above 7F that follow each other
    qsizetype m_lettersInRun = 0;
    QList<int> m_word;        ///< the letters of the word that goes on, -1 for others than a to z
    qsizetype m_capitals = 0; ///< of them
    std::array<qsizetype, alphabet> m_letters{};
};

} // namespace

TextStatistics statisticsOf(QStringView text)
{
    Counter counter;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        i += c > 0xffff ? 1 : 0;
        counter.take(c);
    }
    return counter.result();
}

// Listings of programs have few words, and in them some letters over and over.
static bool isOfOtherLetters(const TextStatistics &all)
{
    return all.letters >= fewLetters && double(all.letters) > mostlyLetters * double(all.characters) &&
           all.likeness < strange && all.commonest < overAndOver;
}

bool isGarbled(QStringView text)
{
    const TextStatistics all = statisticsOf(text);
    if (all.characters < fewCharacters)
        return false;
    return all.meaningless > someMeaningless || all.highLatin > someHighLatin || all.utf8Pairs > someUtf8 ||
           all.rareSyllables > manyRareSyllables || all.halfKana > muchHalfKana || isOfOtherLetters(all);
}

} // namespace vigie
