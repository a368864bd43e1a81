// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/noamounts.h"

#include "indexing/facts/words/textprobe.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace vigie::noamounts {

using chars::at;

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

bool countsBy(QStringView text, qsizetype end)
{
    static constexpr std::array marks{QStringView(u"当たり"), QStringView(u"あたり"), QStringView(u"につき"),
                                      QStringView(u"当り"), QStringView(u"毎に")};
    const QStringView rest = text.mid(end);
    if (std::any_of(marks.begin(), marks.end(), [&](QStringView mark) { return rest.startsWith(mark); }))
        return true;
    return rest.startsWith(u'당') && !chars::isHangul(at(text, end + 1));
}

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
    constexpr qsizetype reach = 18; // "1 US dollar = "
    for (qsizetype start = p - 2; start >= 0 && start > p - reach; --start) {
        if (one(start))
            return true;
    }
    return false;
}

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
    // 三億円事件: named after a sum; 100億円単位の損失: sums of that order.
    // 5　円換算は: the number of a note, and a word behind it.
    if (digit && number.span.end < candidate.unit->start &&
        text.mid(candidate.unit->start).startsWith(u"円換算"))
        return true;
    if (candidate.unit->kind == UnitKind::Money &&
        (text.mid(end).startsWith(u"事件") || text.mid(end).startsWith(u"単位")))
        return true;
    if (digit && candidate.unit->kind == UnitKind::Money && text.mid(end).startsWith(u" 정책"))
        return true;
    return number.words && candidate.unit->kind == UnitKind::Quantity && isHanNumeral(at(text, end)) &&
           chars::isHan(at(text, end));
}

bool isHanNumeral(QChar c)
{
    return QStringView(u"〇一二三四五六七八九十百千数數何幾拾壱弐参").contains(c);
}

} // namespace vigie::noamounts
