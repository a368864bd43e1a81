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

bool isDue(QStringView before, QStringView behind)
{
    return isOwed(before, behind) || isSetAside(before) || isEntrusted(before, behind) ||
           isReceivedByRight(before) || isLabelled(before);
}

} // namespace vigie::frenchdues
