// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/frenchdues.h"

#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::frenchdues {

using kindreading::little;

namespace {

const QString &creditors()
{
    static const QString words =
        u"(?:ses |leurs |nos |des |les |ces )?(?:[\\d ]+)?(?:[a-zé]+ "
        u")?(?:clients|victimes|créanciers|épargnants|"
        u"déposants|utilisateurs|usagers|plaignants|banques|fournisseurs|investisseurs|salariés|assurés|sociétaires)"_s;
    return words;
}

bool isOwed(QStringView before, QStringView behind)
{
    static const HintedPattern owing(
        u"\\b(?:doi(?:t|vent)|dev(?:ait|aient)|rest(?:e|ent|ait|aient) (?:à )?devoir)(?: (?:encore|toujours|alors))?"_s +
        little());
    static const HintedPattern to(u"^ (?:à|aux) ?"_s + creditors() + u"\\b"_s);
    static const HintedPattern owingTo(
        u"\\b(?:doi(?:t|vent)|dev(?:ait|aient)) (?:(?:encore|toujours) )?(?:à|aux) ?"_s + creditors() +
        u"(?: [a-zé]+)?"_s + little());
    // « L'assureur, qui lui devra 8 millions »
    static const HintedPattern owingHim(
        u"\\b(?:lui|leur|nous) (?:doi(?:t|vent)|dev(?:ait|aient|ra|ront|rait|raient))(?: (?:encore|toujours|donc))?"_s +
        little());
    // « Les demandes reçues représentent 63 millions »
    static const HintedPattern claimed(u"\\b(?:demandes|réclamations|créances|prétentions)(?: "
                                       u"[a-zéè'-]+){0,8}? (?:représent|s'élèv|attei|totalis|se mont|"
                                       u"se chiffr|port|dépass)[a-zéè]*(?: (?:à|sur))?"_s +
                                       little());
    if (owingHim.in(before) || claimed.in(before))
        return true;
    return owingTo.in(before) || (owing.in(before) && to.in(behind));
}

bool isSetAside(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:mettre de côté|mis de côté|mett(?:ent|ra|ront|ait) de "
        u"côté|provisionn(?:er|é|e|ent|era)|constitu(?:er|é) "
        u"une (?:réserve|provision)|immobilis(?:er|é)|doter d'une (?:réserve|garantie)|souscrire une "
        u"(?:assurance|garantie)|déposer une (?:garantie|caution))(?: chacune?)?(?: de)?"_s +
        little());
    return words.in(before);
}

bool isEntrusted(QStringView before, QStringView behind)
{
    static const HintedPattern words(u"\\b(?:a|ont|avait|avaient|ayant|aurait|auraient) (?:[a-zé]+ment |déjà "
                                     u"|aussi )?(?:confié|prêté|avancé|apporté|"
                                     u"injecté)e?s?"_s +
                                     little());
    static const HintedPattern to(u"^ (?:à|au|aux|dans|chez) "_s);
    return words.in(before) && to.in(behind) && !frenchthefts::nameThieves(behind.left(40));
}

bool isReceivedByRight(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:clients|victimes|créanciers|épargnants|déposants|utilisateurs|plaignants|sociétaires)\\b"
        u"(?: (?!qui|dont|ont perdu)[a-zéèê'-]+){0,4}? (?:se "
        u"partag[a-zé]+|recevr(?:ont|aient)|toucher(?:ont|aient)|"
        u"percevr(?:ont|aient)|(?:ont|avaient) (?:déjà |ainsi )?(?:reçu|touché|perçu)|reçoivent|récupérer(?:ont|aient))"_s +
        little());
    return words.in(before);
}

/// « Montant des sanctions prononcées : », a label whose noun is no theft.
bool isLabelled(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:montant|total|valeur|volume|somme)s?(?: totale?| globale?)? (?:des|du|de la|de l'|d'|de) ?"
        u"(?:sanctions?|amendes?|pénalités?|saisies?|confiscations?|gels?|avoirs "
        u"(?:gelés|saisis)|récompenses?|primes?|"
        u"budgets?|aides?|indemnités?|indemnisations?|remboursements?|dépôts?|réserves?|importations?|"
        u"exportations?|"
        u"ventes?|achats?|frais|coûts?|dépenses?|investissements?|transactions?|prêts?|garanties?|salaires?|"
        u"dons?|"
        u"échanges|contrats?|rachat|commandes?)\\b[^.;:]{0,60} ?:"_s +
        little());
    return words.in(before);
}

} // namespace

bool isSpent(QStringView before, QStringView behind)
{
    static const HintedPattern named(
        u"(?<!d')\\b(?:un|des) (?:coûts?|frais|dépenses?|factures?|surcoûts?|investissements?)"
        u"(?: (?:total|annuel|estimé|évalué|supplémentaire|additionnel)e?s?)? (?:de|d')"_s +
        little());
    static const HintedPattern paying(
        u"\\b(?:pai(?:e|ent|erait|eraient|ait|aient)|dépens(?:e|ent|erait|ait|aient)|débours(?:e|ent|ait|erait))"_s +
        little());
    static const HintedPattern yearly(u"^ (?:par|chaque) (?:an|année|mois|semaine)\\b"_s);
    return named.in(before) || (paying.in(before) && yearly.in(behind));
}

bool isConverted(QStringView before, QStringView behind)
{
    static const HintedPattern turning(u"\\b(?:convert(?:i|is|it|ir|issent|issait|issant)|échang(?:é|er|eait|"
                                       u"eant)|chang(?:é|er|eait)|troqu(?:é|er)|"
                                       u"transform(?:é|er))"_s +
                                       little());
    static const HintedPattern into(
        u"^(?: (?:de|d'|en) ?[a-zé-]+)? (?:en|contre) (?:des |du |de l'|d'autres "
        u")?(?:bitcoins?|ethers?|monero|tether|"
        u"stablecoins?|jetons?|usdt|usdc|dai|tron|espèces|dollars|yuans|liquide|cryptomonnaies?|devises)\\b"_s);
    return turning.in(before) && into.in(behind);
}

bool isDue(QStringView before, QStringView behind)
{
    return isOwed(before, behind) || isSetAside(before) || isEntrusted(before, behind) ||
           isReceivedByRight(before) || isLabelled(before);
}

} // namespace vigie::frenchdues
