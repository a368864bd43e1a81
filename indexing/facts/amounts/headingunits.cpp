// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/headingunits.h"

#include "indexing/facts/amounts/amountcandidates.h"
#include "indexing/facts/amounts/unitwords.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace vigie {

namespace {

/// The scale written beside a unit: "USD m", "USDm", "m EUR", « M€ », "kUSD". Letters that would stand for
/// something else elsewhere are one here.
std::optional<ScaleWord> scaleBeside(QStringView heading, Span unit, bool french)
{
    // "USD m", "US$, m", "USD (m)"
    qsizetype after = unit.end;
    while (after - unit.end < 2 && QStringView(u", (").contains(chars::at(heading, after)))
        ++after;
    for (qsizetype p : {unit.end, after}) {
        if (const auto behind = p < heading.size() ? readScaleWord(heading, p, french) : std::nullopt)
            return behind;
    }
    qsizetype end = unit.start;
    if (chars::at(heading, end - 1) == u' ')
        --end;
    qsizetype start = end;
    while (start > 0 && chars::isLatin(heading.at(start - 1)))
        --start;
    const auto before =
        start < end && end - start <= 3 ? readScaleWord(heading.left(end), start, french) : std::nullopt;
    return before;
}

struct ScaleName
{
    QStringView word;
    int power;
};

constexpr std::size_t letterClasses = 256;

std::optional<HeadingUnit> unitOfWords(QStringView heading, bool french)
{
    std::optional<HeadingUnit> found;
    Span place;
    qsizetype longest = 0;
    // Of hundreds of words few begin with a letter that the heading has: those are looked for.
    std::bitset<letterClasses> letters;
    for (const QChar c : heading)
        letters.set(c.unicode() % letterClasses);
    const bool saysUnit = heading.contains(u"単位") || heading.contains(u"단위") || heading.contains(u'(');
    for (const auto words : {unitWordsAfter(), unitWordsBefore()}) {
        for (const UnitWord &word : words) {
            if (word.phrase.size() <= longest ||
                !letters.test(word.phrase.front().unicode() % letterClasses) || word.id == crownUnit ||
                (word.flags & (CountedUnit::Counter | CountedUnit::Upper)) != 0)
                continue;
            if (word.phrase.size() == 1 &&
                (chars::isHan(word.phrase.front()) || chars::isHangul(word.phrase.front())) && !saysUnit)
                continue;
            const qsizetype at = heading.indexOf(word.phrase);
            if (at < 0)
                continue;
            // 인원(명): the last syllable of another word, unless one of scale stands before it.
            if (word.phrase == u"원" && at > 0 && chars::isHangul(heading.at(at - 1)) &&
                !QStringView(u"조억만천백십").contains(heading.at(at - 1)))
                continue;
            const Span phrase{at, at + word.phrase.size()};
            const QChar next = chars::at(heading, phrase.end);
            const bool shortAfterSign = word.phrase.back() == u'$' || !chars::isLatin(word.phrase.back());
            const bool runsOn =
                (at > 0 && chars::isLatin(word.phrase.front()) && chars::isLatin(heading.at(at - 1))) ||
                (!shortAfterSign && chars::isLatin(next));
            // "USDm" and "MUSD" are a code and its scale.
            if (runsOn && (word.kind != UnitKind::Money || word.phrase.size() != word.id.size() ||
                           !scaleBeside(heading, phrase, french)))
                continue;
            longest = word.phrase.size();
            place = phrase;
            found = HeadingUnit{{word.id, word.kind, word.flags, 0, 0}, 0};
        }
    }
    if (!found)
        return std::nullopt;
    static constexpr std::array names{
        ScaleName{u"1000万", 7},  ScaleName{u"100万", 6},  ScaleName{u"10万", 5},  ScaleName{u"10億", 9},
        ScaleName{u"100億", 10},  ScaleName{u"1000만", 7}, ScaleName{u"100만", 6}, ScaleName{u"10억", 9},
        ScaleName{u"1000억", 11}, ScaleName{u"100억", 10}, ScaleName{u"十億", 9},  ScaleName{u"百億", 10},
        ScaleName{u"百万", 6},    ScaleName{u"千万", 7},   ScaleName{u"億", 8},    ScaleName{u"万", 4},
        ScaleName{u"千", 3},      ScaleName{u"兆", 12},    ScaleName{u"십억", 9},  ScaleName{u"백만", 6},
        ScaleName{u"천만", 7},    ScaleName{u"억", 8},     ScaleName{u"만", 4},    ScaleName{u"천", 3},
        ScaleName{u"조", 12}};
    for (const ScaleName &name : names) {
        if (heading.contains(name.word)) {
            found->scale = name.power;
            return found;
        }
    }
    if (found->unit.kind == UnitKind::Money) {
        if (const auto scale = scaleBeside(heading, place, french)) {
            found->scale = scale->power;
            return found;
        }
    }
    for (qsizetype p = 0; p < heading.size(); ++p) {
        if (!chars::isLatin(heading.at(p)) || (p > 0 && chars::isLatin(heading.at(p - 1))))
            continue;
        const auto scale = readScaleWord(heading, p, french);
        // A single letter must touch the sign: "$m", "m$".
        const bool touches =
            scale && (chars::at(heading, p - 1) == u'$' || chars::at(heading, scale->end) == u'$' ||
                      chars::at(heading, p - 1) == u'€' || chars::at(heading, scale->end) == u'€');
        if (scale && (!scale->isShort || touches) && !heading.mid(p).startsWith(u"mt")) {
            found->scale = scale->power;
            break;
        }
    }
    return found;
}

} // namespace

/// "IT workers' pay ($m)": the brackets say what is counted, whoever is named before them.
std::optional<HeadingUnit> headingUnit(QStringView heading, bool french)
{
    const auto found = unitOfWords(heading, french);
    const qsizetype open = heading.lastIndexOf(u'('),
                    close = heading.indexOf(u')', std::max<qsizetype>(open, 0));
    if (!found || found->unit.kind == UnitKind::Money || open < 0 || close < open)
        return found;
    const auto within = unitOfWords(heading.mid(open, close - open + 1), french);
    return within && within->unit.kind == UnitKind::Money ? within : found;
}

} // namespace vigie
