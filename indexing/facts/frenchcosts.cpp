// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/frenchcosts.h"

#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/kindpayments.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::frenchcosts {

using kindreading::little;

bool isLossByAttack(QStringView before, QStringView behind)
{
    static const QString raids =
        u"\\b(?:attaques?|cyberattaques?|piratages?|intrusions?|vols?|cybervols?|braquages?|"
        u"casses?|raids?|failles?|brèches?|compromissions?|pirates|hackers)\\b"_s;
    static const HintedPattern causing(
        {u"caus", u"provoqu", u"entraîn", u"infligé", u"occasionn", u"engendr"},
        raids +
            u"[^.;]{0,80}? (?:(?:a|ont|avait|avaient|aurait|auraient) (?:déjà |ainsi "
            u")?)?(?:caus|provoqu|entraîn|infligé|"
            u"occasionn|engendr)(?:é|e|ent|ait|aient)?"_s +
            little());
    static const HintedPattern losses(
        {u"pertes", u"préjudice", u"dommage", u"dégâts"},
        u"^(?: de (?:dollars|francs|yens|livres|wons)| d'euros)? de (?:pertes|préjudices?|dommages|dégâts)\\b"_s);
    static const HintedPattern costing(
        {u" coût"},
        raids + u"[^.;]{0,40}?, (?:qui|laquelle) (?:lui|leur) (?:a|avait|aura|aurait) (?:déjà )?coûté"_s +
            little());
    return (causing.in(before) && losses.in(behind)) || costing.in(before);
}

bool isCostOfArms(QStringView before)
{
    static const HintedPattern words(
        {u"coût", u"revien", u"reven", u"englouti", u"absorb"},
        u"\\b(?:tirs?|essais?|lancements?|missiles?|salves?|armements?|armes?|ogives?|satellites?|sous-"
        u"marins?|"
        u"destroyers?|fusées?|parades?|défilés?|manœuvres|obus|importations?|achats?|acquisitions?|"
        u"approvisionnements?|livraisons?|programmes?|chantiers?|usines?)\\b"
        u"[^.;]{0,70}? (?:(?:a|ont|avait|avaient|aurait|auraient) (?:ainsi |donc |déjà "
        u")?(?:coûté|englouti|absorbé)|"
        u"coût(?:e|ent|ait|aient|eraient|erait)|revien(?:t|nent)|sont revenus|est revenu)"
        u"(?: (?:au|à|à la|à l'|aux) ?[\\w'-]+(?: [\\w-]+){0,3}?)?"
        u"?(?:,? (?:en \\d{4},?|cette année-là,?|l'an dernier,?|"
        u"cette année,?))?(?: à)?"_s +
            little());
    return words.in(before);
}

bool isBilled(QStringView before)
{
    static const HintedPattern words(
        {u"factur"},
        u"(?<!une )(?<!la )(?<!cette )\\b(?:factur(?:e|ent|ait|aient|era|eront|ant)|(?:a|ont|avait|avaient) "
        u"facturé)"
        u"(?: (?:chacune?|en moyenne|eux-mêmes|ainsi|jusqu'à|à ses clients|à leurs clients|leurs services|ses services))*"_s +
            little());
    return words.in(before);
}

} // namespace vigie::frenchcosts
