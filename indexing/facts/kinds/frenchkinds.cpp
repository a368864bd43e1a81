// SPDX-License-Identifier: GPL-3.0-or-later
// What a French verb and its complement make of a sum together, where either alone says something else.
#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/kinds/frenchcosts.h"
#include "indexing/facts/kinds/frenchlimits.h"
#include "indexing/facts/kinds/frenchmarkets.h"
#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// When, between a verb and its sum: « ont saisi en novembre dernier 7,2 millions ».
const QString &moment()
{
    static const QString words =
        u"(?:,? (?:hier|avant-hier|aujourd'hui|depuis|ensuite|aussitôt|ce "
        u"matin|(?:lundi|mardi|mercredi|jeudi|vendredi|"
        u"samedi|dimanche)(?: dernier| soir| matin)?|le (?:\\d+|1er)(?: [a-zéû]+)?(?: \\d{4})?|"
        u"(?:en|fin|début|à la mi-|mi-) "
        u"?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|"
        u"décembre|\\d{4})(?: dernier| \\d{4})?|(?:la semaine|l'an|l'année|le mois) derni(?:er|ère)|cette "
        u"année|"
        u"ce (?:mois-ci|jour-là|printemps)|cet (?:été|hiver|automne)),?)?"_s;
    return words;
}

/// « Les intrus y ont pris », « a permis aux pirates d'empocher », « soulagé de », « a vu s'envoler jeudi ».
bool isTakenFromSomebody(const ClaimContext &context, QStringView before, QStringView behind)
{
    static const QString takers =
        u"(?:pirates?|voleurs?|voleuses?|intrus|assaillants?|attaquants?|malfaiteurs?|cybercriminels?|"
        u"hackers?|escrocs?|"
        u"cambrioleurs?|inconnue?s?|truands?|bandits?|braqueurs?|aigrefins?|malfrats?|individus)"_s;
    static const QString taken = u"(?:pris|prélev|emport|puis|ponctionn|arrach|pomp|enlev|empoch|rafl|"
                                 u"soustrait|soutir|extrait|retir|chip|ramass|laiss)"
                                 u"(?:é|i)?e?s?"_s;
    static const HintedPattern byThieves(
        u"\\b"_s + takers +
        u"\\b[^.;]{0,70}?\\b(?:(?:y |en |lui |leur )?(?:ont|a|avaient|avait|auraient|aurait) "_s + taken +
        u"|(?:d'|de |pour |avant de |à "
        u")(?:en |y |lui |leur "
        u")?(?:sortir|retirer|transférer|virer|extirper|détourner|dérober|empocher|rafler|emporter|"
        u"prendre|puiser|prélever|soustraire|soutirer|"
        u"ponctionner|extraire|arracher|ramasser|repartir avec|s'emparer de))"_s +
        moment() + little());
    if (byThieves.in(before))
        return true;
    const bool stealing =
        context.aboutTheft || holds<claimwords::thieves>(context.text, context.sentence) ||
        holds<claimwords::intrusions>(context.text, context.sentence) ||
        (!context.before.isEmpty() && (holds<claimwords::thieves>(context.text, context.before) ||
                                       holds<claimwords::intrusions>(context.text, context.before)));
    static const AnyOf targeted{u"visé", u"frappé", u"attaqu", u"pris à ", u"prise à ", u"ciblé"};
    const bool struck = stealing || (!context.before.isEmpty() && targeted.in(context.words(context.before)));
    static const HintedPattern fromIt(u"\\b(?:y|lui|leur|nous) (?:en )?(?:ont|avaient|auraient|a|avait) "_s +
                                      taken + moment() + little());
    if (struck && fromIt.in(before))
        return true;
    static const HintedPattern someone(
        u"\\b(?:on|quelqu'un|(?:des|deux|trois) inconnus|un inconnu) (?:nous|lui|leur|m'|vous|y) ?(?:a|ont|avait|avaient) "_s +
        taken + moment() + little());
    if (someone.in(before))
        return true;
    // « Leur a permis d'empocher », « l'attaque a été exploitée pour 4 millions »
    static const HintedPattern allowed(
        u"\\b(?:leur|lui) (?:a|avait|aurait|ont) permis (?:d'|de "
        u")(?:empocher|rafler|emporter|détourner|dérober|"
        u"soutirer|subtiliser|retirer|prélever|siphonner|prendre|encaisser|toucher|obtenir)"_s +
        little());
    if (stealing && allowed.in(before))
        return true;
    static const HintedPattern hitFor(
        u"\\b(?:est|été|fait|étaient|était) "
        u"(?:exploitée?s?|attaquée?s?|piratée?s?|hackée?s?|vidée?s?|siphonnée?s?|pillée?s?|"
        u"pirater|hacker|attaquer|vider|siphonner|piller)"_s +
        moment() + u" (?:pour|à hauteur de|de|d')"_s + little());
    if (hitFor.in(before))
        return true;
    // « Le pont X y a laissé 100 millions »
    static const HintedPattern left(
        u"\\by (?:(?:a|ont|avait|avaient|aura|auront|aurait)(?: [a-zéè]+)? laissé|laiss(?:e|ent|ait|aient|a))"
        u"(?:,? (?:à (?:son|leur) tour|elle aussi|lui aussi|encore|ainsi),?)?"_s +
        moment() + little());
    static const HintedPattern fees(
        u"^ (?:de|d'|en|pour) ?(?:(?:ses|leurs|des|les) "
        u")?(?:[a-zéè]+ (?:de |d')?)?(?:frais|honoraires?|dettes?|impôts?|amendes?|intérêts?|salaires?|"
        u"loyers?|avocats?|travaux|publicité|taxes?|indemnités?)\\b"_s);
    if (stealing && left.in(before) && !fees.in(behind))
        return true;
    // « 2,02 milliards passés des plateformes à Pyongyang »
    static const HintedPattern ending(
        u"^ (?:passé|parti|filé|tombé|arrivé)e?s? (?:[^,;.]{0,50} "
        u")?(?:à|vers|dans les "
        u"(?:caisses|poches|coffres) de|(?:aux|entre les) mains d(?:e|es)|chez) (?:la |les |l')?"
        u"(?:pyongyang|corée du nord|pirates|lazarus|voleurs)"_s);
    if (ending.in(behind))
        return true;
    // « Découvre un trou de 15 millions »
    static const HintedPattern hole(
        u"\\b(?:découvr|constat|révèl|révél|aperç)[a-zé]*(?: [\\w'-]+){0,5}? trou (?:de|d')"_s + little());
    static const AnyOf publicMoney{u"budget", u"sécurité sociale", u"finances publiques", u"déficit"};
    if (hole.in(before) && !publicMoney.in(context.words(context.sentence)))
        return true;
    static const HintedPattern relieved(u"\\bsoulag[a-zé]+(?: (?!de\\b|d')[\\w&.'-]+){0,4}? (?:de|d')"_s +
                                        little());
    if (relieved.in(before))
        return true;
    static const HintedPattern leaving(
        u"\\b(?:vue?s?|voit|voient|voyait|voir) (?:s'envoler|disparaître|filer|partir|s'évaporer|s'évanouir|s'échapper)"_s +
        moment() + little());
    if ((stealing || namesVictim(context) || holds<claimwords::purses>(context.text, context.sentence)) &&
        leaving.in(before))
        return true;
    // « 58 attaques ont rapporté 3 milliards au régime », « le piratage de X, en avril, a rapporté 16
    // millions »
    static const HintedPattern earned(
        u"(?:^|(?<!après )(?<!depuis )(?<!malgré )\\b(?:le|la|les|l'|ce|cette|ces|une?|deux|trois|\\d+) ?)"
        u"(?:attaques?|cyberattaques?|intrusions?|assauts?|raids?|cambriolages?|hold-up|piratages?|braquages?"
        u"|vols?|casse)\\b"
        u"[^.;]{0,60}?,? (?:a|ont|aurait|auraient|avait|avaient) (?:[a-zé]+ )?(?:rapporté|procuré|valu|fait gagner)"_s +
        little());
    // « Quatre opérations contre X, Y et Z rapportent au total 240 millions »
    static const HintedPattern earning(
        u"(?:^|(?<!après )\\b(?:le|la|les|l'|ce|cette|ces|une?|deux|trois|quatre|cinq|six|\\d+) ?)"
        u"(?:opérations?|attaques?|cyberattaques?|intrusions?|raids?|piratages?|braquages?|vols?|casses?|"
        u"coups?)\\b"
        u"(?: [a-zé]+)?,? (?:contre|visant|chez|menée?s? contre|aux dépens d[eu]s?|au préjudice d[eu]s?) "
        u"(?:[^.;]|\\.(?=[a-z])){2,90}?,? (?:(?:a|ont|avaient|avait) )?"
        u"(?:rapport|procur|val)(?:e|ent|ait|aient|èrent|a|é)(?: au total| ensemble| en tout)?"_s +
        little());
    if (earned.in(before) || earning.in(before))
        return true;
    // « A viré 380 000 euros à un faux transporteur »
    static const HintedPattern toFalse(
        u"^ (?:à|sur) (?:une? |des? |le compte d'une? )?(?:faux|fausses?|prétendue?s?|soi-disant)\\b"_s);
    if (toFalse.in(behind))
        return true;
    // « 2018 : 530 millions de dollars chez X », in a text about thefts
    static const HintedPattern at(
        u"^ (?:chez|sur le pont|sur la passerelle|à la|à l'|à) ?[^.;,]{2,60}[.]?$"_s);
    if (context.aboutTheft && before.trimmed().endsWith(u':') && before.size() < 30 && at.in(behind))
        return true;
    static const HintedPattern takenFromHim(u"^ (?:qui|que|qu'on|qu'ils|ce que|ce qui|ce qu'on) "
                                            u"(?:lui|leur|nous) (?:ont|a|avaient|avait) (?:été )?"
                                            u"(?:pris|volé|dérob|soustrait|soutir|enlev|subtilis)[a-zé]*"_s);
    return takenFromHim.in(behind);
}

/// « Ont saisi en novembre dernier », « sont offerts à qui », « ont été versés à nos sociétaires victimes de
/// vols », « n'ont pas été touchés », « a transigé pour », « pour racheter …, a déboursé ».
bool isSomethingElse(QStringView before, QStringView behind)
{
    static const HintedPattern seized(
        u"\\b(?:saisir|geler|confisquer|bloquer|séquestrer|saisi|saisit|saisissent|gelé|gèle|gèlent|confisqué|bloqué|séquestré|rappeler|rappelé|stopper|stoppé|annuler|annulé)e?s?(?: que?| qu')?"_s +
        moment() + little());
    static const HintedPattern forfeited(u"\\b(?:confiscation|saisie|déchéance|gel) (?:de|d'|portant sur)"_s +
                                         little());
    if (forfeited.in(before))
        return true;
    // « Saisit 17 noms de domaine ainsi que 1,5 million »
    static const HintedPattern seizedBeside(
        u"\\b(?:saisi(?:t|e|es|s|r|ssent)?|confisqu[a-zé]+|séquestr[a-zé]+) [^.;,]{2,110}?,? "
        u"(?:ainsi que|de même que|outre|et|plus)"_s +
        little());
    // « 1 912 déclarations, dont 14 …, portant sur un total de 6,3 millions »
    static const HintedPattern declared(
        u"\\b(?:déclarations?|signalements?) (?:(?! vol)[^.;]){0,80}?(?:portant|portent|portaient) sur"
        u"(?: (?:un total|un montant(?: total| global)?|une somme(?: totale)?) (?:de|d'))?"_s +
        little());
    // « A fait opposition à douze opérations, pour un total de 1,3 million »
    static const HintedPattern opposed(
        u"\\b(?:opposition à|suspendu|bloqué|empêché|différé|refusé|rejeté|interrompu) [^.;,]{0,30}?"
        u"(?:opérations?|transactions?|virements?|transferts?|paiements?|comptes)\\b[^.;,]{0,40}?,? "
        u"(?:pour|à hauteur de|représentant|d'un|totalisant|portant sur)"
        u"(?: (?:un |une )?(?:total|montant|somme|valeur)(?: total| totale| cumulé| cumulée| global| "
        u"globale)?)?"
        u"(?: de| d')?"_s +
        little());
    // « La banque a signalé 340 millions d'opérations », « avaient déclaré en douane 2 millions »
    static const HintedPattern reported(u"\\b(?:a|ont|avait|avaient|aurait|n'a|n'avait) (?:aussi |également "
                                        u")?(?:déclaré|signalé)(?: en douane| au "
                                        u"fisc| à (?:tracfin|l'administration)| que)?"_s +
                                        little());
    static const HintedPattern ofLoss(
        u"^,? (?:en |de |d'|comme )?(?:(?:bitcoins?|jetons?|cryptoactifs|fonds|avoirs|actifs) "
        u")?(?:pert|préjudice|"
        u"vol|dérob|détourn|disparu|manquant|dommage)"_s);
    // « Va verser 2 millions à ses clients lésés », « 2 millions la somme que la banque devra rembourser »
    static const HintedPattern paying(
        u"\\b(?:vers|rembours|indemnis|restitu|distribu|octroy|revers|allou)(?:er|é|era|eront|e|ent|ait)"_s +
        moment() + little());
    static const HintedPattern toClients(u"^ (?:à |aux )(?:ses |leurs |nos |tous ses )?(?:[a-zé]+ "
                                         u")?(?:clients|victimes|utilisateurs|épargnants|déposants|"
                                         u"usagers|sociétaires|membres)\\b"_s);
    static const HintedPattern toBePaid(u"^ (?:la somme|le montant|l'indemnité|les "
                                        u"(?:dommages|indemnités))[^.;]{0,40}? (?:devra|devront|doit|doivent|"
                                        u"devait) (?:rembourser|payer|verser|restituer)"_s);
    if (opposed.in(before) || toBePaid.in(behind) || (paying.in(before) && toClients.in(behind)) ||
        (reported.in(before) && !ofLoss.in(behind)))
        return true;
    // « La valeur des échanges avec la Chine », « le commerce bilatéral »
    static const HintedPattern trade(
        u"\\b(?:(?:valeur|volume|montant)[^.;,]{0,30} des échanges|échanges commerciaux|échanges "
        u"(?:avec|entre)|"
        u"commerce (?:bilatéral|extérieur|avec|entre))\\b(?:(?! vol| dérob)[^.;]){0,90}$"_s);
    if (seizedBeside.in(before) || declared.in(before) || trade.in(before))
        return true;
    static const HintedPattern promised(u"^,? (?:sont|est|étaient|seront|ont été) "
                                        u"(?:offerts?|promis|proposés?) (?:à|pour)\\b"_s);
    static const HintedPattern demanded(u"^,? (?:est|sont|était|étaient|a été|ont été|avait été) "
                                        u"(?:exigé|réclamé|demandé)e?s?\\b"_s);
    static const HintedPattern ordered(u"\\b(?:condamnée?s? à|(?:devra|devront|doit|doivent|devrait) "
                                       u"(?:(?:lui|leur|en|aussi|également) )?|tenue?s? de) ?"
                                       u"(?:rembourser|restituer|verser|payer)"_s +
                                       little());
    // « Aurait tenté de voler 1 milliard »
    static const HintedPattern attempted(
        u"\\b(?:tent(?:é|e|ent|ait|aient|er|ant)|essay(?:é|ait|aient|er|ant)|essaie|essaient|"
        u"cherch(?:é|e|ent|ait|aient|er|ant)|échoué|failli)(?: en vain| sans succès)? (?:de |d'|à )?"
        u"(?:(?:lui |leur |en |y "
        u")?)(?:voler|dérober|détourner|soustraire|subtiliser|siphonner|extorquer|prendre|"
        u"soutirer|transférer|virer|s'emparer de)"_s +
        little() +
        u"|\\b(?:pirates?|intrus|voleurs?|assaillants?|attaquants?|hackers?|malfaiteurs?|ils|elles) (?:en )?(?:visaient|convoitaient|espéraient|visait)"_s +
        little());
    // « La rançon demandée était de 3 millions »
    static const HintedPattern ransom(u"\\brançons? (?:demandée?s?|exigée?s?|réclamée?s?)[^.;]{0,30}$"_s);
    if (ransom.in(before))
        return true;
    if (attempted.in(before) || demanded.in(behind) ||
        (ordered.in(before) && !behind.contains(u"volé") && !behind.contains(u"dérobé")))
        return true;
    static const HintedPattern indemnified(
        u"^ (?:ont|a|avaient|avait|auront|seront|sont|étaient) (?:été "
        u")?(?:versé|remboursé|réglé|payé|alloué|reversé|"
        u"distribué|attribué)e?s?(?:,? (?:[\\wé'-]+ ){0,3}?[\\wé'-]+)??,? (?:à|aux) (?:nos |ses |leurs |des "
        u"|les |la |l'|ces )?"
        u"(?:[a-zé]+ "
        u")?(?:sociétaires|assurés?|clients|victimes|déposants|adhérents|épargnants|plaignants|membres|"
        u"utilisateurs|usagers|créanciers)\\b"_s);
    static const HintedPattern spared(
        u"^,? (?:n'(?:ont|a|avaient|avait) (?:pas |jamais |nullement )?été "
        u"(?:touché|affecté|concerné|compromis|visé)|(?:sont|est) (?:resté|demeuré)e?s? "
        u"(?:intact|hors d'atteinte|en sécurité))"_s);
    // « Contrôler l'identité d'un candidat revient à 90 euros »: what one costs.
    static const HintedPattern pieced(
        u"\\b(?:d'une?|une?|chaque|par) [^.;,]{2,60} (?:revient|revenait|reviendra) à"_s + little());
    if (pieced.in(before))
        return true;
    static const HintedPattern wrested(
        u"^ (?:ont|a|avaient|avait) (?:pu être |été )?(?:repris|arraché|retiré|soustrait)e?s? "
        u"(?:aux?|à la|à l'|des mains d[eu']s?) ?(?:[a-z]+ )?(?:voleurs?|pirates?|malfaiteurs?|escrocs?|"
        u"blanchisseurs?|intrus|bande|gang|criminels?|hackers?)\\b"_s);
    static const HintedPattern settled(u"\\btransig[a-zé]+\\b[^.;]{0,60}? (?:pour|à|moyennant|contre)"_s +
                                       little());
    static const HintedPattern bought(
        u"\\b(?:pour|afin de|afin d') ?(?:racheter|acheter|acquérir|s'offrir|reprendre|"
        u"s'acheter)\\b[^.;]{3,90}?\\b(?:débours|pay|vers|dépens|mis|régl)[a-zé]*"_s +
        little());
    return seized.in(before) || promised.in(behind) || indemnified.in(behind) || spared.in(behind) ||
           wrested.in(behind) || settled.in(before) || bought.in(before);
}

/// « Le 3 novembre, 480 000 euros ont été virés vers la Lituanie », in a text about a fraud: the first sum
/// that moves is what was taken, where nothing says that its owner moved it.
bool isFirstMoved(const ClaimContext &context, QStringView before, QStringView behind)
{
    static const HintedPattern moved(
        u"^,? (?:qui )?(?:(?:ont|a|avaient|avait|sont|est|étaient|était) (?:été "
        u"|ensuite |ainsi |alors )*"
        u"(?:virée?s?|transférée?s?|retirée?s?|sortie?s?|partie?s?|déplacée?s?|envoyée?s?|prélevée?s?|"
        u"débitée?s?|quitté)|"
        u"(?:quittent|quittaient|partent|sortent|partaient|sortaient))\\b"_s);
    static const HintedPattern byFalse(
        u"\\b(?:faux|fausse|usurpateur|malveillante?) ?[^.;]{0,90}?\\b(?:viré|transféré|retiré|sorti|fait (?:virer|transférer))(?: (?:ainsi|ensuite|alors))?"_s +
        little());
    if (byFalse.in(before))
        return true;
    static const AnyOf owners{u"rembours",    u"indemnis",      u"assureur", u"mélangeur", u"mixer",
                              u"tornado",     u"volé",          u"dérobé",   u"butin",     u"blanchi",
                              u"clients ont", u"investisseurs", u"retraits"};
    return context.aboutTheft && !context.theftTold && !owners.in(context.words(context.sentence)) &&
           moved.in(behind);
}

/// « Le vol de X, le 21 février (1,46 milliard) », « celle du 22 mai contre X a porté sur 225 millions ».
bool isNamedRaid(QStringView before)
{
    static const HintedPattern bracketed(
        u"\\b"_s + frenchthefts::raids() +
        u" (?:de|du|d'|des|contre|chez|visant|sur|subie? par) ?[^.;()]{2,70} ?\\((?:soit |pour |butin de |montant : )?"_s +
        little());
    static const HintedPattern concerning(
        u"\\b(?:"_s + frenchthefts::raids() +
        u"|celle|celui)\\b[^.;]{0,80}? (?:(?:a|ont|avait|avaient|aurait|auraient) "
        u"porté|port(?:e|ent|ait|aient|ant)) sur"_s +
        little());
    return bracketed.in(before) || concerning.in(before);
}

/// « A gagné 30 millions en piratant X »: by which the sum came in.
bool isByRaiding(QStringView behind)
{
    static const HintedPattern words(
        u"^(?: (?:en|de|d') ?[a-zé-]+)? en "
        u"(?:pirat|vol|vid|dérob|détourn|siphonn|pill|hack|braqu|dévalis|cambriol|subtilis|"
        u"escroqu|rançonn)(?:e)?ant\\b"_s);
    return words.in(behind);
}

/// « Les trois plus gros butins de l'année sont ceux de X (305 millions), Y (235 millions) et Z (50 millions)
/// ».
bool isRanked(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    constexpr qsizetype dateReach = 24, headReach = 120;
    const QStringView near =
        context.words({std::max(context.sentence.start, amount.start - dateReach), amount.start});
    const qsizetype bracket = near.lastIndexOf(u'(');
    if (bracket < 0 || near.mid(bracket).contains(u')'))
        return false;
    static const HintedPattern robberies(
        u"\\b(?:plus (?:gros(?:ses)?|grands?|grandes?|lourde?s?|importante?s?|fortes?)|principa(?:les|ux)|"
        u"premi(?:ers|ères)) (?:cyberattaques?|cybervols?|attaques?|vols?|butins?|piratages?|casses?|"
        u"braquages?|cambriolages?|pertes?|victimes?|intrusions?|prises?|coups?|détournements?)\\b|"
        u"\\b(?:cyberattaques?|attaques?|vols?|butins?|piratages?|casses?|pertes?|prises?|intrusions?) les "
        u"plus "
        u"(?:gros|grands|lourde?s|importante?s|coûteu(?:x|ses)|fortes)\\b"_s);
    const Span head{context.sentence.start, std::min(amount.start, context.sentence.start + headReach)};
    return robberies.in(context.words(head));
}

/// « Consacrera cette année 9,4 millions à la traque des fonds volés ».
bool isSpentOn(QStringView before, QStringView behind)
{
    static const HintedPattern devoting(u"\\b(?:consacr|dépens|débours)[a-zéè]+"_s + moment() + little());
    static const HintedPattern purpose(
        u"^ (?:à|au|aux|pour) (?!(?:la |le |l')?(?:renforcement des capacités|coopération|assistance|aide|soutien|victimes))"_s);
    static const HintedPattern investing(u"\\binvesti(?:r|ra|rons|ront|rez|t|ssent|ssons|ssait)?"_s +
                                         moment() + little());
    static const HintedPattern into(u"^(?: [a-zé]+)? (?:dans|pour|afin)\\b"_s);
    // « La construction du navire aurait exigé 400 millions »
    static const HintedPattern needing(
        u"\\b(?:construction|fabrication|développement|chantier|essais?|production|rénovation|réparations?|"
        u"lancements?|entretien|modernisation|remise en état|mise (?:à niveau|au "
        u"point)|nettoyage|sécurisation|"
        u"déploiement|travaux|reconstruction)\\b[^.;]{0,80}? (?:a|ont|aurait|auraient|avait|avaient|aura) "
        u"(?:exigé|nécessité|requis|demandé|absorbé|englouti|mobilisé)"_s +
        little());
    return (devoting.in(before) && purpose.in(behind)) || (investing.in(before) && into.in(behind)) ||
           needing.in(before);
}

/// « Ont changé contre des espèces 52 millions », « en ont troqué 140 millions contre des billets ».
bool isCashed(QStringView before, QStringView behind)
{
    static const QString cash =
        u"contre (?:des |du |de l'|les )?(?:espèces|billets|liquide|liquidités|argent liquide|"
        u"argent comptant|yuans|dollars en espèces|monnaie)\\b"_s;
    static const QString traded = u"\\b(?:chang|échang|troqu|convert|écoul)(?:é|i|e|ent|aient|ait)e?s?\\b"_s;
    static const HintedPattern lead(traded + u" "_s + cash + little());
    static const HintedPattern verb(traded + little());
    static const HintedPattern tail(u"^(?: en [a-z]+)? "_s + cash);
    return lead.in(before) || (verb.in(before) && tail.in(behind));
}

/// « A versé 350 000 dollars au fonctionnement de l'Équipe »: a contribution.
bool isContributed(QStringView before, QStringView behind)
{
    static const HintedPattern gave(
        u"\\b(?:(?:vers|donn|allou|attribu|apport)(?:é|e|ent|ait|era|eront|ons)e?s?|"
        u"contribu(?:é|e|ent|ait|era|eront|ons) pour)"_s +
        moment() + little());
    static const HintedPattern fund(u"^(?: [a-z]+)? (?:au "
                                    u"(?:fonctionnement|budget|secrétariat|fonds)|"
                                    u"à l'(?:équipe|organisation)|aux travaux) (?:de |du |d'|des |multil)"_s);
    return gave.in(before) && fund.in(behind);
}

} // namespace

bool isFrenchContribution(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::French)
        return false;
    const auto [lead, tail] = gapsAround(context, withConversions(context, i));
    constexpr qsizetype reach = 120;
    return isContributed(context.words(lead).right(reach), context.words(tail).left(reach));
}

std::optional<ClaimKind> frenchKind(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::French || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    if (isCounterfactual(context, i))
        return ClaimKind::Other;
    const auto [lead, tail] = gapsAround(context, withConversions(context, i));
    constexpr qsizetype reach = 120;
    const QStringView before = context.words(lead).right(reach), behind = context.words(tail).left(reach);
    if (frenchlimits::isLimit(context, i, before, behind))
        return ClaimKind::Cap;
    if (isSomethingElse(before, behind) || frenchcosts::isTakenByLaw(before) ||
        frenchcosts::isMeasureOfBusiness(before))
        return ClaimKind::Other;
    if (frenchcosts::isAmassed(before, behind) || frenchlimits::isLeftOfTried(context, i, before, behind) ||
        frenchcosts::isFooledOutOf(before, behind))
        return ClaimKind::Theft;
    if (frenchmarkets::isMovedAsTold(context.words(context.before), before, behind))
        return ClaimKind::Laundering;
    if ((isCashed(before, behind) || frenchcosts::isTurnedInto(behind)) &&
        (context.aboutTheft || holds<claimwords::thieves>(context.text, context.sentence)))
        return ClaimKind::Laundering;
    if (isSpentOn(before, behind) || frenchcosts::isCostOfArms(before))
        return ClaimKind::Cost;
    if (frenchcosts::isBilled(before))
        return ClaimKind::Revenue;
    if ((context.aboutTheft && frenchcosts::isWorthOfLoot(before)) ||
        (context.aboutTheft && frenchmarkets::isLabelOfSum(before)) ||
        frenchcosts::isLossByAttack(before, behind) || frenchmarkets::isHaul(before, behind) ||
        isNamedRaid(before) ||
        frenchcosts::isGoneAfterAttack(
            context.words({context.before.isEmpty() ? context.sentence.start : context.before.start,
                           context.sentence.end}),
            before, behind) ||
        frenchcosts::isCostOfWorst(context.words(context.before), before, behind) || isByRaiding(behind) ||
        isRanked(context, i) || frenchcosts::isRobbedOf(before, behind) ||
        isTakenFromSomebody(context, before, behind) || isFirstMoved(context, before, behind))
        return ClaimKind::Theft;
    return std::nullopt;
}

bool opensWithRaid(QStringView words)
{
    static const AnyOf raids{u"cybervol", u"braquages num", u"vols de crypto", u"escroqu",
                             u"fraude a", u"fraude in",     u"intrusion",      u"piratage",
                             u"pirates",  u"hacker",        u"faux ordre",     u"faux fourni",
                             u"détourn",  u"malveillant",   u"hameçon",        u"exploité une faille"};
    return tellsOfAttack(words) || raids.in(words);
}

} // namespace vigie::kindreading
