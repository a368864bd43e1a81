// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/partshares.h"

#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::partshares {

namespace {

/// What a share is called, without what it is one of.
const QString &shares()
{
    static const QString words =
        u"(?:(?:the )?(?:(?:vast|great|large|larger|overwhelming|lion's|biggest|largest|single largest) )?"
        u"(?:half|bulk|majority|most|share|part)|(?:the )?(?:one|two|three|four|nine|a)[ -](?:half|thirds?|"
        u"quarters?|fifths?|tenths?)|[\\d.,]+ ?(?:%|per cent|percent|pour cent)|"
        u"l'essentiel|la moitié|la plupart|la totalité|la quasi-totalité|la majeure partie|le gros|"
        u"la (?:majorité|(?:plus grande|plus grosse|meilleure|plus large) (?:partie|part))|"
        u"une (?:petite |grande |bonne |large |faible )?(?:partie|part|fraction|moitié)|"
        u"(?:les |un |deux |trois |quatre )?(?:deux |trois |quatre )?(?:tiers|quarts?|cinquièmes?|dixièmes?))"_s;
    return words;
}

const QString &amountBegins()
{
    static const QString words = u"(?:,|:|\\(| -| –| —)? ?\\(?(?:soit |or |i\\.e\\. |that is |some |around |"
                                 u"roughly |about |environ |quelque |près de |c'est-à-dire )*$"_s;
    return words;
}

} // namespace

bool nameRest(QStringView before)
{
    constexpr qsizetype reach = 110;
    // "The remaining $38 million", « le reste, 37 millions »
    static const HintedPattern remainder(
        u"\\b(?:(?<!and )the (?:remaining|rest|remainder|other|balance)|what remain(?:s|ed)|le "
        u"(?:reste|solde|reliquat|"
        u"surplus)|(?<!et )les autres)(?: (?:of(?: (?:it|them|the [\\w-]+))?|d[eu]s? (?:la |l'|ce|cette)?[\\w-]+))?"_s +
        amountBegins());
    return remainder.in(before.right(reach));
}

bool nameShare(QStringView before)
{
    constexpr qsizetype reach = 110;
    const QStringView near = before.right(reach);
    // "Half of it, $45 million", « La moitié, soit 45 millions »
    static const HintedPattern apposed(
        u"(?:^|[,;:(.–—-] ?|\\b(?:and|et|but|mais|with|dont|of which|about|almost|nearly|over|more than|less "
        u"than|some|près d[eu]s?|plus d[eu]s?|moins d[eu]s?|environ|presque|around|roughly) )"_s +
        shares() +
        u"(?: (?:or so|environ|at least|au moins))?(?: (?:of|de|d'|du|des|en) "
        u"?(?:it|them|which|that|this|"
        u"these|those|(?:that|this|these|those|the|ce|cet|cette|ces|le|la|les|l'|son|ses|leur|leurs)? ?"
        u"[\\w'-]+(?: [\\w'-]+){0,3}))?"_s +
        u"(?:,|:| \\(| -| –| —) ?\\(?(?:soit |or |that is |some |around |roughly |about |environ "
        u"|quelque "
        u"|près de )*$"_s);
    if (apposed.in(near))
        return true;
    if (nameRest(near))
        return true;
    // "A fund to which Japan contributes 900 million yen"
    static const HintedPattern given(u"\\b(?:to|of) (?:which|it|this|that)\\b[^.;]{0,40} "
                                     u"contribut(?:es?|ed|ing)"_s +
                                     amountBegins());
    if (given.in(near))
        return true;
    // "X alone represents $1.46 billion"
    static const HintedPattern verbs(
        u"(?<!\\d )\\balone(?: (?!in\\b|among\\b|has\\b|who\\b)[a-z]+(?: (?:for|up))?){0,2} $|"
        u"\\b(?<!which )(?<!that )(?<!this )(?<!it )(?:account(?:s|ed|ing)? for|ma(?:ke|kes|de|king) "
        u"up|"
        u"compris(?:es|ed|ing)|(?:consist(?:s|ed|ing)|composed|comprised) of)"_s +
        amountBegins() +
        u"|\\b(?:clients?|customers?|users?|platforms?|exchanges?|bridges?|cases?|thefts?|wallets?|"
        u"protocols?|"
        u"funds|fonds|avoirs|dépôts|vols?|affaires?|plateformes?|particuliers)\\b[^.;:,]{0,40} "
        u"(?:represent(?:s|ed|ing)?|constitute[sd]?|représent(?:e|ent|ait|aient|ant)|"
        u"constitu(?:e|ent|ait|aient|ant))"_s +
        amountBegins());
    if (verbs.in(near))
        return true;
    // "She put the share of customers' money at $4.9 million"
    static const HintedPattern valued(
        u"\\b(?:share|portion|part|proportion) of [\\w' -]{2,40} (?:at|was|is|came to|comes to|amounted to|amounts to)"_s +
        amountBegins());
    if (valued.in(near))
        return true;
    // "Of these: $308 million from X", "among it $56 million"
    static const HintedPattern among(
        u"(?:^|[,;:.–—-] ?)(?:(?:out )?of (?:these|those|them)|among (?:it|this|these|those|which)|parmi "
        u"(?:ceux-ci|celles-ci|ces [\\w]+|eux))\\b[^.;]{0,60}$"_s);
    return among.in(near);
}

bool nameShareByPronoun(QStringView before)
{
    constexpr qsizetype reach = 110;
    const QStringView near = before.right(reach);
    // « Bybit en représente », « il en attribue », « y comptant pour », « en ont perdu »
    static const HintedPattern pronouns(
        u"\\by (?:compt|contribu|entr|particip|figur)[a-zéè]+(?: (?:pour|à hauteur de))"_s + amountBegins() +
        u"|\\ben (?:représent|constitu|attribu|imput|concentr|regroup|absorb|assur|support|détien|couvr|"
        u"appart|conserv|réclam|admet|reconn)[a-zéèê]+"_s +
        amountBegins() +
        u"|\\ben (?:est|sont|serait|seraient|étaient|était) (?:responsables?|comptables?|à l'origine|les "
        u"auteurs)"
        u"(?: (?:pour|à hauteur de|de))"_s +
        amountBegins() +
        u"|\\ben (?:a|ont|avait|avaient|aura|auront|aurait|auraient) (?:[a-zéè]+ment |déjà |ensuite "
        u"|depuis "
        u"|pas |ainsi )?[a-zéèâû]+(?:é|i|u|is|it|ert)e?s?"_s +
        amountBegins());
    // « notre assureur en a versé 5 millions »: to an end told before.
    static const AnyOf payers{u"assureur", u"assurance"};
    return pronouns.in(near) && !payers.in(near);
}

bool nameShareBehind(QStringView behind)
{
    constexpr qsizetype reach = 60;
    const QStringView near = behind.left(reach);
    static const HintedPattern ofThem(
        u"^ (?:dates?|dated|stems?|stemmed) from\\b|^ ?(?:\\([^)]*\\) )?(?:out )?of "
        u"(?:it|them|that|this|these|those|which)\\b(?! "
        u"(?:years?|months?|weeks?|quarters?|half|days?|periods?|time|decades?|kind|sort|type|size|scale|"
        u"magnitude|nature|order|age|summer|spring|winter|autumn|fall|platform|exchange|company|firm|case|"
        u"service|country|bank|fund|group|product|project|token)\\b)"_s);
    if (ofThem.in(near))
        return true;
    static const HintedPattern ofTotal(
        u"^ (?:des|du|de la|de l'|de ces|de cette|de ce) ?(?:[\\w-]+ "
        u")?(?:pertes|perte|total|butin|montant|somme|"
        u"préjudice|recettes|gains|vols|ensemble)\\b|"
        u"^ restante?s?\\b|"
        u"^ of the (?:19|20)\\d\\d (?:one|figure|total|haul|sum|losses|thefts|loot)\\b"_s);
    if (ofTotal.in(near))
        return true;
    // « 1,46 milliard de dollars, soit les quatre cinquièmes du butin de l'année »
    static const HintedPattern apposed(
        u"^(?: en [a-z]+)?,? \\(?(?:soit|c'est-à-dire|ou) (?:à peu près |environ |presque |près "
        u"de |près du |près des |"
        u"plus de |plus des |plus du |moins de |un peu (?:plus|moins) (?:de |du |des ))?"_s +
        shares() +
        u" (?:du|de la|de l'|des|de ces?|de cette) ?(?:[\\w-]+ "
        u")?(?:butin|total|ensemble|montant|somme|préjudice|"
        u"pertes?|vols|recettes|revenus|gains|dépenses|budget|saisies)\\b"_s);
    return apposed.in(near);
}

bool nameShareOfNext(QStringView before)
{
    constexpr qsizetype reach = 90;
    static const HintedPattern words(
        u"(?:^|[ ,;:('–—-])"_s + shares() +
        u"(?: or so| environ)? (?:(?:of|de) "
        u"(?:the|that|this|these|les|la|ces|ce|cette|its|their|all|last|l')|des|"
        u"du) ?(?:(?!(?:in|for|to|at|by|with|from|and|they|it|à|par|pour|dans|et|chez)\\b)[\\w'-]+ "
        u"?(?:of |de "
        u"|d')?){0,3}$"_s);
    return words.in(before.right(reach));
}

bool introduceShares(QStringView before)
{
    constexpr qsizetype reach = 130;
    static const HintedPattern words(
        u"\\b(?:account(?:s|ed|ing)? for|ma(?:ke|kes|de|king) "
        u"up|represent(?:s|ed)?|constitut(?:es?|ed)|explains?|"
        u"représentent|pèsent|constituent|expliquent|totalisent|en "
        u"font)\\b[^.;:]{0,24}\\b(?:most|much|half|thirds?|"
        u"quarters?|bulk|share|part|majority|percent|per cent|%|it|this|that|total|figure|sum|amount|haul|"
        u"moitié|tiers|quarts?|essentiel|partie|somme|montant)\\b[^.;:]{0,40}[:(,][^.;]{0,60}$"_s);
    return words.in(before.right(reach));
}

bool nameOrigin(QStringView behind)
{
    constexpr qsizetype reach = 50;
    static const HintedPattern words(
        u"^ (?:venai|vien|proven|provien|(?:étaient |sont |est "
        u"|était )?issu|came from|stem(?:med|s) from|(?:étaient|était) tirée?s?)"_s);
    return words.in(behind.left(reach));
}

} // namespace vigie::partshares
