// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amountcandidates.h"

#include "indexing/facts/bounds.h"
#include "indexing/facts/textprobe.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

using chars::at;

bool isHanNumeral(QChar c)
{
    return QStringView(u"〇一二三四五六七八九十百千数數何幾拾壱弐参").contains(c);
}

bool isHangulNumeral(QChar c)
{
    return QStringView(u"일이삼사오육륙칠팔구십백천만수몇").contains(c);
}

QStringView wordBefore(QStringView text, qsizetype end)
{
    if (at(text, end - 1) == u' ')
        --end;
    if (at(text, end - 1) == u'.')
        --end;
    qsizetype start = end;
    while (start > 0 && (chars::isLatin(text.at(start - 1)) || text.at(start - 1) == u'°'))
        --start;
    return text.mid(start, end - start);
}

/// Words whose number is a name: resolution 1718, page 12, n° 5.
bool namesNumber(QStringView word)
{
    static const QSet<QStringView> words{
        u"resolution", u"resolutions", u"résolution", u"résolutions", u"no",       u"n°",
        u"nos",        u"article",     u"articles",   u"page",        u"pages",    u"p",
        u"pp",         u"section",     u"sections",   u"chapter",     u"chapitre", u"paragraph",
        u"paragraphs", u"paragraphe",  u"para",       u"paras",       u"annex",    u"annexe",
        u"figure",     u"table",       u"tableau",    u"note",        u"notes",    u"version",
        u"unit",       u"unité",       u"tel",        u"tél",         u"phone",    u"fax",
        u"room",       u"numéro",      u"number",     u"vol",         u"division", u"brigade",
        u"rule",       u"executive",   u"order",      u"imo",         u"isbn",     u"art"};
    return words.contains(word);
}

/// Words before a figure of four digits that make it a year.
bool namesYear(QStringView word)
{
    static const QSet<QStringView> words{
        u"in",      u"since",     u"by",      u"of",        u"en",       u"depuis",   u"until",
        u"from",    u"during",    u"january", u"february",  u"march",    u"april",    u"may",
        u"june",    u"july",      u"august",  u"september", u"october",  u"november", u"december",
        u"janvier", u"février",   u"mars",    u"avril",     u"mai",      u"juin",     u"juillet",
        u"août",    u"septembre", u"octobre", u"novembre",  u"décembre", u"late",     u"early",
        u"mid",     u"before",    u"after",   u"année",     u"year",     u"fin",      u"début",
        u"to",      u"through",   u"and",     u"et",        u"à",        u"de",       u"the",
        u"dès",     u"l",         u"avant",   u"après"};
    return words.contains(word);
}

bool isMonth(QStringView word)
{
    static const QSet<QStringView> words{
        u"january",   u"february", u"march",    u"april",    u"may",  u"june", u"july", u"august",
        u"september", u"october",  u"november", u"december", u"jan",  u"feb",  u"mar",  u"apr",
        u"jun",       u"jul",      u"aug",      u"sep",      u"sept", u"oct",  u"nov",  u"dec"};
    return words.contains(word);
}

bool isPercent(QStringView text, qsizetype end)
{
    if (at(text, end) == u' ')
        ++end;
    for (const QStringView sign :
         {QStringView(u"%"), QStringView(u"‰"), QStringView(u"percent"), QStringView(u"per cent"),
          QStringView(u"pour cent"), QStringView(u"パーセント"), QStringView(u"퍼센트"), QStringView(u"프로"),
          QStringView(u"ポイント"), QStringView(u"percentage")}) {
        if (chars::standsAt(text, end, sign))
            return true;
    }
    return false;
}

/// Whether the figure at `position` may begin an amount, by the character before it.
bool mayBegin(QStringView text, qsizetype position, bool &afterLetters)
{
    const QChar before = at(text, position - 1), beforeThat = at(text, position - 2);
    afterLetters = chars::isLatin(before);
    if (before == u'#' || before == u'第' || before == u'제' || before == u'@' || before == u'_')
        return false;
    if (before == u'제' || (before == u' ' && beforeThat == u'第'))
        return false;
    // The rest of a myriad number that could not be read whole: "3억 500".
    constexpr QStringView myriads = u"万億兆만억조";
    if (myriads.contains(before) || (before == u' ' && QStringView(u"억조").contains(beforeThat)))
        return false;
    const bool glued = chars::isDigit(beforeThat) || chars::isLatin(beforeThat);
    if ((before == u'/' || before == u':') && glued)
        return false;
    if (before == u'.' && glued)
        return false;
    if (before == u'-' && chars::isLatin(beforeThat))
        return false;
    return true;
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
    if (after && after->has(CountedUnit::Upper) &&
        (scan.cased.isEmpty() || !scan.cased.at(after->start).isUpper()))
        after.reset();
    // "M$", "40m": a single letter is a scale only beside a currency, or stuck to a figure that counts
    // things.
    if (number.shortScale) {
        const bool money = candidate.before || (after && after->kind != UnitKind::Quantity);
        const bool stuck =
            (after && number.span.end - number.figure.end <= 1) || endsMoneyRange(scan, number.span.start);
        if (!money && !stuck) {
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

/// 1人当たり, 배럴당, "per head": what something is counted by.
bool countsBy(QStringView text, qsizetype end)
{
    static constexpr std::array marks{QStringView(u"当たり"), QStringView(u"あたり"), QStringView(u"につき"),
                                      QStringView(u"当り"), QStringView(u"毎に")};
    const QStringView rest = text.mid(end);
    if (std::any_of(marks.begin(), marks.end(), [&](QStringView mark) { return rest.startsWith(mark); }))
        return true;
    return rest.startsWith(u'당') && !chars::isHangul(at(text, end + 1));
}

/// 1ドル=150円, "1 $ = 0,92 €", 1달러당 1,400원: what a unit costs, on either side.
bool isExchangeRate(QStringView text, Span figure)
{
    const auto one = [&](qsizetype start) {
        return at(text, start) == u'1' && !chars::isDigit(at(text, start - 1)) &&
               !QStringView(u".,").contains(at(text, start - 1)) && !chars::isDigit(at(text, start + 1));
    };
    const bool opens = one(figure.start) || (figure.length() > 1 && one(figure.start + 1));
    const qsizetype behind = at(text, figure.end) == u' ' ? figure.end + 1 : figure.end;
    if (opens && at(text, behind) == u'=')
        return true;
    qsizetype p = figure.start;
    while (p > 0 && (text.at(p - 1) == u' ' || text.at(p - 1) == u'約'))
        --p;
    if (at(text, p - 1) != u'=' && !(at(text, p - 1) == u'당' && at(text, p - 2) != u' '))
        return false;
    constexpr qsizetype reach = 12;
    for (qsizetype start = p - 2; start >= 0 && start > p - reach; --start) {
        if (one(start))
            return true;
    }
    return false;
}

/// "Euro 6", 3불 정책, 十人十色: numbers that are part of a name or an idiom.
bool isName(const ScanText &scan, const Candidate &candidate)
{
    const QStringView text = scan.text;
    const Number &number = candidate.number;
    // "five Solana wallets", "3 Bitcoin addresses": the token tells which, it is not counted.
    if (candidate.unit->kind == UnitKind::Token && chars::isLatin(at(text, candidate.unit->end - 1))) {
        const QStringView behind = text.mid(candidate.unit->end).trimmed();
        static constexpr std::array nouns{
            QStringView(u"wallet"),   QStringView(u"address"),   QStringView(u"account"),
            QStringView(u"exchange"), QStringView(u"user"),      QStringView(u"holder"),
            QStringView(u"transact"), QStringView(u"project"),   QStringView(u"platform"),
            QStringView(u"protocol"), QStringView(u"miner"),     QStringView(u"node"),
            QStringView(u"bridge"),   QStringView(u"developer"), QStringView(u"validator")};
        if (std::any_of(nouns.begin(), nouns.end(),
                        [&](QStringView noun) { return behind.startsWith(noun); }))
            return true;
    }
    const bool digit = number.figure.end - number.span.start == 1 && number.hasFigure && number.scale == 0;
    if (digit && chars::standsBefore(text, number.span.start, u"euro "))
        return true;
    const qsizetype end = candidate.unit->end;
    // 三億円事件: named after a sum.
    if (candidate.unit->kind == UnitKind::Money && text.mid(end).startsWith(u"事件"))
        return true;
    if (digit && candidate.unit->kind == UnitKind::Money && text.mid(end).startsWith(u" 정책"))
        return true;
    return number.words && candidate.unit->kind == UnitKind::Quantity && isHanNumeral(at(text, end)) &&
           chars::isHan(at(text, end));
}

/// A unit that is there but cannot be meant.
bool unitFits(const ScanText &scan, const Candidate &candidate)
{
    const Number &number = candidate.number;
    const CountedUnit &unit = *candidate.unit;
    const bool scaled = number.scale > 0 || number.spelled;
    if (unit.has(CountedUnit::NeedsScale) && !scaled && !number.figure.grouped &&
        number.figure.doubt != Figure::Doubt::CommaThree)
        return false;
    if (number.small)
        return false;
    // "(百万ドル)", "단위: 백만 달러": the unit of a table, not an amount.
    const QChar opened = at(scan.text, candidate.figure.start - 1);
    const QStringView label = scan.text.mid(std::max<qsizetype>(0, candidate.figure.start - 4), 4);
    const bool closed = opened == u'(' && at(scan.text, candidate.figure.end) == u')';
    if (number.words && (closed || label.contains(u"単位") || label.contains(u"단위")))
        return false;
    if (number.hasFigure && number.scale == 0 && !candidate.before &&
        number.figure.looksLikeYear(number.span.start) && namesYear(wordBefore(scan.text, number.span.start)))
        return false;
    return candidate.before || !namesNumber(wordBefore(scan.text, number.span.start));
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

} // namespace

void settleValue(const ScanText &scan, Candidate &candidate)
{
    Number &number = candidate.number;
    if (candidate.fixedValue)
        return;
    if (number.spelled) {
        candidate.value = number.spelled;
        candidate.shownPower = number.spelledPower;
        return;
    }
    const Figure &figure = number.figure;
    const bool english = scan.language != Language::French || candidate.before;
    const bool countable = !candidate.unit || !candidate.unit->has(CountedUnit::Measured);
    const bool money = !candidate.unit || candidate.unit->kind == UnitKind::Money;
    bool asDecimal = figure.decimals > 0;
    if (figure.doubt == Figure::Doubt::CommaThree) {
        if (english)
            asDecimal = false;
        else if (number.scale > 0)
            asDecimal = true;
        else if (countable)
            asDecimal = false;
        else if (candidate.unit->kind == UnitKind::Token)
            asDecimal = true;
        else
            return;
    } else if (figure.doubt == Figure::Doubt::PointThree) {
        if (number.scale > 0) {
            if (!english && !number.singularScale)
                return; // "1.650 millions": old grouping or an English decimal point
            asDecimal = true;
        } else if (!countable) {
            if (!english)
                return;
            asDecimal = true;
        } else {
            if (english && money)
                return; // "$1.650"
            asDecimal = false;
        }
    }
    Decimal mantissa = asDecimal ? figure.asDecimal() : figure.asGrouped();
    int scale = number.scale;
    if (number.frenchBillion) {
        const qsizetype mark = figure.end - (figure.doubt == Figure::Doubt::None ? figure.decimals : 3) - 1;
        const bool point = asDecimal && at(scan.text, mark) == u'.';
        if (candidate.before || point) {
            scale -= 3;
            candidate.reason =
                QStringLiteral("\"billion\" in an amount written the English way: a thousand million");
        }
    }
    candidate.value = mantissa.shifted(scale);
    number.mantissa = mantissa;
    number.scale = scale;
    const int decimals = figure.doubt == Figure::Doubt::None ? figure.decimals : 3;
    if (candidate.value)
        candidate.shownPower = asDecimal ? scale - decimals : candidate.value->lastSignificantPower();
}

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
        readUnit(scan, candidate);
        if (isPercent(text, number->span.end) || (glued && !candidate.unit) ||
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
