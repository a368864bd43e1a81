// SPDX-License-Identifier: GPL-3.0-or-later
// Sums that follow one another under one verb: "yielded $1.7 billion in 2022 but only $660 million in 2023".
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// Words that tell of time, measure and order only; neither a verb nor a thing is among them.
bool isPlainWord(QStringView word)
{
    static const QSet<QStringView> words{
        u"in",        u"for",          u"during",   u"over",    u"the",       u"and",      u"but",
        u"only",      u"just",         u"some",     u"about",   u"around",    u"nearly",   u"almost",
        u"roughly",   u"another",      u"a",        u"an",      u"further",   u"then",     u"more",
        u"than",      u"at",           u"least",    u"most",    u"year",      u"years",    u"month",
        u"months",    u"quarter",      u"half",     u"before",  u"earlier",   u"later",    u"after",
        u"that",      u"this",         u"last",     u"next",    u"following", u"same",     u"period",
        u"previous",  u"first",        u"second",   u"third",   u"fourth",    u"as",       u"much",
        u"or",        u"from",         u"to",       u"by",      u"of",        u"up",       u"down",
        u"against",   u"all",          u"whole",    u"en",      u"au",        u"aux",      u"pour",
        u"pendant",   u"sur",          u"le",       u"la",      u"les",       u"l",        u"et",
        u"mais",      u"seulement",    u"puis",     u"environ", u"près",      u"de",       u"plus",
        u"moins",     u"encore",       u"quelque",  u"année",   u"ans",       u"an",       u"mois",
        u"trimestre", u"semestre",     u"avant",    u"après",   u"suivant",   u"suivante", u"précédent",
        u"dernier",   u"dernière",     u"d",        u"ou",      u"contre",    u"tout",     u"toute",
        u"premier",   u"première",     u"deuxième", u"dans",    u"cours",     u"du",       u"one",
        u"still",     u"highest",      u"lowest",   u"any",     u"full",      u"ever",     u"record",
        u"within",    u"hours",        u"days",     u"ago",     u"yet",       u"again",    u"also",
        u"even",      u"respectively", u"à",        u"peine",   u"juste",     u"presque",  u"guère",
        u"jusqu",     u"jour",         u"jours",    u"tard",    u"suite",     u"entre",    u"depuis"};
    return words.contains(word);
}

/// What a figure is called without a word for what it counts, and the verbs that give it.
bool isFigureWord(QStringView word)
{
    static const QSet<QStringView> words{
        u"figure", u"total",   u"sum",        u"tally",         u"number",     u"amount",     u"count",
        u"it",     u"was",     u"is",         u"were",          u"had",        u"been",       u"has",
        u"stood",  u"stands",  u"came",       u"comes",         u"reached",    u"reaches",    u"so",
        u"far",    u"overall", u"comparable", u"corresponding", u"equivalent", u"comparison", u"contrast",
        u"annual", u"way",     u"estimate",   u"chiffre",       u"total",      u"montant",    u"somme",
        u"il",     u"elle",    u"était",      u"est",           u"avait",      u"atteint",    u"été",
        u"à",      u"s",       u"élevait",    u"établissait",   u"élève",      u"comparaison"};
    return words.contains(word);
}

enum class Allowed : quint8 { PlainOnly, Names, Figures };

/// Whether `range` holds nothing but dates, plain words, commas and what is allowed beside them.
bool isPlain(const ClaimContext &context, Span range, Allowed allowed)
{
    for (qsizetype p = range.start; p < range.end;) {
        const auto date = std::find_if(context.page->dates.cbegin(), context.page->dates.cend(),
                                       [&](const ScannedDate &one) {
                                           return one.span.contains(Span{p, p + 1});
                                       });
        if (date != context.page->dates.cend()) {
            p = date->span.end;
            continue;
        }
        const QChar c = context.text.at(p);
        if (!c.isLetterOrNumber()) {
            if (!QStringView(u" ,'’").contains(c))
                return false;
            ++p;
            continue;
        }
        qsizetype end = p;
        while (end < range.end && context.text.at(end).isLetterOrNumber())
            ++end;
        const QStringView word = context.words({p, end});
        const bool also = allowed == Allowed::Names     ? context.cased.at(p).isUpper()
                          : allowed == Allowed::Figures ? isFigureWord(word)
                                                        : false;
        if (!also && !isPlainWord(word))
            return false;
        p = end;
    }
    return true;
}

/// What stands behind amount `i`, up to the next one or to where another clause begins.
Span clauseBehind(const ClaimContext &context, qsizetype i)
{
    const qsizetype from = context.amount(i).span.end;
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    Span behind{from, std::max(next, from)};
    for (qsizetype p = behind.start; p < behind.end; ++p) {
        if (QStringView(u";:.(–—").contains(context.text.at(p))) {
            behind.end = p;
            break;
        }
    }
    return behind;
}

} // namespace

bool isJoinedBefore(const ClaimContext &context, qsizetype i)
{
    if (i == 0 || isEastAsian(context.language) || context.words(context.sentence).contains(u'\t'))
        return false;
    const Span gap{context.amount(i - 1).span.end, context.amount(i).span.start};
    constexpr qsizetype longest = 90;
    const Amount &own = context.amount(i).amount, &last = context.amount(i - 1).amount;
    if (gap.length() <= 2 || gap.length() > longest || own.kind != last.kind || own.unit != last.unit ||
        saysEquivalent(context, i) || !isPlain(context, gap, Allowed::PlainOnly))
        return false;
    return isPlain(context, clauseBehind(context, i), Allowed::Names);
}

bool isBareFigure(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || context.words(context.sentence).contains(u'\t') ||
        context.amount(i).amount.kind == UnitKind::Quantity)
        return false;
    constexpr qsizetype longest = 90;
    Span lead = gapBefore(context, i);
    const qsizetype clause = context.words(lead).lastIndexOf(u';');
    constexpr qsizetype speaker = 24; // "A: So far it is"
    const qsizetype colon = context.words(lead).left(speaker).indexOf(u": ");
    if (clause >= 0)
        lead.start += clause + 1;
    else if (i == 0 && colon >= 0)
        lead.start += colon + 1;
    else if (i > 0)
        return false;
    // « Et l'an dernier ? — 1,34 milliard. »: the question goes on with what was told.
    static const HintedPattern goesOn(u"^(?:[^:.?]{1,30}[:.] ?)?(?:et|and) [^?]{2,60}\\?$"_s);
    static const QRegularExpression nothing(
        u"^ ?(?:un peu |environ |près de |plus de |quelque |about |some |over |nearly |roughly |just )*$"_s);
    if (i == 0 && !context.asked.isEmpty() && goesOn.in(context.words(context.asked).trimmed()) &&
        nothing.match(context.words(lead)).hasMatch())
        return isPlain(context, clauseBehind(context, i), Allowed::PlainOnly);
    static const AnyOf named{u" figure", u" total",  u" sum ",   u" tally", u" number", u" it ",
                             u"it ",     u"chiffre", u"montant", u"somme",  u"il ",     u"elle "};
    return lead.length() > 0 && lead.length() <= longest && named.in(context.words(lead)) &&
           isPlain(context, lead, Allowed::Figures) &&
           isPlain(context, clauseBehind(context, i), Allowed::PlainOnly);
}

bool isCountedFigure(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::English || context.words(context.sentence).contains(u'\t') ||
        context.amount(i).amount.kind == UnitKind::Quantity)
        return false;
    static const HintedPattern counting(
        u"\\b(?:record(?:s|ed)?|gives?|gave|counts?|counted|lists?|listed|shows?|showed|log(?:s|ged)|regist(?"
        u":ers|ered)|tall(?:y|ies|"
        u"ied)|track(?:s|ed)|not(?:es|ed)|report(?:s|ed)|puts? (?:it|the "
        u"[a-z]+|that|them) at|arrives? at|arrived "
        u"at|comes? to|came to|settle[sd]? "
        u"on|cit(?:es|ed)|document(?:s|ed)|attribut(?:es|ed)|sp(?:oke|eaks?|oken) of|talk(?:s|ed) of|"
        u"mention(?:s|ed)|(?:estimates?|counts?|figures?|tall(?:y|ies)) (?:(?:for|of|by) [^.;,]{2,30} "
        u")?(?:is|was|are|were)(?: (?:much|"
        u"far|slightly|a little|rather|somewhat))? (?:lower|higher|smaller|larger|bigger),? at|"
        u"(?:figure|total|tally|register|count|number|sum|toll|one)s? (?:of|for) (?:the )?[^.;,]{2,20} "
        u"(?:is|was|were|had been|stood at|stands at|came to|comes to|reached|(?:was |is )?closed "
        u"at))"
        u"(?: (?:some|about|around|nearly|almost|only|just|at|least|more|less|than|over|roughly|up|to|as|much|a|an|further))* ?$"_s);
    const QStringView lead = context.words(gapBefore(context, i));
    // Whoever counts thefts says so; a bank or an exchange that reports a sum speaks of its own money.
    static const AnyOf counters{u"analyst",  u"report",       u"monitor",  u"researcher", u"tracker",
                                u"tally",    u"tallies",      u"count",    u"figure",     u"estimate",
                                u"elliptic", u"chainalysis",  u"trm labs", u"msmt",       u"panel",
                                u"database", u"investigator", u"observer", u"others",     u"survey",
                                u"study",    u"tracking",     u"register", u"list"};
    static const AnyOf speaking{u"spoke", u"speak", u"spoken",   u"talk",  u"mention",
                                u"put",   u"arriv", u"attribut", u"settle"};
    if (!counting.in(lead) || !(counters.in(lead) || speaking.in(lead)))
        return false;
    // "For January to September", "for the year", or nothing more.
    const QStringView behind = context.words(clauseBehind(context, i));
    static const AnyOf times{u" for the year",  u" for the period", u" for the quarter",
                             u" for the month", u" in the same",    u" for the same",
                             u" that year",     u" this year",      u" last year"};
    constexpr qsizetype near = 14;
    const qsizetype from = context.amount(i).span.end;
    if (behind.startsWith(u" and ") && isPlain(context, clauseBehind(context, i), Allowed::PlainOnly))
        return true;
    return behind.trimmed().isEmpty() || behind.trimmed() == u"," || times.opens(behind) ||
           ((behind.startsWith(u" for ") || behind.startsWith(u" in ") || behind.startsWith(u" from ") ||
             behind.startsWith(u" between ") || behind.startsWith(u" during ")) &&
            std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                        [&](const ScannedDate &date) {
                            return date.span.start > from && date.span.start - from < near;
                        }));
}

} // namespace vigie::kindreading
