// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/englishrevisions.h"

#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::englishrevisions {

bool tellInstead(QStringView before, QStringView between)
{
    static const HintedPattern preliminary(
        u"\\b(?:preliminary|initial|provisional|at "
        u"first|initially|originally|(?:first|early|earlier|original) "
        u"(?:estimate|assessment|count|notice|statement|report|figure|announcement)s?)\\b[^.;]{0,70}$"_s);
    static const HintedPattern now(
        u"\\b(?:now|since then|finally|in the end|eventually) "
        u"(?:puts?|reckons?|estimates?|counts?|gives?|says?|"
        u"values?|sees?) (?:it|the (?:[a-z]+ )?(?:loss|figure|total|sum|damage|haul)|them|its "
        u"losses|that)\\b|"
        u"\\b(?:has|have|had) (?:since |now |later )?(?:revised|corrected|raised|lowered|cut|updated) "
        u"(?:it|that|this|the (?:figure|estimate|total|number|sum))\\b[^.;]{0,20} to\\b|"
        u"\\b(?:final|definitive|audited) (?:figure|count|total|number|tally|sum|assessment|loss)\\b"_s);
    return preliminary.in(before) && now.in(between);
}

bool tellOldBehind(QStringView before, QStringView between)
{
    static const HintedPattern revising(
        u"\\b(?:revis(?:es|ed|ing)|correct(?:s|ed|ing)|lower(?:s|ed|ing)|rais(?:es|ed|ing)|cut(?:s|ting)?|"
        u"reduc(?:es|ed|ing)|adjust(?:s|ed|ing)|amend(?:s|ed|ing)|updat(?:es|ed|ing)) "
        u"(?:the|its|their|that|his|"
        u"her|an?) (?:[a-z]+ "
        u"){0,2}?(?:figure|number|estimate|total|sum|amount|tally|toll|count|loss(?:es)?)\\b"
        u"[^.;]{0,60} to (?:[a-z]+ ){0,3}$"_s);
    static const HintedPattern from(u"^,? (?:down |up )?from (?:the |its |an? )?(?:[a-z]+ ){0,2}$"_s);
    return revising.in(before) && from.in(between);
}

bool areOfSameFigure(QStringView between)
{
    static const HintedPattern sameFigure(
        u"\\b(?:the|its|that|this|their) (?:[a-z]+ "
        u")?(?:figure|estimate|number|total|sum|amount|tally|toll|count)"
        u"(?: [a-z]+)? to\\b|\\b(?:puts?|reckons|estimates?|values?) (?:it|the loss)\\b"_s);
    return sameFigure.in(between);
}

} // namespace vigie::englishrevisions
