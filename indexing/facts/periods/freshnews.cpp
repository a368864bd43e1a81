// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/freshnews.h"

#include "indexing/facts/dates/datescanner.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::freshnews {

namespace {

using perioddates::PeriodQuestion;

constexpr qint64 lately = 45, week = 7; ///< days

/// The sentence around `position`, of those behind `from`.
Span sentenceAround(QStringView text, qsizetype from, Span place, qsizetype to)
{
    Span sentence{from, to};
    const QStringView before = text.mid(from, place.start - from);
    const qsizetype open = std::max(before.lastIndexOf(QStringView(u". ")), before.lastIndexOf(u'\n'));
    if (open >= 0)
        sentence.start = from + open + 1;
    const QStringView behind = text.mid(place.end, to - place.end);
    const qsizetype stop = behind.indexOf(QStringView(u". ")), line = behind.indexOf(u'\n');
    const qsizetype end = stop < 0 ? line : line < 0 ? stop : std::min(stop, line);
    if (end >= 0)
        sentence.end = place.end + end;
    return sentence;
}

/// Whether the sentence lets the deed happen or be noticed, and tells of no other one.
bool tellsWhen(QStringView words)
{
    static const HintedPattern noticed(
        u"\\b(?:withdrawals?|transfers?|outflows?|transactions?|activity|breach|attack|intrusion|theft|hack|"
        u"incident|exploit|heist|raid|robbery|break-in|movements?)\\b[^.;]{0,70}?\\b(?:detected|discovered|"
        u"noticed|"
        u"spotted|found|identified|happened|occurred|took place|taken place|began|started|recorded|carried "
        u"out|"
        u"flagged|observed|seen|came|was on|were on)\\b|"
        u"\\b(?:detected|noticed|discovered|spotted|recorded|observed|became aware of|aware of|learned "
        u"of|found) "
        u"[^.;]{0,50}?\\b(?:withdrawals?|transfers?|outflows?|transactions?|activity|breach|attack|intrusion|"
        u"theft|"
        u"hack|incident|exploit|break-in|movements?|access)\\b|"
        u"\\b(?:(?:it|they) |(?:its|their|the) (?:[a-z-]+ ){1,3}?)(?:was|were|had been) (?:hacked|attacked|breached|raided|robbed|broken into|drained|emptied)\\b"_s);
    static const AnyOf others{u"earlier",    u"previous",  u"another",  u"similar",  u" last year",
                              u"first hack", u"also hit",  u"separate", u"years",    u"recall",
                              u"resembl",    u"unrelated", u" too",     u" as well", u" also "};
    return noticed.in(words) && !others.in(words);
}

/// Whether the sentence `told` gives a sum of its own or is the first to name a firm: of another case.
bool isOfAnother(const ClaimContext &context, Span told)
{
    if (std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                    [&](const ScannedAmount &one) {
                        return told.contains(one.span) && one.amount.kind != UnitKind::Quantity;
                    }))
        return true;
    const auto &known = context.page->entities;
    const auto isNew = [&](const EntityMatch &match) {
        return told.contains(match.span) && context.robbed && context.robbed->contains(match.entity) &&
               std::none_of(known.cbegin(), known.cend(), [&](const EntityMatch &other) {
                   return other.span.end <= context.sentence.end && other.entity == match.entity;
               });
    };
    if (std::any_of(known.cbegin(), known.cend(), isNew))
        return true;
    if (!context.cast)
        return false;
    const auto before = context.cast->within(context.page, {0, context.sentence.end});
    const auto inTold = context.cast->within(context.page, told);
    return std::any_of(inTold.cbegin(), inTold.cend(), [&](const PartyCast::Mention &mention) {
        return context.cast->member(mention.member).mayBeFirm() &&
               std::none_of(before.cbegin(), before.cend(),
                            [&](const PartyCast::Mention &other) { return other.member == mention.member; });
    });
}

/// The day within the weeks before the document's on which a sentence behind this one lets it be noticed.
const ScannedDate *dayTold(const PeriodQuestion &question)
{
    constexpr qsizetype reach = 420;
    const ClaimContext &context = question.context;
    const Span ahead{context.sentence.end, std::min(context.text.size(), context.sentence.end + reach)};
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.start < ahead.start || date.date.precision != FuzzyDate::Precision::Day)
            continue;
        if (date.span.end > ahead.end)
            return nullptr;
        const Span told = sentenceAround(context.text, ahead.start, date.span, ahead.end);
        if (tellsWhen(context.words(told)))
            return isOfAnother(context, told) ? nullptr : &date;
    }
    return nullptr;
}

bool isLate(const PeriodQuestion &question, const FuzzyDate &when, qint64 days)
{
    const QDate told = question.document.published->end;
    return when.start.isValid() && when.end.isValid() && !(when.start > told) && when.end.daysTo(told) < days;
}

/// Whether the sentence is the news of one theft by those whom it befell, and no count and nothing that
/// somebody found out long after.
bool isNewsOfOne(QStringView words)
{
    static const AnyOf late{u"korea",     u"dprk",     u"pyongyang", u"lazarus",  u"court",     u"prosecut",
                            u"indict",    u"charged",  u"trial",     u"convict",  u"sentenc",   u"arrest",
                            u"lawsuit",   u"annual",   u"report ",   u"study",    u"chainalys", u"elliptic",
                            u"trm labs",  u"since ",   u"so far",    u"in total", u" year",     u"month",
                            u"fbi",       u"treasury", u"justice",   u"kimsuky",  u"thefts",    u"attacks",
                            u"hacks",     u"heists",   u"incidents", u"cases",    u"exchanges", u"victims",
                            u"sanction",  u"attribut", u"blamed",    u"laundere", u"designat",  u"apt38",
                            u"tradertra", u"andariel", u"state-",    u"recover",  u"returned",  u"average"};
    return !late.in(words);
}

} // namespace

ClaimPeriod timeOf(const PeriodQuestion &question, const std::function<bool()> &isStolen)
{
    constexpr qsizetype leadLength = 900; ///< of an article: its title and first paragraphs
    const ClaimContext &context = question.context;
    const auto &published = question.document.published;
    if (context.language != Language::English || question.inTable || question.i != 0 || question.earlier ||
        context.sentence.start > leadLength || !published || !published->end.isValid() ||
        published->precision != FuzzyDate::Precision::Day)
        return {};
    if (const ScannedDate *date = dayTold(question)) {
        ClaimPeriod period = question.found(*date, perioddates::beforeRule);
        if (period.date && isLate(question, *period.date, lately) && isStolen())
            return period;
    }
    const Span around{context.before.isEmpty() ? context.sentence.start : context.before.start,
                      context.sentence.end};
    if (!isNewsOfOne(context.words(around)))
        return {};
    for (const ScannedDate &date : context.page->dates) {
        if (!around.contains(date.span) || date.date.precision != FuzzyDate::Precision::Day)
            continue;
        ClaimPeriod period = question.found(date, perioddates::beforeRule);
        if (!period.date || !isLate(question, *period.date, week) || !isStolen())
            continue;
        period.date = FuzzyDate::range(period.date->end.addDays(1 - week), period.date->end);
        return period;
    }
    return {};
}

} // namespace vigie::freshnews
