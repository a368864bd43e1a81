// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/victimshares.h"

#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// The words for a share, what it was, and the preposition right before the name.
bool isWesternShare(QStringView lead)
{
    static const HintedPattern words(
        u"(?:\\b(?:nearly all|almost all|all but [a-z]+|most|much|the (?:vast )?bulk|the (?:vast |great "
        u")?majority|"
        u"largely|mostly|mainly|chiefly|primarily|the lion's share|(?:more than |over |about )?half|two "
        u"thirds|"
        u"two-thirds|three quarters|three-quarters)(?: of (?:it|that|this|them|which|the "
        u"(?:sum|total|money)))?"
        u"(?: (?:was|were|is|came|comes|had been|has been|being|had|having))?(?: (?!than\\b)[a-z]+){0,2}? "
        u"(?:from|at|by) (?:the )?|"
        u"\\b(?:presque (?:entièrement|tout|intégralement|en totalité)|pour l'essentiel|pour la plupart|"
        u"(?:en|pour une) (?:très )?grande partie|l'essentiel|la majeure partie|la plupart|la quasi-totalité|"
        u"majoritairement|principalement|surtout|pour moitié|la moitié|(?:aux |les )?deux tiers|"
        u"(?:aux |les )?trois quarts)(?: (?:de (?:ce|cette|la|l') "
        u"?[a-z]+|provenant|venant|pris|volés?|soustraits?|dérobés?|"
        u"venus?|a|ont|été|vient|provient|viennent|proviennent))*? (?:à|au|aux|chez|de|du|auprès d[eu]|d') ?"
        u"(?:la |le |l'|les )?)$"_s);
    constexpr qsizetype reach = 80;
    return words.in(lead.right(reach));
}

/// The word for a share with its particle, and nothing else before the name.
bool isEasternShare(QStringView lead, Language language)
{
    static const HintedPattern japanese(
        u"(?:ほとんど(?:すべて|全て)?|大半|大部分|大多数|多く|過半|半分|[0-9二三四]分の[0-9二三])"
        u"(?:以上)?(?:が|は|を)、?$|主に$"_s);
    static const HintedPattern korean(
        u"(?:거의 (?:전부|전액|모두)|대부분|대다수|상당 부분|상당액|절반(?: 이상)?|태반|"
        u"[0-9]분의 ?[0-9])(?:이|가|은|는|을|를)? $|주로 $"_s);
    constexpr qsizetype reach = 16;
    return (language == Language::Japanese ? japanese : korean).in(lead.right(reach));
}

} // namespace

bool lostOnlyAShare(const ClaimContext &context, qsizetype i, const Party &victim)
{
    if (victim.name.isEmpty())
        return false;
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    const Span behind{context.amount(i).span.end, next};
    const QStringView words = context.words(behind);
    const qsizetype name = words.indexOf(victim.name.toLower());
    if (name <= 0)
        return false;
    const QStringView lead = words.left(name);
    return isEastAsian(context.language) ? isEasternShare(lead, context.language) : isWesternShare(lead);
}

} // namespace vigie::parties
