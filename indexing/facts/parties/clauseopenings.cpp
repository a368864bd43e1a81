// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/clauseopenings.h"

#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// What ends one clause and leads to the subject of the next: a mark or conjunction, then at most a time, an
/// article and what the name is called. No preposition: "…, then from B" opens nothing.
const HintedPattern &openings()
{
    static const HintedPattern words(
        u"(?:[;,:]|(?:^|[ ,;])(?:and|but|then|while|whereas|followed (?:by|(?:in|on) [a-z0-9 ]{3,20} "
        u"by)|before|"
        u"et|mais|puis|tandis qu[e']|alors qu[e']|suivie?s? (?:de|par|d')))"
        u"(?: (?:and|but|then|while|also|later|finally|lastly|next came|there (?:is|was)|et|mais|puis|enfin|"
        u"ensuite|plus tard|quant à|vient|viennent))*"
        u"(?: (?:in|on|by|late in|early in|en|le|fin|début|à la mi-|au mois de|(?:a|one|two|three|few) "
        u"(?:days?|weeks?|months?|years?)) (?:[a-z0-9éûà]+ ?){1,4}?,?| (?:un|deux|trois|quelques) "
        u"(?:jours?|semaines?|mois|ans?) plus tard,?)?"
        u" ?(?:(?:the|its|a|an|la|le|l'|les|un|une) ?)?"
        u"(?:(?!(?:from|at|to|of|by|in|on|against|with|for|into|through|via|à|de|du|des|chez|par|sur|contre|"
        u"avec|"
        u"pour|en|aux|au|auprès|about|said|says|according|selon|like|as|comme|than|que)\\b)[a-zéèêîôç'-]+ )"
        u"{0,4}$"_s);
    return words;
}

/// What a name that only speaks, or is one of several, has behind it.
const HintedPattern &noSubject()
{
    static const HintedPattern words(
        u"^(?:,? (?:and|et|or|ou) |,? "
        u"(?:said|says|announced|reported|reports|estimates?|estimated|wrote|told|"
        u"added|adds|traced|tracked|counts?|counted|reckons?|calculates?|a (?:dit|annoncé|indiqué|déclaré|"
        u"précisé|estimé)|dit|annonce|indique|estime|précise|affirme)\\b|[.)])"_s);
    return words;
}

} // namespace

qsizetype amountOfClauseOpenedBy(const ClaimContext &context, Span name, qsizetype before)
{
    constexpr qsizetype longestGap = 90, longestClause = 160;
    if (isEastAsian(context.language) || before < 0)
        return -1;
    const Span gap{context.amount(before).span.end, name.start};
    if (gap.length() <= 0 || gap.length() > longestGap || context.words(gap).contains(u'\t') ||
        !openings().in(context.words(gap)) || noSubject().in(context.words({name.end, context.sentence.end})))
        return -1;
    qsizetype next = before + 1;
    while (next < context.amounts.size() && (context.amount(next).span.start < name.end ||
                                             context.amount(next).amount.kind == UnitKind::Quantity))
        ++next;
    if (next >= context.amounts.size() || saysEquivalent(context, next) || saysPart(context, next))
        return -1;
    const Span clause{name.end, context.amount(next).span.start};
    return clause.length() <= longestClause && !context.words(clause).contains(u';') ? next : -1;
}

bool isOfClauseBefore(const ClaimContext &context, Span date, Span amount)
{
    // A time that opens the sentence is that of all its clauses; so is that of a verb which is not said
    // again.
    constexpr qsizetype opening = 24, verbless = 24;
    if (isEastAsian(context.language) || date.end > amount.start || !context.cast ||
        date.start - context.sentence.start < opening)
        return false;
    for (const PartyCast::Mention &mention : context.cast->within(context.page, {date.end, amount.start})) {
        qsizetype before = -1;
        for (qsizetype k = 0; k < context.amounts.size() && context.amount(k).span.end <= mention.span.start;
             ++k)
            before = k;
        const qsizetype opened = amountOfClauseOpenedBy(context, mention.span, before);
        if (opened >= 0 && context.amount(opened).span == amount &&
            amount.start - mention.span.end > verbless)
            return true;
    }
    return false;
}

} // namespace vigie
