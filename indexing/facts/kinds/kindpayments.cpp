// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kindpayments.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

const QString &little()
{
    static const QString words =
        u"(?: (?:about|a|little|some|around|nearly|almost|only|just|another|an? (?:further|additional|total "
        u"of|sum "
        u"of)|at|least|"
        u"more|than|over|up "
        u"to|roughly|approximately|of|us|it|them|him|her|environ|près|quelque|de|d'|encore|plus|au|"
        u"moins|jusqu'à|une somme|la somme|un montant)){0,4} ?$"_s;
    return words;
}

namespace {

/// Things that a person buys for himself.
const QString &goods()
{
    static const QString words =
        u"(?:cars?|sports "
        u"car|house|houses|home|flat|flats|apartments?|villas?|yachts?|boats?|watch(?:es)?|jewel(?:le)?ry|"
        u"jewels|rings?|paintings?|land|plot|jets?|propert(?:y|ies)|horses?|motorbikes?|motorcycles?|"
        u"vehicles?|"
        u"voitures?|maisons?|appartements?|bateaux?|voiliers?|montres?|bijoux?|terrains?|tableaux?|"
        u"immeubles?|"
        u"motos?|véhicules?|berlines?|chalets?|studio|domaine)"_s;
    return words;
}

} // namespace

bool isPurchase(const QString &before, const QString &behind)
{
    static const QRegularExpression paid =
        pattern(u"\\b(?:paid|pays|paying|spent|spend|payé|dépensé|déboursé|versé|mis)"_s + little());
    static const HintedPattern forGoods(
        u"^ (?:in cash )?(?:for|on|pour|dans) (?:an? |the |his |her |their |two |three |un |une |le "
        u"|la |sa |son |"
        u"deux |trois )?(?:[\\w-]+ ){0,2}"_s +
        goods() + u"\\b"_s);
    static const HintedPattern goodsBefore(
        u"\\b"_s + goods() +
        u"(?: (?!of\\b)[\\w'-]+){0,4}?,? (?:(?:bought|purchased|acquired|achetée?s?|acquise?s?|payée?s?)(?: "
        u"[\\w'-]+){0,3}? )?"
        u"(?:for|worth|at|de|d'|à|pour|valued at|costing|estimée?s? à|d'une valeur de|d'un prix de)?"_s +
        little());
    static const QRegularExpression bought = pattern(
        u"\\b(?:bought|buy|buying|purchased|acquired|achet(?:er|é|ée|és|ées|ait|ant)|acquis|acquérir|worth|"
        u"s'(?:est|était) offert)\\b"_s);
    // "Bought it in January for £2 million", « rachetée pour 15 millions », "has been acquired by X for $2
    // million"
    static const HintedPattern forPrice(
        u"\\b(?:bought|buys|buying|acquired|acquires|acquiring|purchased|taken over|rachetée?s?|"
        u"racheter|acquise?s?|(?:été|fut) reprise?s?|(?:a|ont|avait) "
        u"(?:repris|racheté|acquis))\\b"
        u"(?:[^.;,]|[.,](?=\\d)){0,70}? (?:for|pour)"_s +
        little());
    if (forPrice.match(before).hasMatch())
        return true;
    if (paid.match(before).hasMatch() && forGoods.match(behind).hasMatch())
        return true;
    return bought.match(before).hasMatch() && goodsBefore.match(before).hasMatch();
}

bool isStolenGoods(const QString &before)
{
    static const HintedPattern words(
        u"\\b(?:stole|stolen|siphoned|pilfered|volé|dérobé|subtilisé|soustrait)\\b(?! "
        u"(?:goods|car|cars))[^.;,]{1,60}?\\b"
        u"(?:valued at|worth|estimée?s? à|évaluée?s? à|d'une valeur(?: [a-zé]+)? (?:de|d')|valant)"_s +
        little());
    return words.match(before).hasMatch();
}

bool isHandled(const QString &before, const QString &behind)
{
    static const HintedPattern handling(
        u"\\b(?:handled|processed|exchanged|converted|(?:a|ont|avait|avaient|aurait|auraient) "
        u"(?:changé|échangé|converti|écoulé|traité))\\b(?:[^.;$€£]){0,60}$"_s);
    static const HintedPattern loot(
        u"^ ?(?:in|of|worth of|de|d'|en) ?(?:[a-zé-]+ ){0,3}?(?:stolen|hacked|illicit|volée?s?|dérobée?s?|pillée?s?)\\b"_s);
    static const AnyOf hints{u"stolen", u"hacked", u"illicit", u"volé", u"dérobé", u"pillé"};
    return hints.in(behind) && handling.match(before).hasMatch() && loot.match(behind).hasMatch();
}

bool isHiredHelp(const QString &before, const QString &behind)
{
    static const QRegularExpression paid =
        pattern(u"\\b(?:paid|pays|pay|paying|spent|spend|spending|payé|dépensé|déboursé|versé)"_s + little());
    static const HintedPattern help(u"^ (?:for|on|to|pour|en|à|aux?) (?:[\\w'-]+ "
                                    u"){0,4}?(?:investigations?|investigators?|audits?|auditors?|forensics?|"
                                    u"lawyers?|attorneys|counsel|consultants?|advisers?|advisors?|security "
                                    u"(?:review|upgrades?|firm)|enquêteurs?|"
                                    u"enquête|avocats?|expertise|experts?|consultants?)\\b"_s);
    return paid.match(before).hasMatch() && help.match(behind).hasMatch();
}

bool isContribution(const QString &before, const QString &behind)
{
    static const HintedPattern giving(
        u"(?:^|[.;,] )(?:quant à [\\w' -]+, )?(?:la|le|l'|les) ?[\\wé-]+ (?:y )?(?:a|ont|avait) versé"_s +
        little());
    static const HintedPattern ends(
        u"^(?: (?:en (?:19|20)\\d\\d|cette année|l'an dernier|l'année dernière))? ?(?:[.;]|$)"_s);
    return ends.match(behind).hasMatch() && giving.match(before).hasMatch();
}

bool isPay(const QString &before, const QString &behind)
{
    static const QRegularExpression paying = pattern(
        u"\\b(?:(?:lui|leur) (?:versait|versaient|verse|versent|payait|payaient|a versé|avait versé)|"
        u"(?:paid|pays|paying) (?:him|her|them|the (?:man|woman|developers?|workers?|programmers?)))"_s +
        little());
    static const HintedPattern regularly(
        u"^ ?(?:(?:net|brut|nets|bruts) )?(?:par|chaque|a|an|per|each|every) (?:mois|semaine|an|month|week|year)\\b"_s);
    return regularly.match(behind).hasMatch() && paying.match(before).hasMatch();
}

} // namespace vigie::kindreading
