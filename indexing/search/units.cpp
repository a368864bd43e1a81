// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/units.h"

#include "indexing/language/hanja.h"
#include "indexing/language/koreancuts.h"
#include "indexing/language/scripts.h"
#include "indexing/language/wordbreaks.h"
#include "indexing/search/latinwords.h"

namespace vigie {

struct UnitReader::Private
{
    std::unique_ptr<WordBreaker> breaker = makeWordBreaker();

    qsizetype readRun(QStringView text, qsizetype at, qsizetype end, QList<Unit> &units) const;
    void markWords(QStringView text, QList<Unit> &units, qsizetype from) const;
};

namespace {

bool isMiddleDot(char32_t c)
{
    return c == 0x30FB || c == 0x00B7;
}

// Marks the end of a word before unit `at` and the start of one with it.
void cut(QList<Unit> &units, qsizetype at, bool starts)
{
    units[at - 1].wordEnd = true;
    if (starts)
        units[at].wordStart = true;
}

// The numerals that follow digits.
bool isMyriad(char32_t c)
{
    switch (c) {
    case 0x5341: // 十
    case 0x767E: // 百
    case 0x5343: // 千
    case 0x4E07: // 万
    case 0x5104: // 億
    case 0x5146: // 兆
    case 0xC2ED: // 십
    case 0xBC31: // 백
    case 0xCC9C: // 천
    case 0xB9CC: // 만
    case 0xC5B5: // 억
    case 0xC870: // 조
        return true;
    default:
        return false;
    }
}

// Korean writes 대북 제재 and 대북제재 alike. Parts of compounds have two syllables or more: a single one is
// an ending or a suffix (제재금, 세탁기), which makes another word.
void markParts(QList<Unit> &units, qsizetype start, qsizetype stop)
{
    constexpr qsizetype shortestPart = 2;
    for (qsizetype i = start + shortestPart; i + shortestPart <= stop; ++i) {
        units[i - 1].partEnd = true;
        units[i].partStart = true;
    }
}

} // namespace

// A run of Han, kana and hangul: nothing but a middle dot between two names is passed over.
qsizetype UnitReader::Private::readRun(QStringView text, qsizetype at, qsizetype end,
                                       QList<Unit> &units) const
{
    const qsizetype from = units.size();
    bool afterDot = false;
    qsizetype i = at;
    while (i < end) {
        const char32_t c = codePointAt(text, i);
        const qsizetype size = c > 0xFFFF ? 2 : 1;
        if (isMiddleDot(c) && i > at && isKatakana(codePointBefore(text, i)) &&
            isKatakana(codePointAt(text, i + 1))) {
            afterDot = true;
            ++i;
            continue;
        }
        if (!isCjk(c))
            break;
        Unit unit;
        unit.kind = Unit::Kind::Character;
        unit.span = {i, i + size};
        unit.letter = c > 0xFFFF ? c : char32_t(modernKanji(char16_t(c)));
        unit.reading = c > 0xFFFF ? char16_t(0) : hangulReading(char16_t(unit.letter));
        unit.linked = i > at;
        unit.spaced = afterDot;
        unit.wordStart = i == at || afterDot;
        unit.wordEnd = false;
        if (afterDot)
            units.last().wordEnd = true;
        afterDot = false;
        units.append(unit);
        i += size;
    }
    units.last().wordEnd = true;
    markWords(text, units, from);
    return i;
}

void UnitReader::Private::markWords(QStringView text, QList<Unit> &units, qsizetype from) const
{
    const auto hangulAt = [&](qsizetype i) { return isHangul(units.at(i).letter); };
    for (qsizetype start = from; start < units.size();) {
        qsizetype stop = start + 1;
        while (stop < units.size() && hangulAt(stop) == hangulAt(start) && !units.at(stop).wordStart)
            ++stop;
        if (stop < units.size())
            cut(units, stop, true);
        const Span span{units.at(start).span.start, units.at(stop - 1).span.end};
        const QStringView part = text.sliced(span.start, span.length());
        if (hangulAt(start)) {
            // Hangul is one unit of text a character, so places in the word are numbers of units. After a
            // particle's cut no new word begins.
            const QList<qsizetype> cuts = koreanCuts(part);
            for (const qsizetype place : cuts)
                cut(units, start + place, false);
            markParts(units, start, start + (cuts.isEmpty() ? part.size() : cuts.last()));
        } else {
            const QList<qsizetype> breaks = breaker->breaks(part);
            qsizetype unit = start;
            for (const qsizetype place : breaks) {
                while (unit < stop && units.at(unit).span.start < span.start + place)
                    ++unit;
                if (unit > start && unit < stop)
                    cut(units, unit, true);
            }
        }
        start = stop;
    }
}

UnitReader::UnitReader()
    : d(std::make_unique<Private>())
{
}

UnitReader::~UnitReader() = default;

QList<Unit> UnitReader::read(const QString &normalised, Span range) const
{
    const QStringView text = normalised;
    QList<Unit> units;
    qsizetype i = range.start;
    qsizetype lastEnd = -1;
    while (i < range.end) {
        const char32_t c = codePointAt(text, i);
        const qsizetype before = units.size();
        if (isCjk(c)) {
            i = d->readRun(text, i, range.end, units);
        } else if (QChar::isLetterOrNumber(c)) {
            if (c > 0xFFFF) { // rare scripts: a character a word
                Unit unit;
                unit.span = {i, i + 2};
                unit.text = text.sliced(i, 2).toString();
                units.append(unit);
                i += 2;
            } else {
                i = readLatinWord(text, i, range.end, units);
            }
        } else {
            i += c > 0xFFFF ? 2 : 1;
        }
        if (units.size() == before)
            continue;
        // A space inside a run is a matter of style in Korean and of layout in Japanese: pairs reach over it.
        Unit &first = units[before];
        const bool oneSpace = lastEnd >= 0 && first.span.start == lastEnd + 1 && text[lastEnd] == u' ';
        first.spaced = first.span.start != lastEnd;
        first.linked = oneSpace && first.kind == Unit::Kind::Character &&
                       units.at(before - 1).kind == Unit::Kind::Character;
        if (before > 0 && units.at(before - 1).kind == Unit::Kind::Number && !first.spaced &&
            isMyriad(first.letter) && before + 1 < units.size())
            cut(units, before + 1, true); // 28억|달러
        lastEnd = units.last().span.end;
    }
    return units;
}

} // namespace vigie
