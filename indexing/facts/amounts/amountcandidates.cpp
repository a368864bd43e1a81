// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/amountcandidates.h"

#include "indexing/facts/amounts/bounds.h"
#include "indexing/facts/amounts/noamounts.h"
#include "indexing/facts/amounts/unitwords.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

using chars::at;
using namespace noamounts;

bool isHangulNumeral(QChar c)
{
    return QStringView(u"일이삼사오육륙칠팔구십백천만수몇").contains(c);
}

/// Where a single Han counter is the beginning of another word: 人民, 本部, 発表.
bool opensAnotherWord(QStringView text, const CountedUnit &unit)
{
    if (unit.end - unit.start != 1 || !chars::isHan(at(text, unit.start)))
        return false;
    const QChar next = at(text, unit.end);
    if (!chars::isHan(next))
        return false;
    if (at(text, unit.start) == u'人')
        return QStringView(u"目民権質口種工造気物件間材々").contains(next);
    return unit.kind == UnitKind::Quantity && !QStringView(u"以超余未弱強近前程内規相分増減").contains(next);
}

/// "$50-70k": the sign stands before the first figure of the range.
bool endsMoneyRange(const ScanText &scan, qsizetype start)
{
    qsizetype p = start;
    if (at(scan.text, p - 1) != u'-' && at(scan.text, p - 1) != u'~')
        return false;
    --p;
    const qsizetype dash = p;
    while (p > 0 && (chars::isDigit(scan.text.at(p - 1)) || QStringView(u".,").contains(scan.text.at(p - 1))))
        --p;
    const auto unit = p < dash ? unitBefore(scan.text, p, scan.language) : std::nullopt;
    return unit && unit->kind == UnitKind::Money;
}

/// "5.3M", "~40k" as all that a cell of a table holds: its column's name says what it counts.
bool isScaledCell(QStringView text, const Number &number)
{
    qsizetype start = number.span.start;
    while (start > 0 && QStringView(u" ~>≥<≤+").contains(text.at(start - 1)))
        --start;
    const qsizetype end = number.span.end;
    return number.shortScale && start > 0 && text.at(start - 1) == u'\t' &&
           (end == text.size() || QStringView(u"\t\n+*").contains(text.at(end)));
}

void readUnit(const ScanText &scan, Candidate &candidate)
{
    const QStringView text = scan.text;
    Number &number = candidate.number;
    candidate.unit = unitBefore(text, number.span.start, scan.language);
    candidate.before = candidate.unit.has_value();
    if (candidate.before)
        candidate.figure.start = candidate.unit->start;

    auto after = unitAfter(text, number.span.end, scan.language);
    if (!after &&
        (scan.language == Language::Japanese || scan.language == Language::Korean || number.spelled)) {
        if (const auto inner = innerBound(text, number.span.end)) {
            after = unitAfter(text, inner->end, scan.language);
            if (after)
                candidate.inner = inner->bound;
        }
    }
    if (after && opensAnotherWord(text, *after))
        after.reset();
    // "That for 2023 $705 million": the sign is that of the next figure.
    if (after && after->start > number.span.end && chars::isDigit(at(text, after->end)) &&
        !chars::isLatin(at(text, after->end - 1)) && !isEastAsian(scan.language))
        after.reset();
    if (after && after->has(CountedUnit::Upper) &&
        (scan.cased.isEmpty() || !scan.cased.at(after->start).isUpper()))
        after.reset();
    // "M$", "40m": a single letter is a scale only beside a currency, or stuck to a figure that counts
    // things.
    if (number.shortScale) {
        const bool money = candidate.before || (after && after->kind != UnitKind::Quantity);
        const bool stuck =
            (after && number.span.end - number.figure.end <= 1) || endsMoneyRange(scan, number.span.start);
        if (!money && !stuck && !isScaledCell(text, number)) {
            number.span.end = number.figure.end;
            number.scale = 0;
            number.shortScale = false;
            after.reset();
        }
    }
    if (after &&
        (!candidate.before || (after->kind == UnitKind::Money && candidate.unit->kind == UnitKind::Money))) {
        // "US$5 million dollars": the sign before says more than a plain "dollars" behind.
        const bool keepBefore = candidate.before && after->has(CountedUnit::Open);
        candidate.figure.end = after->end;
        if (!keepBefore) {
            candidate.unit = after;
            if (candidate.before) // "$40m CAD": both belong to the figure
                candidate.unit->start = after->start;
        }
    } else {
        candidate.figure.end = number.span.end;
    }
}

/// "(百万ドル)", "(2025年、百万ドル)", "단위: 백만 달러", 単位:100万ドル: the unit of a table, not an amount.
bool isUnitOfTable(const ScanText &scan, const Candidate &candidate)
{
    const Number &number = candidate.number;
    constexpr qsizetype reach = 4, longest = 14;
    const qsizetype start = candidate.figure.start;
    const QStringView label = scan.text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach));
    const bool labelled = label.contains(u"単位") || label.contains(u"단위");
    if (!number.words) {
        // 100万: a one and noughts before the word of scale.
        const QStringView figure = scan.text.mid(number.span.start, number.span.length());
        return labelled && figure.startsWith(u'1') && chars::isHan(figure.back()) &&
               std::all_of(figure.begin() + 1, figure.end(),
                           [](QChar c) { return c == u'0' || c == u',' || chars::isHan(c); });
    }
    if (labelled)
        return true;
    // « (une centaine de millions de dollars) » is a sum: a unit is one word.
    if (number.western && scan.text.mid(number.span.start, number.span.length()).contains(u' '))
        return false;
    if (at(scan.text, candidate.figure.end) != u')')
        return false;
    const QStringView before =
        scan.text.mid(std::max<qsizetype>(0, start - longest), std::min(start, longest));
    const QStringView time = before.mid(before.lastIndexOf(u'(') + 1);
    // (금액: 만 달러)
    const QStringView name = time.trimmed();
    if (before.contains(u'(') && name.endsWith(u':') &&
        std::all_of(name.begin(), name.end() - 1, [](QChar c) { return chars::isHangul(c) || c == u' '; }))
        return true;
    return before.contains(u'(') && std::all_of(time.begin(), time.end(), [](QChar c) {
               return chars::isDigit(c) || QStringView(u"年년度도,、 ・").contains(c);
           });
}

/// A unit that is there but cannot be meant.
bool unitFits(const ScanText &scan, const Candidate &candidate)
{
    const Number &number = candidate.number;
    const CountedUnit &unit = *candidate.unit;
    const bool scaled = number.scale > 0 || number.spelled;
    if (unit.has(CountedUnit::NeedsScale) && !scaled && !number.figure.grouped &&
        number.figure.doubt != Figure::Doubt::CommaThree &&
        !(number.figure.doubt == Figure::Doubt::PointThree && scan.language == Language::French))
        return false;
    if (number.small)
        return false;
    if (isUnitOfTable(scan, candidate))
        return false;
    if (number.hasFigure && number.scale == 0 && !candidate.before &&
        number.figure.looksLikeYear(number.span.start) && namesYear(wordBefore(scan.text, number.span.start)))
        return false;
    // "Let me begin with a number. One and a half billion dollars."
    const bool sum = scaled && unit.kind == UnitKind::Money;
    return candidate.before || sum || !namesNumber(wordBefore(scan.text, number.span.start));
}

void resolveCounter(const ScanText &scan, Candidate &candidate)
{
    CountedUnit &unit = *candidate.unit;
    const bool person = unit.id == u"person" && unit.end - unit.start == 1;
    if (!unit.has(CountedUnit::Counter) && !person)
        return;
    const QStringView thing = countedThing(scan.text, candidate.number.span.start, unit);
    if (person) {
        if (thing == u"soldier" || thing == u"worker")
            unit.id = thing;
        return;
    }
    if (thing.isEmpty()) {
        candidate.unit.reset();
        return;
    }
    unit.id = thing;
    if (thing.front().isUpper()) // 이더리움 34만 개: a token by its symbol
        unit.kind = UnitKind::Token;
}

/// « Les autorités norvégiennes ont saisi 60 millions de couronnes »: crowns of the country named nearest, or
/// no known money.
void resolveCrowns(const ScanText &scan, Candidate &candidate)
{
    struct Country
    {
        QStringView stem, currency;
    };
    static constexpr std::array countries{
        Country{u"norv", u"NOK"},   Country{u"norw", u"NOK"},   Country{u"oslo", u"NOK"},
        Country{u"suéd", u"SEK"},   Country{u"suèd", u"SEK"},   Country{u"swed", u"SEK"},
        Country{u"stockh", u"SEK"}, Country{u"dani", u"DKK"},   Country{u"dano", u"DKK"},
        Country{u"danem", u"DKK"},  Country{u"denm", u"DKK"},   Country{u"copenh", u"DKK"},
        Country{u"tchèq", u"CZK"},  Country{u"tchéq", u"CZK"},  Country{u"czech", u"CZK"},
        Country{u"prague", u"CZK"}, Country{u"island", u"ISK"}, Country{u"iceland", u"ISK"}};
    // Named nearby, else farther before: a text keeps to its country.
    constexpr qsizetype reach = 300, far = 6000;
    const qsizetype start = std::max<qsizetype>(0, candidate.figure.start - far);
    const QStringView before = scan.text.mid(start, candidate.figure.start - start);
    const QStringView behind = scan.text.mid(candidate.figure.end, reach);
    qsizetype nearest = far;
    QStringView currency;
    for (const Country &country : countries) {
        const auto offer = [&](QStringView words, qsizetype at, qsizetype distance) {
            if (at < 0 || distance >= nearest || chars::isLatin(chars::at(words, at - 1)))
                return;
            nearest = distance;
            currency = country.currency;
        };
        const qsizetype last = before.lastIndexOf(country.stem);
        offer(before, last, before.size() - last);
        const qsizetype first = behind.indexOf(country.stem);
        offer(behind, first, first);
    }
    if (currency.isEmpty())
        candidate.unit.reset();
    else
        candidate.unit->id = currency;
}

} // namespace

QList<Candidate> collectCandidates(const ScanText &scan)
{
    QList<Candidate> candidates;
    const QStringView text = scan.text;
    const bool latin = !isEastAsian(scan.language);
    for (qsizetype p = 0; p < text.size();) {
        const QChar c = text.at(p);
        qsizetype next = p + 1;
        bool start = false, afterLetters = false;
        bool spaces = false;
        if (chars::isDigit(c)) {
            start = mayBegin(text, p, afterLetters);
            const QStringView before = latin ? wordBefore(text, p) : QStringView();
            spaces = latin && !isMonth(before) && !namesNumber(before);
            if (spaces && scan.language != Language::French)
                spaces = !namesYear(before);
        } else if (chars::isLatin(c)) {
            const QChar before = at(text, p - 1);
            start = !chars::isDigit(before);
            if (start && !chars::isLatin(before)) {
                const qsizetype end = chars::wordEnd(text, p);
                start = end - p <= 12;
                next = end;
            }
        } else if (c.unicode() >= 0x3007) {
            start = chars::isHan(c) ? isHanNumeral(c) && at(text, p - 1) != u'第'
                                    : isHangulNumeral(c) && !chars::isHangul(at(text, p - 1));
        }
        if (!start) {
            if (chars::isDigit(c)) {
                readFigure(text, p, false, next);
            }
            p = next;
            continue;
        }
        qsizetype skipTo = next;
        auto number = readNumber(text, p, scan.language, spaces, skipTo);
        if (!number) {
            p = chars::isLatin(c) ? next : skipTo;
            continue;
        }
        Candidate candidate;
        candidate.number = *number;
        candidate.figure = number->span;
        p = std::max(next, skipTo);
        const bool glued = !number->words && chars::isLatin(at(text, number->span.end));
        const bool scaled = isScaledCell(text, *number);
        readUnit(scan, candidate);
        if (isPercent(text, number->span.end) || (glued && !candidate.unit && !scaled) ||
            (afterLetters && !candidate.before)) {
            if (glued)
                p = chars::wordEnd(text, number->span.end);
            continue;
        }
        if (at(text, candidate.number.span.end) == u'/' &&
            chars::isDigit(at(text, candidate.number.span.end + 1)) && !candidate.unit)
            continue;
        if (candidate.unit)
            resolveCounter(scan, candidate);
        if (candidate.unit && candidate.unit->id == crownUnit)
            resolveCrowns(scan, candidate);
        if (candidate.unit && (!unitFits(scan, candidate) || isName(scan, candidate)))
            continue;
        if (candidate.unit && candidate.figure.end > candidate.number.span.end &&
            (countsBy(text, candidate.figure.end) && candidate.unit->kind == UnitKind::Quantity)) {
            p = std::max(p, candidate.figure.end);
            continue;
        }
        if (candidate.unit && candidate.unit->kind == UnitKind::Money &&
            isExchangeRate(text, candidate.figure)) {
            p = std::max(p, candidate.figure.end);
            continue;
        }
        if (!candidate.unit)
            candidate.figure = candidate.number.span;
        p = std::max(p, candidate.figure.end);
        if (candidate.unit && candidate.unit->has(CountedUnit::Open))
            candidate.reason = openUnitReason(*candidate.unit, scan.language);
        settleValue(scan, candidate);
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace vigie
