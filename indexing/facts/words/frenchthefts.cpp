// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/words/frenchthefts.h"

#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::frenchthefts {

const QString &thieves()
{
    static const QString words =
        u"(?:(?:(?:cyber-?)?pirates?|hackers?|hackeurs?|cyber-?criminels?|cybervoleurs?|cyber-?unités?|"
        u"cyberespions?|voleu(?:rs?|ses?)|assaillants?|attaquants?|intrus|malfaiteurs?|escrocs?|fraudeurs?|"
        u"cambrioleu(?:rs?|ses?)|braqueurs?|malfrats?|truands?|bandits?|aigrefins?|imposteurs?|arnaqueurs?|"
        u"faussaires?|usurpateurs?|maîtres[ -]chanteurs)(?! (?:éthiques?|repentis?|bienveillants?|blancs?|"
        u"au chapeau blanc))|lazarus|tradertraitor|bluenoroff|andariel|kimsuky|apt ?(?:38|43)|"
        u"(?:jade|citrine|moonstone) sleet|famous chollima)"_s;
    return words;
}

const QString &raids()
{
    static const QString words =
        u"(?:(?:cyber-?)?(?:attaques?|braquages?|casses?|vols?|fraudes?)|piratages?|hackings?|hacks?|"
        u"intrusions?|"
        u"cambriolages?|raids?|hold-up|holdups?|assauts?|détournements?|escroqueries?|arnaques?|extorsions?|"
        u"effractions?|larcins?|pillages?|siphonnages?|brigandages?|compromissions?|exfiltrations?|brèches?|"
        u"failles?|exploits?|hameçonnages?|rançongiciels?)"_s;
    return words;
}

const QString &loot()
{
    static const QString words = u"(?:butins?|magots?|pactoles?|larcins?|rapines?)"_s;
    return words;
}

const QString &stolen()
{
    static const QString words = u"(?:(?:vol|dérob|détourn|subtilis|siphonn|pill|rafl|escroqu|ponctionn|chip|"
                                 u"dépouill|dévalis|cambriol|"
                                 u"braqu|pirat|hack|extorqu|spoli)é|soutiré|soustrait|ravi)e?s?"_s;
    return words;
}

const QString &taken()
{
    static const QString words =
        u"(?:pris|prélevé|emporté|empoché|retiré|aspiré|pompé|arraché|enlevé|extrait|sorti|viré|transféré|"
        u"déplacé|encaissé|amassé|ramassé|récolté|puisé|laissé|perdu|vidé)e?s?"_s;
    return words;
}

const QString &stealing()
{
    static const QString words =
        u"(?:voler|dérober|détourner|soustraire|subtiliser|siphonner|extorquer|prendre|soutirer|transférer|"
        u"virer|emporter|rafler|empocher|s'emparer d|vider|piller|dévaliser|prélever|retirer|faire sortir|"
        u"sortir|ponctionner|aspirer|pomper|escroquer|chiper|dépouiller|délester|braquer|cambrioler|extraire|"
        u"arracher|puiser|ramasser|encaisser|mettre la main sur|faire main basse sur)"_s;
    return words;
}

bool nameThieves(QStringView words)
{
    static const HintedPattern named(u"\\b"_s + thieves() + u"\\b"_s);
    return named.in(words);
}

bool tell(QStringView words)
{
    static const HintedPattern told(u"\\b(?:"_s + raids() + u"|"_s + loot() + u"|"_s + stolen() +
                                    u"|(?:vol(?:er|ent|ait|aient)|dérob|détourn|soustr|subtilis|siphonn|"
                                    u"soutir|extorqu|pirat|pill|dévalis|"
                                    u"cambriol|braqu|escroqu|s'empar)[a-zéèî]*)\\b"_s);
    return nameThieves(words) || told.in(words);
}

bool takeSum(QStringView before, QStringView behind)
{
    static const QString helps =
        u"\\b(?:(?:a|ont|avait|avaient|aurait|auraient|ayant|avoir|(?:s'est|se sont|s'était|a été) fait) "
        u"(?:[a-zé]+ment |déjà |ainsi |ensuite |depuis |aussi |alors |encore |bien )*)"_s;
    static const HintedPattern object(
        helps + u"(?:"_s + stolen() +
        u"|voler|dérober|subtiliser|pirater|soutirer|"_s
        u"délester de)(?: (?!de\\b|d'|à hauteur)[^ ,.;:]+){0,3}?"
        u"(?: (?:environ|quelque|près de|plus de|au moins|jusqu'à|pour|de|d'|un|une|"
        u"total de|équivalent de|l'équivalent de))* ?$"_s);
    static const HintedPattern subject(
        u"^(?: (?:en|de|d') ?[a-zé-]+)? (?:(?:qui |leur |lui )*(?:ont|a|avaient|avait|auraient|aurait) "
        u"(?:[a-zé]+ment |déjà |ainsi )*été|(?:sont|furent|fut)|lui ont été|leur ont été) "_s +
        stolen() + u"\\b|^(?: (?:en|de|d') ?[a-zé-]+)? "_s + stolen() + u"\\b"_s);
    return subject.in(behind) || object.in(before);
}

} // namespace vigie::frenchthefts
