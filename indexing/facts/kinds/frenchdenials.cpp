// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/frenchdenials.h"

#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::frenchdenials {

namespace {

/// What a sum or what tells of it is called.
const QString &figures()
{
    static const QString words =
        u"(?:chiffres?|montants?|totaux|total|sommes?|estimations?|évaluations?|bilans?|décomptes?|données?|"
        u"calculs?|annonces?|informations?|nouvelles?|rumeurs?|articles?|affirmations?|allégations?|"
        u"propos|récits?|histoires?|messages?|publications?|déclarations?|communiqués?)"_s;
    return words;
}

/// What somebody is accused of.
const QString &charges()
{
    static const QString words =
        u"(?:chefs?|griefs?|accusations?|charges?|préventions?|poursuites?|plaintes?|inculpations?|"
        u"reproches?|volets?)"_s;
    return words;
}

/// What is said of a figure or a report that does not hold.
const QString &falsehoods()
{
    static const QString words =
        u"(?:faux|fausses?|inexacte?s?|erronée?s?|infondée?s?|mensong[eè]re?s?|imaginaires?|fantaisistes?|"
        u"fictifs?|fictives?|caducs?|caduques?|annulée?s?|périmée?s?|dépassée?s?|obsol[eè]tes?|inventée?s?|"
        u"abandonnée?s?|retirée?s?|rétractée?s?|rectifiée?s?|démentie?s?|controuvée?s?|"
        u"(?:sans|dénuée?s? de)(?: tout| aucun)? fondement|(?:du domaine|de l'ordre) de (?:la |l')?\\w+|"
        u"(?:de la |de l'|une? |un pur |une pure )(?:pure? |simple |vieille |mauvaise |grossi[eè]re? )?"
        u"(?:fantaisie|invention|fable|canular|fiction|légende|fantasme|calomnie|intox|affabulation|mensonge|"
        u"rumeur|erreur|coquille|plaisanterie|poisson d'avril))"_s;
    return words;
}

/// Said of the sum itself; money that was « retiré » or « annulé » was there.
const QString &untruths()
{
    static const QString words =
        u"(?:faux|fausses?|inexacte?s?|erronée?s?|infondée?s?|mensong[eè]re?s?|imaginaires?|fantaisistes?|"
        u"fictifs?|fictives?|caducs?|caduques?|périmée?s?|dépassée?s?|obsol[eè]tes?|inventée?s?|démentie?s?|"
        u"controuvée?s?|(?:sans|dénuée?s? de)(?: tout| aucun)? fondement|"
        u"(?:de la |de l'|une? )(?:pure? |simple )?(?:fantaisie|invention|fable|canular|fiction|légende|"
        u"fantasme|calomnie|intox|affabulation|mensonge|rumeur|erreur|coquille))"_s;
    return words;
}

/// A verb that ties the subject to what is said of it.
const QString &copulas()
{
    static const QString words =
        u"(?:est|était|sont|étaient|a été|ont été|avait été|avaient été|fut|s'est révélée?|s'est avérée?|"
        u"se sont révélée?s|se sont avérée?s|s'avère|s'avérait|relève|relevait|relèvent)"_s;
    return words;
}

/// Verbs by which one takes back a figure or a charge, with the auxiliary where they need one.
const QString &withdrawals()
{
    static const QString words =
        u"(?:(?:a|ont|avait|avaient|avons|ai)(?: [a-zéè]+){0,2}? "
        u"(?:retiré|abandonné|annulé|rectifié|corrigé|désavoué|renié|démenti|contesté|nié|réfuté|rétracté|"
        u"révoqué|récusé|retirée?s?)|"
        u"(?:retir|abandonn|annul|corrig|désavou|contest|réfut|récus)(?:e|ent|eait|ait)|rectifi(?:e|ent|ait)|"
        u"reni(?:e|ent)|nie(?:nt)?|dément(?:ent)?|démentit|retirons|annulons|rectifions)"_s;
    return words;
}

const QString &adverbs()
{
    static const QString words = u"(?: [a-zéèêà]+ment| depuis| aussitôt| ensuite| plus tard| lui-même| "
                                 u"elle-même| désormais| donc| aujourd'hui| en fait| tout simplement){0,2}"_s;
    return words;
}

} // namespace

bool denyBehind(QStringView behind)
{
    // « …, est caduque », « … dont parle ce site n'a existé que sur le papier »
    static const HintedPattern untrue(
        u"^(?:(?: [^,;.:]{0,60})?(?:, [^,;.]{3,70},)?|[^,;.]{0,60}, [^,;.]{0,40},?) ?"_s + copulas() +
        adverbs() + u" "_s + untruths() + u"\\b"_s);
    // « ; ce chiffre est faux », « ; cette évaluation est abandonnée », « ; c'est une fable », « que c'est
    // faux »
    static const HintedPattern untenable(
        u"(?:[;,:–—-]|\\bmais|\\bet|\\bor) (?:or |mais |et )?(?:ce(?:t|tte|s)?|le|la|les) (?:[a-zé]+ )?"_s +
        figures() + u"(?:, [^,;.]{2,30},)? "_s + copulas() + adverbs() + u" "_s + falsehoods() +
        u"\\b|(?:[;,:–—-]|\\bque|\\bmais|\\bor) ?(?:c'est|c'était|il s'agi(?:t|ssait) d')" + adverbs() +
        u" ?" + falsehoods() + u"\\b"_s);
    // « ; elle retire ce chiffre », « , avant de démentir cette information », « , qu'il a rectifié », « ,
    // chiffre démenti par … »
    static const HintedPattern withdrawn(
        u"\\b"_s + withdrawals() + adverbs() + u" (?:(?:son|sa|ses|leurs?) (?:[a-zéè]+ )?"_s + figures() +
        u"|(?:ce(?:t|tte|s)?|le|la|les) (?:[a-zéè]+ )?(?:"_s + figures() + u"|"_s + charges() +
        u"))\\b|^[^;.]{0,60}\\bqu'(?:il|elle|ils|elles|on)(?: l')? ?(?:a|ont|avait|avaient)"_s + adverbs() +
        u" (?:rectifié|corrigé|retiré|abandonné|démenti|désavoué|renié|annulé)|"
        u"^(?: [^,;.]{0,50})?, (?:"_s +
        figures() +
        u" )?(?:depuis |aussitôt |ensuite |formellement )?(?:rectifié|corrigé|démenti|abandonné|retiré|"
        u"annulé)e?s?\\b"_s);
    static const HintedPattern groundless(
        u"\\bne repos(?:e|ent|ait|aient) sur (?:rien|aucun)|"
        u"\\bn'(?:a|ont|avait|avaient)(?: jamais)? existé\\b|\\bn'exist(?:e|ent|ait|aient)\\b|"
        u"\\bn'en (?:a|ont) (?:trouvé|vu|relevé) (?:aucune trace|nulle trace)|"
        u"\\b(?:classée?s? sans suite|bénéficié d'un non-lieu|conclu à un non-lieu)"_s);
    return untrue.in(behind) || untenable.in(behind) || withdrawn.in(behind) || groundless.in(behind);
}

bool clearOfCharge(QStringView behind)
{
    static const HintedPattern words(
        u"^[^;.]{0,80}\\b(?:a été|est|fut|ont été|sont|furent) (?:[a-zé]+ )?(?:relaxée?s?|acquittée?s?|"
        u"disculpée?s?|mise?s? hors de cause)\\b"_s);
    return words.in(behind);
}

bool denyBefore(QStringView before)
{
    constexpr qsizetype reach = 150;
    static const HintedPattern words(
        u"\\b(?:(?:écart|rejett?|abandonn)(?:e|ent|é|ée|és|a|ait)|exclu[ts]?|(?:ne |n'(?:a|ont) pas |sans )"
        u"(?:retien(?:t|nent)(?: pas)?|retenir|retenu))\\b[^;.]{0,40}?\\b"_s +
        charges() +
        u"\\b(?:(?! qui | contre )[^;.]){0,90}$|"
        u"\\b(?:relax|acquitt|disculp)(?:e|ent|é|ée|és|ées|a)\\b[^;.,]{0,40}? (?:du |de la |des |d'avoir "
        u"|pour |de l'|d'un)[^;.]{0,70}$|"
        u"\\bmise?s? hors de cause [^;.]{0,80}$"_s);
    return words.in(before.right(reach));
}

bool negateSum(QStringView before)
{
    constexpr qsizetype reach = 50;
    static const HintedPattern words(
        u"\\bjamais (?:[\\w'-]+ ){1,4}n'(?:ai|a|ont|avons|avez|avait|avaient) (?:été )?"
        u"(?:perdu|volé|dérobé|pris|blanchi|reçu|touché|gagné|détourné)e?s? $|"
        u"\\b(?:aucune?|nulle?|personne) (?:[a-zéè]+ ){0,2}n'(?:a|avait|ont) (?:été )?(?:[a-zéè]+ )?"
        u"(?:perdu|volé|dérobé|pris|blanchi|reçu|touché|gagné|détourné)e?s? $|"
        u"\\b(?:personne|nul|aucune? [a-zéè]+) ne (?:nous|lui|leur|vous|me) (?:a|ont|avait) (?:jamais "
        u")?(?:été )?"
        u"(?:volé|pris|dérobé|soutiré|soustrait|extorqué|subtilisé|détourné|réclamé)e?s? $|"
        u"\\baucune? (?:[\\w'-]+ ){1,6}n'(?:a|ont|avait) (?:jamais )?(?:été "
        u")?(?:délest|dépouill|soulag|vid|escroqu|"
        u"privé|perdu|subi)[a-zé]*(?: de| d'| un vol de| une perte de)? ?$|"
        u"\\bn'(?:ai|avons|avez) (?:pas|jamais|nullement) (?:[a-zé]+ )?"
        u"(?:perdu|volé|dérobé|pris|blanchi|reçu|touché|gagné|détourné)e?s? $|"
        u"\\b(?:ne |n')(?:s'élev|se mont|se chiffr|s'établi|port|est|étai|a |ont |avai|représent|totalis|"
        u"attei|se limit|valai|vau)[a-zéè]*(?: ?pas| ?jamais| ?nullement)(?: été| atteint| porté| "
        u"représenté| "
        u"dépassé)?(?: à| de| d'| sur)? ?(?:les |la )?$"_s);
    return words.in(before.right(reach));
}

bool replaceFigure(QStringView before, QStringView behind)
{
    constexpr qsizetype lead = 40, reach = 40;
    static const HintedPattern instead(
        u"\\b(?:contrairement aux?|au lieu des?|à la place des?|loin des?|et non(?: pas)? "
        u"(?:les|des|aux|de)|plutôt que "
        u"(?:les|des))(?: quelque| environ| près de)? $"_s);
    static const HintedPattern told(
        u"^(?: d'abord| initialement| un temps| alors)? "
        u"(?:annoncé|évoqué|avancé|cité|indiqué|mentionné|estimé|publié|donné|initialement|rapporté)e?s?\\b"_s);
    // « Le chiffre était d'un milliard avant réattribution de deux piratages »
    static const HintedPattern until(
        u"^ avant (?:la |une |sa |toute "
        u")?(?:réattribution|révision|correction|réévaluation|rectification|mise à jour|"
        u"recalcul|reclassement|vérification)"_s);
    return (instead.in(before.right(lead)) && told.in(behind.left(reach))) || until.in(behind.left(reach));
}

bool tellFirstFigure(QStringView before, QStringView behind)
{
    constexpr qsizetype lead = 40, reach = 80;
    static const HintedPattern against(u"\\bcontre(?: les| quelque| environ| près de)* $"_s);
    static const HintedPattern told(
        u"^ "
        u"(?:annoncé|évoqué|avancé|cité|indiqué|mentionné|estimé|publié|donné|retenu)e?s? "
        u"(?:d'abord|initialement|dans un premier temps|au départ|la veille|hier)\\b|"
        u"^ (?:d'abord|initialement|dans un premier "
        u"temps) (?:annoncé|évoqué|avancé|cité|indiqué|mentionné|estimé|publié|donné|retenu)"_s);
    return against.in(before.right(lead)) && told.in(behind.left(reach));
}

bool confirmAfterDenial(QStringView before)
{
    static const HintedPattern words(
        u"\\bmais (?:(?:il|elle|a|ont|avait|bien) ){0,3}(?:confirmé|confirme|reconnu|reconnaît|admis|admet|"
        u"avoué)\\b[^;.]{0,60}$"_s);
    return words.in(before.right(200));
}

bool callInvention(QStringView sentence)
{
    static const HintedPattern words(
        u"\\b(?:parl|qualifi|trait|dénonc|répond|répliqu|évoqu|assur|jur|affirm|balay|voi|ironis|rétorqu|"
        u"estim|selon|n'existe|relèv|tient|invoqu|ét|es)[a-zéèê]*\\b[^;.]{0,70}?(?:\\bpure?s? |\\bsimples? "
        u"|\\bvéritable "
        u"|\\bgrossi[eè]re? |\\bde la |\\bd'une? |\\bune? |\\bd'|\\bde l'|\\bl'|\\bdes? )(?:pure?s? "
        u"|simples? |[a-zéè]+ )?"
        u"(?:fantaisies?|inventions?|fables?|canulars?|fictions?|légendes?|fantasmes?|calomnies?|intox|"
        u"affabulations?|élucubrations?|mensonges?|imagination)\\b"_s);
    return words.in(sentence);
}

bool denyNext(QStringView next)
{
    constexpr qsizetype reach = 170;
    const QStringView near = next.left(reach);
    static const HintedPattern words(
        u"^['\"«» ]*(?:mais |or,? |pourtant,? |toutefois,? |cependant,? )?(?:"
        // « Ce total, incomplet, est annulé »
        u"(?:ce(?:t|tte|s)?|le|la|les|son|sa|notre) (?:[a-zéè]+ )?"_s +
        figures() + u"(?: [^,;.]{2,40})?(?:, [^,;.]{2,40},)? (?:n'a jamais existé|"_s + copulas() +
        adverbs() + u" "_s + falsehoods() +
        u")\\b|"
        // « C'était un canular », « Il s'agit d'une invention »
        u"(?:c'est|c'était|ce n'est qu'|il s'agi(?:t|ssait) d'|il ne s'agi(?:t|ssait) que d')"_s +
        adverbs() + u" ?"_s + falsehoods() +
        u"\\b|(?:il|rien) n'en (?:est|était) (?:rien|pas|vrai)|"
        u"il n'y en a (?:pas|jamais) eu|il n'y a (?:(?:pas|jamais) eu d(?:e |')|eu (?:ni |aucune? ))"
        u"(?:vol|piratage|attaque|perte|intrusion|fuite|détournement)|"
        u"(?:rien de tel|aucun (?:vol|piratage)|aucune (?:attaque|perte|intrusion)) n'(?:a|est)\\b|"
        // « Elle a retiré ce chef », « L'entreprise dément », « X n'en a trouvé aucune trace »
        u"(?:[\\w&.'’-]+ ){1,7}?(?:[^,;.]{0,60}, )?(?:(?:le |la |l'|les "
        u")?(?:dément(?:ent|it)?|nie(?:nt)?|"
        u"(?:contest|réfut|récus)(?:e|ent|ait)|(?:a|ont|avait|avaient)(?: [a-zéè]+){0,2}? "
        u"(?:démenti|nié|contesté|réfuté|récusé))"_s +
        adverbs() + u"(?:[.,;!]|$)|"_s + withdrawals() + adverbs() +
        u" (?:cela\\b|(?:ce(?:t|tte|s)?|le|la|les|l'|tout|toute) ?(?:[a-zéè]+ )?(?:"_s + charges() + u"|"_s +
        figures() + u")|(?:son|sa|ses|leurs?) (?:[a-zéè]+ )?(?:accusations?|poursuites|charges|"_s +
        figures() +
        u"))\\b)|"
        u"(?:[\\w&.'’-]+ ){1,6}?n'en (?:a|ont) (?:trouvé|vu|relevé) (?:aucune|nulle) trace|"
        u"(?:il|elle|le [a-zé]+|la [a-zé]+|l'[a-zé]+|m\\. \\w+) (?:a|ont) (?:été|depuis été|ensuite été) "
        u"(?:relaxée?|acquittée?|disculpée?|mise? hors de cause)|"
        u"(?:la (?:plainte|procédure|enquête)|l'(?:affaire|enquête)) (?:a été|fut) classée sans suite)"_s);
    return words.in(near);
}

bool tellOlderFigure(QStringView before)
{
    constexpr qsizetype reach = 160;
    static const HintedPattern words(
        u"\\b(?:(?:première|précédente|ancienne|dernière) (?:version|édition|mouture|estimation|évaluation|"
        u"livraison|lettre|note|analyse|chronique)|(?:version|édition|estimation|évaluation|note) "
        u"(?:précédente|antérieure|initiale|d'hier)|(?:premier|précédent|ancien|dernier) (?:bilan|rapport|"
        u"bulletin|décompte|article|communiqué|chiffre|baromètre|point|numéro|billet|calcul|état|tableau)|"
        u"(?:bilan|rapport|bulletin|décompte|article|communiqué|chiffre|billet|total|montant) "
        u"(?:précédent|antérieur|initial|d'hier))\\b[^;.]{0,90}?\\b(?:donn|indiqu|annonc|annonç|évalu|estim|"
        u"chiffr|fais|mentionn|fix|port|attribu|comptabilis|recens|évoqu|avanc|avanç|affich|s'élev|retenai|"
        u"parl|situ|établi)[a-zéè]*\\b[^;.]{0,90}$"_s);
    return words.in(before.right(reach));
}

bool tellOfMistake(QStringView words)
{
    static const HintedPattern mistakes(
        u"\\bnous (?:a|ont) fait (?:écrire|dire|publier|imprimer)\\b|\\bpar erreur\\b|\\bà "
        u"tort\\b|\\bcompt(?:é|ait|aient)[a-zé ]{0,20} deux fois\\b|\\bdoublons?\\b|"
        u"\\b(?:une?|cette|la|notre) (?:[a-zé]+ )?(?:erreur|coquille|faute)\\b|\\b(?:rectifi|corrig|annul|"
        u"remplac|retir)(?:é|ons|e)|\\bcaduc|\\bcaduque|\\bil fallait\\b|\\b(?:bilan|chiffre|total|montant) "
        u"définitif\\b"_s);
    return mistakes.in(words);
}

bool tellNotReturned(QStringView clause)
{
    static const HintedPattern words(
        u"\\b(?:rien )?n'(?:en )?(?:a|ont|avait|avaient|est|sont|y a)(?: toujours| encore)?(?: jamais| pas| "
        u"rien| plus)?(?: encore| toujours| à ce jour)?(?: (?:pu )?être| été)? "
        u"(?:récupér|retrouv|restitu|rendu|"
        u"recouvr|rembours|rapatri|revenu)|\\bsans (?:avoir|être|rien|jamais|pouvoir)[a-zé ]{0,20} "
        u"(?:récupér|retrouv|restitu|rendu|recouvr|rembours)|\\bne (?:sera|seront|ser(?:ont|aient)) "
        u"(?:jamais|"
        u"pas|plus) (?:récupér|retrouv|restitu|rendu|recouvr|rembours)"_s);
    return words.in(clause);
}

bool giveBack(QStringView before)
{
    constexpr qsizetype reach = 40;
    static const HintedPattern words(
        u"\\b(?:pu|su|permis de|permis d'|réussi à|fini par|accepté de|consenti à) (?:(?:lui|leur|nous|vous) "
        u")?(?:en )?"
        u"(?:rendre|restituer|rembourser|reverser) (?:environ |quelque |près de |plus de |ainsi )?$|"
        u"\\b(?<!se )(?<!compte )(?:rend|rendent|rendit|rendait|rendaient) "
        u"(?:environ |quelque |près de |plus de |ainsi )?$"_s);
    return words.in(before.right(reach));
}

bool oweBack(QStringView before)
{
    constexpr qsizetype reach = 110;
    static const HintedPattern words(
        u"\\b(?:"
        u"s'engage(?:nt)? à|s'est engagée? à|promet(?:tent)? de|(?:a|ont) promis de|compte(?:nt)?|"
        u"envisage(?:nt)? de|sommée?s? de|afin de|en vue de)(?: (?:lui|leur|y|en|nous|vous))? "
        u"(?:rendre|restituer|rembourser|reverser) [^,;.]{0,60}$"_s);
    return words.in(before.right(reach));
}

bool disputeAuthor(QStringView sentence)
{
    static const QString authors = u"(?:attribution|responsabilité|paternité|implication|participation|rôle|"
                                   u"culpabilité|provenance|identité (?:des|du)|"
                                   u"origine (?:des|du|de l'|de la|nord))"_s;
    static const HintedPattern words(
        u"\\b"_s + authors +
        u"\\b[^.;]{0,60}?\\b(?:contest|disput|controvers|démen|nié|niée|réfut|mise? en (?:doute|cause))|"
        u"\\b(?:contest|réfut|dément|démenti|nie|nient|nié)[a-zé]* (?:[a-zé]+ )?(?:toute |son |sa |leur |cette |l'|la |le )"_s +
        authors + u"\\b"_s);
    return words.in(sentence);
}

bool tellOnlyReturned(QStringView before)
{
    constexpr qsizetype reach = 80;
    static const HintedPattern words(
        u"\\bn'(?:en |lui en |leur en |nous en )?(?:a|ont|avait|avaient|avons)(?: [a-zéèà']+){0,4}? "
        u"(?:récupéré|retrouvé|restitué|rendu|recouvré|rapatrié|revu)e?s?(?: [a-zéèà']+){0,3}? "
        u"qu(?:e |')(?:[a-zéèà]+ ){0,2}$"_s);
    return words.in(before.right(reach));
}

} // namespace vigie::frenchdenials
