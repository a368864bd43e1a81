// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/perioddeadlines.h"

#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

std::optional<FuzzyDate> untilDeadline(const ClaimContext &context, qsizetype i, Span span,
                                       const FuzzyDate &date, const std::optional<FuzzyDate> &earlier)
{
    if (isEastAsian(context.language) || !date.end.isValid() ||
        context.amount(i).amount.kind == UnitKind::Quantity)
        return std::nullopt;
    static const HintedPattern english(
        u"(?:^|[ ,;(])(?:by|as (?:of|at))(?: the)?(?: (?:end|close|middle|start|beginning) of(?: the)?| late| early| mid)?[ -]$"_s);
    static const HintedPattern french(u"(?:^|[ ,;(])(?:à la (?:fin|date) (?:de |du (?:mois de |premier "
                                      u"|deuxième |troisième )?|d')?|(?:à la )?fin |au "
                                      u"|à la mi-|d'ici (?:à |au )?)(?:(?:la )?fin )?$"_s);
    static const AnyOf ends{u"fin ", u"la fin", u"end of"};
    // Nothing grows in an afternoon: the verb says that it had grown, or what stood then.
    static const HintedPattern grown(
        u"\\b(?:had|has|have)\\b|\\b(?:it|that|total|sum|figure|number|tally|haul|losses) "
        u"(?:was|were)\\b|\\b(?:stood at|reach(?:ed|es)|totall?(?:ed|s)|amounted|came "
        u"to|rose|"
        u"risen|avai(?:t|ent) (?:[a-zé]+ "
        u"){0,2}?(?:volé|dérobé|pris|subtilisé|détourné|atteint|soustrait|raflé|amassé|"
        u"siphonné|accumulé|été)|s'élevai(?:t|ent)|atteignai(?:t|ent)|se montai(?:t|ent)|totalisai(?:t|ent)|"
        u"se chiffrai(?:t|ent)|affichai(?:t|ent))"_s);
    constexpr qsizetype reach = 40, longestQuestion = 120;
    const QStringView lead =
        context.words({std::max(context.sentence.start, span.start - reach), span.start});
    const bool inFrench = context.language == Language::French;
    const bool set = inFrench ? french.in(lead) || ends.in(context.words(span).left(8)) : english.in(lead);
    if (inFrench && lead.endsWith(u"au ") && date.precision != FuzzyDate::Precision::Day)
        return std::nullopt; // « au second semestre »
    const Span amount = context.amount(i).span;
    const std::optional<ClaimKind> kind = kindBeside(context, amount);
    const Span clause = clauseAround(context, amount);
    const Span around{std::min(clause.start, span.start), std::max(clause.end, span.end)};
    // « Fin mai, des pirates avaient volé 305 millions à DMM Bitcoin »: one raid, told as past.
    const bool oneRaid = std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            return clause.contains(match.span) && context.robbed && context.robbed->contains(match.entity);
        });
    // "How much was it in 2025? At least $2 billion by the end of September."
    const QStringView asked =
        context.words(context.before.isEmpty() ? context.asked : context.before).trimmed();
    const bool answers = asked.contains(u'?') && asked.size() < longestQuestion;
    if (oneRaid || !set || (!answers && !grown.in(context.words(around))) ||
        kind.value_or(ClaimKind::Theft) != ClaimKind::Theft ||
        (!kind && !context.theftTold && !context.aboutTheft &&
         !speaksOfTheft(context.words(context.sentence))))
        return std::nullopt;
    static const AnyOf year{u"this year",   u"the year",   u"since january",
                            u"cette année", u"de l'année", u"depuis janvier"};
    const QDate january(date.end.year(), 1, 1);
    const bool goesOn =
        earlier && earlier->start == january && earlier->end.isValid() && earlier->end < date.end;
    const bool ofYearAsked = answers && (asked.contains(QString::number(date.end.year())) || year.in(asked));
    const QDate from = goesOn || ofYearAsked || year.in(context.words(context.sentence)) ? january : QDate();
    return FuzzyDate::range(from, date.end);
}

} // namespace vigie::perioddates
