// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that were given first and have been replaced by others.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/kinds/frenchdenials.h"
#include "indexing/facts/standing/claimdoubtwords.h"
#include "indexing/facts/standing/easternreturns.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

bool revisesFigure(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype reach = 40;
    const Span amount = context.amount(i).span;
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    // "Our second notice put the theft at", « une première version évaluait à », "withdrew the figure of".
    static const HintedPattern earlier(
        u"\\b(?:(?:first|second|third|earlier|previous|last|initial|original|premier|première|deuxième|"
        u"précédente?|"
        u"dernier|dernière|another|other|autre|seconde?|troisième)"
        u" (?:[a-z]+ "
        u")?(?:notice|statement|estimate|figure|report|bulletin|update|announcement|version|count|communiqué|"
        u"avis|"
        u"estimation|bilan|annonce|message|point|note)\\b[^.;]{0,50}|"
        u"\\b(?:withdr[ae]wn?|retract(?:ed|s)|revenue? sur|retiré|abandonné) "
        u"(?:the|its|that|an?|le|la|son|l') ?(?:[a-z]+ )?"
        u"(?:figure|estimate|number|sum|total|chiffre|estimation|montant) (?:of|de|d'))[^.;]{0,20}$"_s);
    constexpr qsizetype longReach = 90;
    const Span lead{std::max(start, amount.start - longReach), amount.start};
    if (!isEastAsian(context.language) && lead.length() > 0 && earlier.in(context.words(lead)))
        return true;
    if (context.language == Language::French && i > 0) {
        const auto [before, behind] = gapsAround(context, amount);
        if (frenchdenials::tellFirstFigure(context.words(before), context.words(behind)))
            return true;
    }
    return holds<claimwords::firstFigures>(context.text,
                                           {std::max(start, amount.start - reach), amount.start}) ||
           easternTakenBack(context, i);
}

bool valuesSameLoss(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"\\b(?:puts?|putting|estimates?|estimated|values?|valued|reckons?|reckoned|raised|lowered|revised|"
        u"updated|"
        u"increased) (?:the|its|that) (?:[a-z]+ "
        u"){0,2}?(?:haul|loss(?:es)?|damage|figure|total|toll|amount|sum|theft|"
        u"take|hit)(?: (?:stolen|lost|taken|missing))? (?:at|to) (?:[a-z]+ ){0,3}$"_s);
    return context.language == Language::English && words.in(context.words(gapBefore(context, i)));
}

} // namespace vigie
