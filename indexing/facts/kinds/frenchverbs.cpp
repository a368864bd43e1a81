// SPDX-License-Identifier: GPL-3.0-or-later
// French verbs that take nothing from anybody, and reasons of a loss that are no thieves.
#include "indexing/facts/kinds/frenchverbs.h"

#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::frenchverbs {

using kindreading::little;

namespace {

/// Stems of verbs that may say of a sum that it was taken, how large it is or who tells of it.
const QString &telling()
{
    static const QString words =
        u"(?:(?:re)?(?:vol|dérob|détourn|subtilis|siphonn|pill|rafl|escroqu|ponctionn|chip|pirat|hack|"
        u"extorqu|soutir|"
        u"soustr|ravi|pri[st]|pren|emport|empoch|retir|aspir|pomp|arrach|enlev|extrai|sort|vir|transf|déplac|"
        u"encaiss|"
        u"amass|ramass|récolt|puis|laiss|perd|vid|quitt|dispar|envol|évapor|volatil|fil|part|attei|totalis|"
        u"représent|"
        u"dépass|avoisin|frôl|excéd|excèd|val|vau|pes|pès|coût|compt|affich|approch|cumul|fai|fi|fon|étai|ét|"
        u"e|eu|fu|"
        u"aura|subi|essuy|encour|déplor|accus|enregistr|port|concern|touch|affect|vis|frapp|rapport|gagn|obt|"
        u"procur|"
        u"évoqu|avanc|annonc|indiqu|ret|donn|estim|mentionn|cit|confirm|reconn|recens|dénombr|chiffr|évalu|"
        u"calcul|"
        u"relèv|relev|révèl|révél|not|précis|publi|attribu|imput|établi|mont|élev|élèv|grimp|bondi|chut|tomb|"
        u"baiss|"
        u"augment|progress|doubl|tripl|recul|rev|ramen|ramèn|rectifi|corrig|signal|rest|suiv|précéd|précèd|"
        u"ajout|"
        u"trouv|constat|découv|blanch|manqu|valu|engrang|accumul|devai|doi|du|pu|di|écri|parl|compren|inclu|"
        u"contribu|"
        u"réuni|regroup|englob|additionn|form|constitu|explique|concentr|suffi|pass|arriv|reven|vien|ven|sui|"
        u"laiss|englouti|condui|abouti|servi|permi|caus|provoqu|entraîn|occasionn|gonfl|alourdi|port|all|vont|va\\b))"_s;
    return words;
}

} // namespace

bool governOtherwise(QStringView before)
{
    // « Ses clients ont échangé 4 milliards », « elle a versé 12 millions »
    static const HintedPattern compound(
        u"\\b(?:a|ont|avait|avaient|aurait|auraient|ayant|avons|avions) "
        u"(?:[a-zé]+ment |déjà |ainsi |ensuite |depuis |aussi |alors |encore |donc |ensuite |également )*(?!"_s +
        telling() + u")[a-zéèêîôûç]{2,}(?:é|i|u|is|it|ert)(?:e?s?)(?: pour)?"_s + little());
    // « Le pont sécurise 2 milliards »
    static const HintedPattern simple(u"\\b(?:sécuris|g[èé]r|détien|déten|prot[èé]g|contien|conten|abrit|"
                                      u"emploi|employ|brass|négoci|échang|trait|"
                                      u"héberg|poss[èé]d|vers|pai|pay|rembours|invest|dépens|offr|propos|l["
                                      u"èe]v|financ|ach[èe]t|rach[èe]t|vend|prêt|"
                                      u"stock|conserv|gard|administr|produi|export|import|constru|emprunt)"
                                      u"(?:e|ent|ait|aient|ien?t|nent|t|ant|eait|eaient)"_s +
                                      little());
    return compound.in(before) || simple.in(before);
}

bool moveToSafety(QStringView before, QStringView behind)
{
    static const HintedPattern moving(
        u"\\b(?:déplac|transf|mis |mettre|sécuris|vir|envoy|rapatri|plac|migr|bascul)[a-zéè]*[^.;,]{0,30}$"_s);
    static const HintedPattern safe(
        u"^(?:,? (?:en|de|d') ?[a-zé-]+)?(?: (?:restants?|des clients))? (?:(?:vers|dans|sur|en|à) "
        u"(?:(?:un|une|des|de|ses|"
        u"son|sa|leurs?|nouveaux?|autres?|le|la|les) )*(?:portefeuilles? (?:froid|sécuris|hors|sûr|à "
        u"froid|multi|"
        u"propre)|stockage|coffres?|cold|lieu sûr|adresses? (?:sûre|sécuris|de secours)|réserves?\\b|l'abri)|"
        u"à l'abri|en (?:sécurité|lieu sûr|sûreté))"_s);
    return safe.in(behind) && moving.in(before) && !frenchthefts::nameThieves(before);
}

bool isOnlyThreatened(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:menac(?:e|ent|é|ée|és)|menaç(?:ait|aient|ant)|expos(?:e|ent|ait|aient|ant|é)|(?:met|mettent|"
        u"mettait|"
        u"mettaient|mettant|mis) en (?:danger|péril|jeu|risque)|fragilis(?:e|ait|aient|ant|é))"_s +
        little());
    return words.in(before);
}

bool isTakingsOfShow(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:films?|séries?|documentaires?|livres?|romans?|jeux? "
        u"vidéo|podcasts?|albums?|expositions?|spectacles?|"
        u"pièces? de théâtre|concerts?|loteries?|tombolas?|ventes? aux enchères|bandes? "
        u"dessinées?)\\b[^.;]{0,60}? "
        u"(?:(?:a|ont|avait|avaient|aurait) )?(?:rapport|récolt|engrang|généré|encaiss|réalis|réuni|coût)[a-zé]*"_s +
        little());
    return words.in(before);
}

bool tellMisfortune(QStringView words)
{
    static const AnyOf causes{
        u"sécheresse",   u"grève",        u"incendie",    u"inondation",    u"tempête",      u"crise",
        u"baisse",       u"chute",        u"hausse",      u"pandémie",      u"épidémie",     u"faillite",
        u"procès",       u"retard",       u"panne",       u"pénurie",       u" taux",        u"inflation",
        u"guerre",       u" gel ",        u"canicule",    u"récolte",       u"concurren",    u"fermeture",
        u"boycott",      u"droits de d",  u"krach",       u"séisme",        u"tremblement",  u"météo",
        u"grêle",        u"ouragan",      u"cyclone",     u"sponsor",       u"parrain",      u"ruptures",
        u"résiliation",  u"annulation",   u"licenci",     u"restructur",    u"effondrement", u"liquidation",
        u"dépréciation", u"mauvais pari", u"spécul",      u"marché",        u"bours",        u"explosion",
        u"accident",     u"naufrage",     u"dévaluation", u"réglementation"};
    return causes.in(words);
}

bool loseOtherwise(QStringView sentence)
{
    static const HintedPattern reason(u"\\b(?:à cause d|en raison d|du fait d|faute d|par suite d|suite à "
                                      u"|suite au|à la suite d|après (?:la|le|les|l'|"
                                      u"une?|des|plusieurs) ?|avec (?:la|le|les|l') ?|lors "
                                      u"d|lorsque|quand|parce que|victimes? d|dans (?:la|le|un|une) |"
                                      u"sur (?:la|le|les|l'|des) ?)"_s);
    return reason.in(sentence) && tellMisfortune(sentence) && !frenchthefts::tell(sentence);
}

} // namespace vigie::frenchverbs
