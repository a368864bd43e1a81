// SPDX-License-Identifier: GPL-3.0-or-later
// What a French text about thefts says of money that nobody stole.
#include "indexing/facts/kinds/frenchdues.h"
#include "indexing/facts/kinds/frenchmarkets.h"
#include "indexing/facts/kinds/frenchverbs.h"
#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/kinds/kindplaces.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// « L'audit, pour lequel nous avions payé 180 000 dollars »: what is paid for something named before.
bool isPaidFor(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:pour (?:lequel|laquelle|lesquels|lesquelles)|auquel|à laquelle) [^.;,]{1,40}? "
        u"(?:payé|versé|réglé|déboursé|dépensé|consacré)"_s +
        little());
    // « L'auditeur X, payé 250 000 dollars pour examiner ce code »
    static const HintedPattern paid(u"(?:^|[,(] ?)(?:payé|rémunéré|rétribué|facturé)e?s?"_s + little());
    return words.in(before) || paid.in(before);
}

/// « Les contrats du pont conservaient encore 410 millions »: what is kept, and was not taken.
bool isKept(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:conserv(?:e|ent|ait|aient)|détien(?:t|nent)|déten(?:ait|aient)|g[éè]r(?:e|ent|ait|aient)|"
        u"abrit(?:e|ent|ait|aient)|héberg(?:e|ent|eait|eaient)|renferm(?:e|ent|ait|aient)|recel(?:ait|aient)|"
        u"contien(?:t|nent)|conten(?:ait|aient)|gard(?:e|ent|ait|aient))"
        u"(?:,? (?:alors|encore|toujours|à l'époque|à elle seule|aujourd'hui|désormais|à ce jour|au total|pour (?:ses|leurs) clients),?)*"_s +
        little());
    // « Ils restent ségrégués chez notre banque (86 millions) »
    static const HintedPattern safe(u"\\b(?:rest|demeur)(?:e|ent|ait|aient) (?:[a-zé]+ "
                                    u")?(?:ségrégué|intact|conservé|déposé|disponible|à l'abri|"
                                    u"en sécurité|couvert|protégé|garanti)[^.;]{0,60}$"_s);
    if (safe.in(before))
        return true;
    static const AnyOf states{u"butin", u"nord-coré", u"corée du nord", u"pyongyang"};
    return words.in(before) && !states.in(before) && !frenchthefts::nameThieves(before);
}

/// « A vidé le coffre, qui renfermait 30 millions », « les comptes piratés contenaient »: what was in there
/// is gone, unless it is said to be there still.
bool isOfEmptied(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:vid|siphonn|pill|dévalis|pirat|cambriol|assèch|fractur|forc)(?:é|er|ant|èrent)e?s? "
        u"[^.;]{0,90}?(?:renferm(?:e|ent|ait|aient)|contien(?:t|nent)|conten(?:ait|aient)|abrit(?:e|ent|ait|"
        u"aient)|"
        u"recel(?:ait|aient)|déten(?:ait|aient)|héberg(?:eait|eaient))(?: (?:alors|quelque|à l'époque|au total))*"_s +
        little());
    return words.in(before);
}

/// « 740 millions restent conservés hors ligne »: what stays where it was.
bool isStillThere(QStringView behind)
{
    static const HintedPattern words(u"^(?: (?:en|de|d') ?[a-zé]+)? (?:rest|demeur)(?:e|ent|ait|aient|aient) "
                                     u"(?:[a-zé]+ment )?(?:conserv|intact|"
                                     u"disponible|hors (?:ligne|d'atteinte)|en "
                                     u"(?:sécurité|sûreté|réserve|dépôt)|à l'abri|protég|ségrégu|garanti|"
                                     u"déposé|sous (?:clé|contrôle))"_s);
    return words.in(behind);
}

/// « Avait levé 6 millions d'euros l'hiver dernier »: what a firm has from its investors.
bool isRaised(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:(?:a|ont|avait|avaient|ayant|après avoir|vient de|venait "
        u"de|d[ue]|devra|doit) (?:[a-zé]+ )?(?:levé|lever)|lève|lèvent|levait)"_s +
        little());
    static const AnyOf others{u"informatic", u"nord-coré", u"corée", u"pyongyang", u"régime"};
    return words.in(before) && !others.in(before) && !frenchthefts::nameThieves(before);
}

/// « Un appel aux dons a permis de réunir 230 000 euros », « les pertes évitées sont estimées à », « chiffre
/// à 400 millions le coût d'une fuite ».
bool isGift(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:appels? aux dons|cagnottes?|collectes? (?:de fonds|de "
        u"dons|solidaire|publique)|souscription|dons|"
        u"mécénat)\\b(?!,? (?:volé|dérobé|détourné|subtilisé))(?:(?! et | mais )[^.;,]){0,60}? (?:réuni|récolt|rassembl|collect|rapport|atteint|permis|dépass)[a-zé]*[^.;]{0,30}$"_s);
    static const HintedPattern averted(
        u"\\b(?:pertes?|préjudices?|dommages?|vols?) (?:ainsi )?(?:évité|empêché)e?s?\\b(?:(?! qui | et | mais )[^.;,]){0,50}$"_s);
    return words.in(before) || averted.in(before);
}

/// « Coinbase chiffre entre 180 et 400 millions le coût d'une fuite »: what is valued stands behind.
bool isValuedCost(QStringView before, QStringView behind)
{
    static const HintedPattern valuing(
        u"\\b(?:chiffr|évalu|estim)(?:é|e|ent|ait|aient|er|ant)(?: (?:à|entre|de|désormais|aujourd'hui|jusqu'à))*(?: [\\d.,]+ (?:et|à))?"_s +
        little());
    static const HintedPattern cost(
        u"^ (?:le |la |les |l'|son |ses |leurs? "
        u")(?:coûts?|facture|"
        u"impact|dépenses?|frais|note|indemnisation|remboursements?|provisions?|manque à gagner)\\b(?! d(?:u|es) vols?\\b)"_s);
    return valuing.in(before) && cost.in(behind);
}

/// Whether the sum may be the price of one coin or share.
bool isSmall(const ClaimContext &context, qsizetype i)
{
    static const Decimal most = Decimal::fromDigits(1'000'000, 0);
    return context.amount(i).amount.value < most;
}

} // namespace

bool hasFrenchOrdinaryVerb(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype reach = 80;
    return context.amount(i).amount.kind == UnitKind::Money &&
           !context.words(context.sentence).contains(u'\t') &&
           frenchverbs::governOtherwise(
               context.words(gapsAround(context, withConversions(context, i)).before).right(reach));
}

bool isOnlyAttempted(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::French)
        return isUnreal(context, i);
    constexpr qsizetype reach = 120;
    const auto [lead, tail] = gapsAround(context, withConversions(context, i));
    return frenchmarkets::isOnlyTried(context.words(lead).right(reach), context.words(tail).left(reach));
}

std::optional<ClaimKind> frenchOrdinary(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::French || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    const auto [lead, tail] = gapsAround(context, withConversions(context, i));
    constexpr qsizetype reach = 120;
    const QStringView before = context.words(lead).right(reach), behind = context.words(tail).left(reach);
    if (frenchmarkets::isLootReceived(before, behind))
        return ClaimKind::Laundering;
    static const AnyOf accused{u"prévenu", u"mis en examen", u"mise en examen", u"inculpé",      u"accusé",
                               u"mule",    u"complice",      u"blanchi",        u"intermédiaire"};
    if (frenchmarkets::isReceivedAndTurned(before, behind) &&
        (context.aboutTheft || accused.in(context.words(context.block)) ||
         accused.in(context.words(context.before))))
        return ClaimKind::Laundering;
    // What is said to have been taken was, whatever else the sentence tells.
    if (frenchthefts::takeSum(before, behind))
        return std::nullopt;
    if (frenchmarkets::isLossOfMarket(before, behind) || isPaidFor(before))
        return ClaimKind::Cost;
    const QStringView told = context.words({context.sentence.start, context.amount(i).span.start});
    constexpr qsizetype beginning = 160;
    if (frenchdues::isConverted(before, behind) &&
        (context.aboutTheft || frenchthefts::nameThieves(context.words(context.sentence))))
        return ClaimKind::Laundering;
    if (isValuedCost(before, behind) || frenchdues::isSpent(before, behind))
        return ClaimKind::Cost;
    if (isOfEmptied(before))
        return ClaimKind::Theft;
    if (frenchdues::isDue(before, behind) || isKept(before) || isStillThere(behind) ||
        frenchmarkets::isWorthLeft(before, behind) || frenchverbs::moveToSafety(before, behind) ||
        frenchverbs::isOnlyThreatened(before) || frenchverbs::isTakingsOfShow(before) || isRaised(before) ||
        isGift(before) || frenchmarkets::isReward(told, before, behind) ||
        (isSmall(context, i) && frenchmarkets::isPrice(told.right(beginning))))
        return ClaimKind::Other;
    if (frenchmarkets::isTurnover(before))
        return ClaimKind::Revenue;
    // A part of what was laundered is told as its whole is.
    if (frenchmarkets::isOfTheft(before, behind) && !saysPart(context, i))
        return speaksOfMoving(context.text, context.sentence) || frenchmarkets::isPassedOn(behind) ||
                       frenchmarkets::isLootReceived(before, behind)
                   ? ClaimKind::Laundering
                   : ClaimKind::Other;
    if (frenchmarkets::isOnlyTried(before, behind))
        return ClaimKind::Other;
    if (frenchmarkets::isLootReceived(before, behind))
        return ClaimKind::Laundering;
    return std::nullopt;
}

} // namespace vigie::kindreading
