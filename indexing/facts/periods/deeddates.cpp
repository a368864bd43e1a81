// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/deeddates.h"

#include "indexing/facts/periods/frenchlandmarks.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

const ScannedDate *dateInTurn(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || context.amounts.size() < 2 ||
        context.words(context.sentence).contains(u'\t'))
        return nullptr;
    static const HintedPattern next(
        u"^(?:,|;|[,;]? and|,? et|, (?:then|puis)) ?(?:(?:then|another|a "
        u"further|of|that of|from|some|about|approximately|nearly|almost|"
        u"around|roughly|more than|at least|over|environ|quelque|près de|plus de|encore|puis) ?)*$"_s);
    const ScannedDate *own = nullptr;
    qsizetype k = 0;
    for (const ScannedDate &date : context.page->dates) {
        if (!context.sentence.contains(date.span))
            continue;
        if (k >= context.amounts.size())
            return nullptr; // more dates than amounts
        const Span amount = context.amount(k).span;
        // "In June 2023, … in July and … in September": those behind the first may leave out its year.
        if (date.span.start < amount.end || (date.needsContext && k == 0) || !date.date.isValid())
            return nullptr;
        const bool last = k + 1 == context.amounts.size();
        if (!last) {
            const Span gap{date.span.end, context.amount(k + 1).span.start};
            if (gap.length() <= 0 || !next.in(context.words(gap)))
                return nullptr;
        }
        own = k == i ? &date : own;
        ++k;
    }
    return k == context.amounts.size() ? own : nullptr;
}

const ScannedDate *dateOfDeedBehind(const ClaimContext &context)
{
    if (isEastAsian(context.language) || context.words(context.sentence).contains(u'\t'))
        return nullptr;
    constexpr qsizetype reach = 500, longest = 120;
    Span ahead{context.sentence.end, std::min(context.text.size(), context.sentence.end + reach)};
    for (const ScannedAmount &other : context.page->amounts) {
        if (other.span.start >= ahead.start) {
            ahead.end = std::min(ahead.end, other.span.start);
            break;
        }
    }
    if (ahead.length() <= 0)
        return nullptr;
    static const AnyOf hints{u"took place", u"occurred",   u"happened",      u"carried out",
                             u"dates from", u"dates back", u"was committed", u"began on",
                             u"began in",   u"produit",    u"eu lieu",       u"remonte",
                             u"survenu",    u"été commis", u"été mené",      u"s'est déroulé"};
    const QStringView words = context.words(ahead);
    if (!hints.in(words))
        return nullptr;
    static const HintedPattern deed(
        u"\\b(?:th(?:e|is|at)|le|la|l'|ce|cet|cette) ?(?:(?:cyber|crypto|first|same|actual|initial) "
        u"?-?)?(?:theft|hack|"
        u"hacking|attack|breach|heist|raid|robbery|intrusion|incident|exploit|compromise|break-in|"
        u"fraud|scam|vol|"
        u"piratage|attaque|cyberattaque|braquage|intrusion|incident|fraude|escroquerie|détournement|"
        u"casse|effraction)"
        u"(?: (?:itself|lui-même|elle-même))?,? (?:(?:is|are|was) "
        u"(?:believed|thought|said|understood) to have |"
        u"(?:had|has|a|avait|aurait|est|était|serait) )?(?:taken place|took "
        u"place|occurred|happened|was carried out|"
        u"been carried out|was committed|been committed|dates from|dates back to|began|s'est "
        u"produite?|s'était produite?|"
        u"eu lieu|remonte|survenue?|été commise?|été menée?|s'est déroulée?)\\b"_s);
    const QRegularExpressionMatch match = deed.match(words.toString());
    if (!match.hasMatch())
        return nullptr;
    // Only the next sentence, and no other case named before.
    const QStringView between = words.left(match.capturedStart());
    const Span passed{ahead.start, ahead.start + match.capturedStart()};
    static const AnyOf others{u"that on ", u"that of ", u"resembl", u"compar", u" like ", u"another"};
    if (between.contains(QStringView(u". ")) || others.in(between) ||
        std::any_of(
            context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &one) {
                return passed.contains(one.span) && context.robbed && context.robbed->contains(one.entity);
            }))
        return nullptr;
    const qsizetype from = ahead.start + match.capturedEnd();
    const qsizetype stop = words.indexOf(QStringView(u". "), match.capturedEnd());
    const qsizetype end =
        std::min({from + longest, ahead.end, stop < 0 ? ahead.end : ahead.start + stop + 1});
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.start >= from && date.span.end <= end)
            return &date;
    }
    return nullptr;
}

std::optional<int> yearRightBefore(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    constexpr qsizetype reach = 90;
    const QStringView lead = context.words(gapBefore(context, i)).right(reach);
    if (lead.isEmpty())
        return std::nullopt;
    static const AnyOf hints{u" (",      u"was 2",    u"was 1",   u"is 2",      u"remains 2", u"were 2",
                             u"en 2",    u"est 2",    u"year, 2", u"record, 2", u"année, 2",  u"resta 2",
                             u"reste 2", u"was in 2", u"année 2", u"year 2"};
    if (!hints.in(lead))
        return std::nullopt;
    static const QRegularExpression bracket = pattern(
        u"\\b((?:19|20)\\d\\d) \\((?:(?:some|about|around|nearly|over|more than|at least|environ|près de|plus de) ?)?$"_s);
    static const QRegularExpression told =
        pattern(u"\\b(?:year|record|high|peak|low|worst|best|année|sommet|pic)\\b[^.;:$€£]{0,30}? "
                u"(?:was|is|remains|were|"
                u"est|était|reste|fut),? ((?:19|20)\\d\\d)(?:,? (?:when|in which|during "
                u"which|with|où|avec|lorsque)|:| -| –) "
                u"(?:(?!\\b(?:19|20)\\d\\d\\b)(?! (?:before|but|until|till|while)\\b)[^.;:]){0,60}$"_s);
    // « En 2024 (660 millions l'année précédente) »: what is in the bracket has a time of its own.
    const Span amount = context.amount(i).span;
    const qsizetype closes = context.text.indexOf(u')', amount.end);
    const auto dated = [&](const ScannedDate &date) {
        return date.span.start >= amount.end && date.span.end <= std::min(closes, context.sentence.end);
    };
    const bool ownTime = std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), dated);
    for (const QRegularExpression *one : {&bracket, &told}) {
        const QRegularExpressionMatch match = one->match(lead.toString());
        if (match.hasMatch() && !(one == &bracket && ownTime))
            return match.capturedView(1).toInt();
    }
    return std::nullopt;
}

std::optional<FuzzyDate> monthSpokenOf(const ClaimContext &context, const Document &document,
                                       const std::optional<FuzzyDate> &earlier)
{
    static const HintedPattern within(
        u"\\b(?:earlier|later|early|late|previously|twice) (?:in the|that|in that|in the same|the same) "
        u"month\\b"
        u"(?! (?:before|after|earlier))|\\b(?:plus tôt|plus tard|auparavant) (?:dans le|le même|au cours du) mois\\b"_s);
    if (isEastAsian(context.language) || !within.in(context.words(context.sentence)))
        return std::nullopt;
    std::optional<FuzzyDate> told = earlier ? earlier : context.lastPeriod;
    if (!told || !told->start.isValid() || !told->end.isValid() || told->start.month() != told->end.month() ||
        told->start.year() != told->end.year())
        told = document.published;
    if (!told || !told->start.isValid() || told->precision == FuzzyDate::Precision::Year)
        return std::nullopt;
    return FuzzyDate::month(told->start.year(), told->start.month());
}

LandmarkTime timeOfLandmark(const ClaimContext &context, qsizetype i)
{
    if (context.language == Language::French)
        return frenchLandmark(context, i);
    if (context.language != Language::English || context.words(context.sentence).contains(u'\t'))
        return {};
    static const AnyOf hints{u" after ", u" before "};
    constexpr qsizetype reach = 90, near = 48;
    const QStringView lead = context.words(gapBefore(context, i)).right(reach);
    if (!hints.in(lead))
        return {};
    static const HintedPattern deed(
        u"\\b([a-z]+|\\d+) (years?|months?) (after|before) "
        u"(?:the|its|an?|that|"
        u"last year's) (?:[\\w'-]+ "
        u"){0,3}?(?:thefts?|hack|heist|loss|robbery|raid|attack|breach|exploit|stealing) (?:of|worth) "
        u"(?:(?:some|about|around|nearly|more than|over|at least|approximately|an?|estimated) )*$"_s);
    // "Nine months after hackers emptied one of its wallets of $234.9 million"
    // But "the year before they had stolen …" is a year by itself.
    static const HintedPattern taking(
        u"\\b(?!the [a-z]+ before )([a-z]+|\\d+) (years?|months?) (after|before) (?:[\\w'-]+ "
        u"){1,5}?(?:(?:had |have "
        u"|has |were |was |"
        u"been )*)(?:stole|stolen|took|taken|drained|siphoned|looted|lost|robbed|emptied|hacked)\\b[^.;,$€£]{0,50}$"_s);
    QRegularExpressionMatch match = deed.match(lead.toString());
    if (!match.hasMatch())
        match = taking.match(lead.toString());
    if (!match.hasMatch())
        return {};
    const Span amount = context.amount(i).span;
    for (const ScannedDate &date : context.page->dates) {
        if (context.sentence.contains(date.span) && date.span.start >= amount.end &&
            date.span.start - amount.end <= near &&
            !context.words({amount.end, date.span.start}).contains(u','))
            return {}; // "after the theft of $625 million from Ronin in March 2022": its own
    }
    LandmarkTime time{true, {}};
    static constexpr std::array numbers{QStringView(u"a"),     QStringView(u"one"),   QStringView(u"two"),
                                        QStringView(u"three"), QStringView(u"four"),  QStringView(u"five"),
                                        QStringView(u"six"),   QStringView(u"seven"), QStringView(u"eight"),
                                        QStringView(u"nine"),  QStringView(u"ten")};
    const QStringView word = match.capturedView(1);
    const auto at = std::find(numbers.begin(), numbers.end(), word);
    int years = at == numbers.end() ? word.toInt() : std::max(1, static_cast<int>(at - numbers.begin()));
    const bool months = match.capturedView(2).startsWith(u"month");
    if (years <= 0 || !(months || match.capturedView(2).startsWith(u"year")))
        return time;
    const auto main =
        std::find_if(context.page->dates.cbegin(), context.page->dates.cend(), [&](const auto &date) {
            return context.sentence.contains(date.span) && date.span.end < amount.start &&
                   !date.needsContext && date.date.start.isValid();
        });
    if (main != context.page->dates.cend() && months) {
        // A month more or less may have been meant; its year, if both have one.
        const QDate then = main->date.start.addMonths(match.capturedView(3) == u"before" ? years : -years);
        if (then.addMonths(1).year() == then.addMonths(-1).year())
            time.date = FuzzyDate::year(then.year());
    } else if (main != context.page->dates.cend())
        time.date =
            FuzzyDate::year(main->date.start.year() + (match.capturedView(3) == u"before" ? years : -years));
    return time;
}

bool isKnownDeed(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern deed(
        u"^ (?:[\\w.'-]+ ){1,3}(?:heist|hack|theft|breach|attack|exploit|robbery|raid)s?\\b"_s);
    constexpr qsizetype reach = 60;
    const Span amount = context.amount(i).span;
    const QStringView lead = context.words(gapBefore(context, i));
    // "Behind the $305 million DMM hack and the $235 million WazirX hack": told alike, of one time
    if (i > 0 && deed.in(context.words({context.amount(i - 1).span.end, context.sentence.end}).left(reach)))
        return false;
    return context.language == Language::English && i > 0 && lead.endsWith(u"the ") &&
           deed.in(context.words({amount.end, context.sentence.end}).left(reach));
}

bool asksForSum(const ClaimContext &context)
{
    static const HintedPattern words(
        u"^(?:\\d+[.)] ?|q[.:)] ?)?(?:and )?(?:how much (?:money |crypto(?:currency)? |in all "
        u")?(?:was|were|has been|had been|did "
        u"(?:you|the [a-z]+|they|we|it)|have (?:you|we|they))(?: [a-z]+){0,2}? "
        u"(?:lost|lose|stolen|steal|taken|take|drained|"
        u"missing|gone|involved|affected)|(?:what|how (?:large|big)) (?:is|was|were|are) "
        u"(?:the|your|its|our) (?:total |exact |"
        u"financial )?(?:loss|losses|damage|amount|sum|impact|haul|value of [a-z ]{3,30})[a-z ]{0,24}) ?\\?$"_s);
    const QStringView asked = context.words(context.asked).trimmed();
    return context.language == Language::English && !asked.isEmpty() && words.in(asked);
}

bool isTotalOfDays(const ClaimContext &context)
{
    static const AnyOf totals{u"total",         u"sum",      u"grand total", u"overall",
                              u"all incidents", u"ensemble", u"somme"};
    static const AnyOf days{u"date", u"day", u"when", u"jour"};
    const QStringView row = context.words(context.sentence);
    const QList<QStringView> names = context.words(context.columns).split(u'\t'), cells = row.split(u'\t');
    if (isEastAsian(context.language) || context.columns.isEmpty() || !totals.opens(row.trimmed()))
        return false;
    for (qsizetype c = 1; c < names.size(); ++c) {
        if (days.in(names.at(c)) &&
            (c >= cells.size() || std::none_of(cells.at(c).begin(), cells.at(c).end(), chars::isDigit)))
            return true;
    }
    return false;
}

bool isGivenName(const ClaimContext &context, Span date)
{
    static const AnyOf names{u"april", u"may", u"june", u"august", u"january", u"jan"};
    const QStringView word = context.words(date);
    if (context.language != Language::English || word.contains(u' ') || !names.opens(word))
        return false;
    const auto upper = [&](qsizetype p) { return p < context.cased.size() && context.cased.at(p).isUpper(); };
    const QStringView before = context.words({std::max(context.sentence.start, date.start - 16), date.start});
    static const HintedPattern little(
        u"(?:^|[ "
        u"(\"])(?:in|of|by|since|until|till|late|early|mid|last|this|next|between|and|from|to|through|for|"
        u"during|on|before|after|the|every|each|per|around|throughout|\\d+|\\d+(?:st|nd|rd|th)) $"_s);
    if (little.in(before))
        return false;
    constexpr qsizetype space = 1;
    const qsizetype next = date.end + space;
    const QStringView behind = context.words({date.end, context.sentence.end});
    static const HintedPattern capitalised(
        u"^ (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)[a-z][a-z'-]{2,}"_s);
    return upper(date.start) && behind.startsWith(u' ') && upper(next) && capitalised.in(behind);
}

} // namespace vigie::perioddates
