// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/frenchmarkets.h"

#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::frenchmarkets {

using kindreading::little;

bool isLossOfMarket(QStringView before, QStringView behind)
{
    static const HintedPattern thing(
        u"^,? (?:de |d'|en )(?:sa |leur |la )?(?:valeur (?:boursière|de marché|en bourse|marchande)|"
        u"sorties(?: nettes?| de capitaux)|retraits nets|flux (?:sortants?|négatifs?)|décollecte|rachats|"
        u"positions|liquidations?|appels de marge|moins-values?|dépréciations?|"
        u"pertes (?:latentes|potentielles|comptables))\\b(?! (?:volé|dérobé|détourné|subtilisé))"_s);
    // « 3,5 millions sur des positions en actions »
    static const HintedPattern invested(
        u"^,? (?:sur|dans|en) (?:des |ses |de |leurs |les )?(?:mauvais(?:es)? "
        u")?(?:positions|placements|paris|"
        u"investissements|produits dérivés|prêts|obligations|opérations de (?:change|marché))\\b"_s);
    static const HintedPattern investing(
        u"\\b(?:perd|perte|laiss)[a-zé]*\\b|\\b(?:et|puis|mais)(?: de)? ?$"_s);
    if (invested.in(behind) && investing.in(before))
        return true;
    // « A effacé 250 millions de valeur »; « pour 30 millions de valeur » may be anything's.
    static const HintedPattern worth(
        u"^,? (?:de |d'|en )(?:sa |leur |la )?(?:valeur|valorisation|capitalisation)\\b"_s);
    static const HintedPattern shrinking(
        u"\\b(?:perd|cèd|céd|effac|fond|gomm|évapor|envol|dépréci|recul|chut|lâch|abandonn|laiss|lamin|partie? en fumée)"_s);
    if (thing.in(behind) || (worth.in(behind) && shrinking.in(before)))
        return true;
    static const QString papers =
        u"\\b(?:l'action|son action|leur action|les actions|le titre|son titre|le cours|son cours|l'indice|"
        u"le marché|les marchés|les bourses|wall street|le bitcoin|l'ether|le jeton|son jeton|leur jeton|"
        u"le token|les? etf|fonds (?:cotés|indiciels|négociés)|(?:la|sa|leur) "
        u"(?:capitalisation|valorisation))"
        u"\\b"_s;
    static const HintedPattern falling(
        papers +
        u"[^.;:,]{0,50}?(?:, [^.;:,]{2,40},)? (?:(?:(?:a|ont|avait|avaient|aurait|auraient|y a|y ont) "
        u"(?:ainsi |déjà |encore |"
        u"alors |aussi )?)?(?:perdu|cédé|abandonné|lâché|effacé|gommé|laissé|enregistré|accusé|subi)|"
        u"perd|perdent|perdait|cède|cèdent|abandonne|efface|perdant|effaçant|cédant|"
        u"(?:a|ont|avait|avaient) vus? (?:partir|fondre|s'évaporer|s'envoler|sortir))"
        u"(?:,? (?:\\d+(?:[.,]\\d+)? ?%|près de \\d+ ?%)[^.;:]{0,30}(?:, soit| et|, ou))?"_s +
        little());
    if (falling.in(before))
        return true;
    // « A fait perdre 90 millions aux détenteurs du jeton »
    static const HintedPattern toHolders(
        u"^ (?:aux|à (?:ses|leurs|des)) (?:petits |gros )?(?:actionnaires|détenteurs|porteurs|spéculateurs)\\b"_s);
    static const HintedPattern costing(u"\\b(?:fait perdre|faisant perdre|coûté|coûtant)"_s + little());
    return toHolders.in(behind) && costing.in(before) && !frenchthefts::tell(before);
}

bool isOnlyTried(QStringView before, QStringView behind)
{
    // What is tried runs over no relative clause and no other verb: « , qui ont volé », « lui ont dérobé ».
    static const QString reach =
        u"(?:(?! et | mais | avant | puis | qui | que | qu'| dont |réuss|parven|obten| "
        u"(?:a|ont|avait|avaient) "
        u"(?:[a-zé]+ )?[a-zé]+[éiu]s? )(?:[^.;,]|, (?:en|le|au|fin|début|via|par) [^.;,]{2,30},)){0,80}?[ (]"_s;
    static const HintedPattern wanted(
        u"\\b(?:manqu(?:e|ent|a|é|èrent) de peu|(?:ont|a|avait|avaient|auraient|aurait|ayant|avoir) (?:ainsi "
        u"|d'abord |en vain "
        u")?(?:voulu|tenté|essayé|cherché|"
        u"projeté|échoué|failli|espéré|prévu)|voulai(?:t|ent)|comptai(?:t|ent)|entendai(?:t|ent)|"
        u"projetai(?:t|ent)|s'apprêtai(?:t|ent)|prévoyai(?:t|ent)|tent(?:e|ent|ait|aient|èrent|a|ant)|"
        u"essay(?:ait|aient|èrent|ant)|essaient?|cherch(?:e|ent|ait|aient|èrent)|espérai(?:t|ent)|sur le "
        u"point) "
        u"(?:en vain |sans succès |vainement )?(?:de |d'|à )?(?:(?:lui|leur|en|y) )?"_s +
        frenchthefts::stealing() + u"[a-z]*\\b(?:"_s + reach + u")?(?: :)?"_s + little());
    static const HintedPattern attempt(
        u"\\btentatives? (?:de |d')(?:vol|détournement|braquage|piratage|extorsion|virement|transfert|"
        u"intrusion|escroquerie|fraude)s?\\b(?:(?! et | mais | avant | puis "
        u"|réuss|parven|obten)[^.;,]){0,60}? "
        u"(?:de|d'|pour|portant sur|visant|évaluée?s? à|estimée?s? à|d'un montant de)"_s +
        little());
    static const HintedPattern orders(
        u"^ (?:de |d')(?:ordres|instructions|demandes) (?:de |d')(?:virement|transfert|paiement)s?\\b"
        u"(?! (?:exécuté|honoré|abouti|validé))"_s);
    // « 951 millions visés », « une attaque de 12 millions a été déjouée »
    static const HintedPattern foiled(
        u"^(?: (?:visé|convoité|espéré|demandé|réclamé|ordonné|sollicité|exigé)e?s?(?=[,.;)]|$| "
        u"(?:et|dont|mais)\\b)|"
        u"(?:,? (?:en|le|au|fin|début|courant|via|par) [^.;,]{2,30})?,?"
        u" (?:(?:n')?(?:a|ont|avait|avaient) (?:pas |toutefois |cependant |finalement |heureusement "
        u"|également )*(?:été )?"
        u"(?:déjoué|bloqué|empêché|évité|échoué|avorté|contrecarré|(?<=pas )abouti|(?<=pas )réussi)e?s?))\\b"_s);
    static const HintedPattern escaped(
        u"\\b(?:échapp[a-zé]+(?: de (?:justesse|peu))? à|déjou[a-zé]+|empêch[a-zé]+|évit[a-zé]+|"
        u"contrecarr[a-zé]+|fait échouer|bloqu[a-zé]+) (?:un|une|le|la|l'|deux|trois) ?(?:nouve(?:au|l|lle) "
        u"|autre |"
        u"tentative de "
        u")?(?:vol|piratage|attaque|braquage|cyberattaque|casse|détournement|virement|transfert|intrusion|"
        u"hold-up|exfiltration|fraude|escroquerie)(?: (?:frauduleu(?:x|se)|estimée?|évaluée?|portant "
        u"sur|à|d'un montant))*"
        u"(?: de| d'| sur)?"_s +
        little());
    // « N'a pas empêché le vol de », « faute d'avoir bloqué le virement de »: it came about.
    static const HintedPattern inVain(
        u"\\b(?:n'(?:a|ont|avait|avaient|aura|auront|est|y a)|ne "
        u"(?:put|purent|peut|peuvent|pouvai|sut|surent|"
        u"réuss|parv|suff|fut)|sans|faute d[e']|trop tard pour|incapables? d[e']|impuissante?s? à|"
        u"échou[a-zé]+ à|pas (?:pu|su|suffi))[^.;,]{0,30}?"
        u"(?:échapp|déjou|empêch|évit|contrecarr|fait échouer|bloqu)[a-zé]*\\b[^.;]{0,80}$"_s);
    return wanted.in(before) || attempt.in(before) || orders.in(behind) || foiled.in(behind) ||
           (escaped.in(before) && !inVain.in(before));
}

bool isReward(QStringView lead, QStringView before, QStringView behind)
{
    static const QString rewards = u"\\b(?:primes?|récompenses?|gratifications?|bounty|bounties)\\b"_s;
    static const HintedPattern held(
        rewards +
        u"(?: (?:maximale?|totale?|globale?|initiale?))? ?(?:de|d'|s'élevant à|atteignant|allant jusqu'à|"
        u"pouvant (?:aller jusqu'à|atteindre)|portée?s? à|fixée?s? à|équivalente?s? à|représentant|:)"_s +
        little());
    static const HintedPattern raised(u"(?:portée?s?|relevée?s?|doublée?s?|augmentée?s?|ramenée?s?|passée?s?)"
                                      u"(?: (?:ensuite|depuis|plus tard|finalement|le lendemain|hier))* à"_s +
                                      little());
    static const HintedPattern word(rewards);
    static const HintedPattern offers(u"\\b(?:offr(?:e|ent|ait|aient|ant|irait)|(?:a|ont|avait|avaient) "
                                      u"(?:offert|promis|proposé)|promet(?:tent|tait|taient)?|"
                                      u"propos(?:e|ent|ait|aient)|versera(?:it)?)"_s +
                                      little());
    static const HintedPattern finders(
        u"^(?: [a-z]+)?,? (?:à (?:quiconque|ceux|celui|celle|celles|qui |toute personne)|aux "
        u"(?:personnes|informateurs)|"
        u"(?:contre|pour) (?:tout|une|des|la) )"_s);
    // « Pouvant atteindre » may have been read as the amount's bound.
    static const HintedPattern reaching(rewards + u"(?: (?:maximale?|totale?|globale?))? ?$"_s);
    return held.in(before) || reaching.in(before) || (raised.in(before) && word.in(lead)) ||
           (offers.in(before) && finders.in(behind));
}

bool isTurnover(QStringView before)
{
    static const HintedPattern words(u"\\b(?:chiffres? d'affaires|bénéfices?(?: nets?)?|résultat "
                                     u"(?:net|d'exploitation)|produit net bancaire|"
                                     u"ebitda|marge brute)\\b(?:(?! vol|dérob|pirat)[^.;:,(]){0,70}$"_s);
    return words.in(before);
}

bool isPrice(QStringView lead)
{
    static const HintedPattern words(
        u"\\b(?:le |l'|du |un |son |leur "
        u")(?:bitcoin|ether|ethereum|btc|jeton|once|baril|action|titre|xrp|solana)\\b"
        u"[^.;:,]{0,50}?(?:, [^.;:,]{2,40},)? "
        u"(?:franchir|toucher|dépasser|atteindre|évolu(?:e|ait|ant)|cot(?:e|ait|ant)|s'échang(?:e|eait|eant)|"
        u"se négoci(?:e|ait)|"
        u"se trait(?:e|ait)|valait|vaut|grimp(?:e|ait|é)|chut(?:e|ait|é)|tomb(?:e|ait|é)|retomb(?:e|ait|é)|"
        u"recul(?:e|ait|é)|repass(?:e|ait|é)|franchi(?:t|ssait)?|touch(?:e|ait|é)|dépass(?:e|ait|é)|"
        u"plafonn(?:e|ait)|flamb(?:e|ait|é)|bondi(?:t|ssait)?|revenu|revient|monté|descendu|est "
        u"(?:à|de|autour|au-dess|proche|sous))\\b"
        u"(?:(?!, (?:qui|dont)\\b)[^.;:]){0,80}$"_s);
    // « Le jeton perdait 38 % jeudi matin, à 1,20 euro »
    static const HintedPattern quoted(u"\\b(?:perd|gagn|recul|avanc|chut|bond|cèd|céd|plong|grimp|progress)["
                                      u"a-zé]* (?:de |plus de |près de )?"
                                      u"[\\d.,]+ ?%[^.;:]{0,40}, (?:à|vers|autour de|sous) $"_s);
    return words.in(lead) || quoted.in(lead);
}

bool isOfTheft(QStringView before, QStringView behind)
{
    static const HintedPattern loot(
        u"^(?:,? (?:en|de|d') ?[a-zé]+)?,? (?:provenant|issue?s?|tirée?s?) (?:de la |de l'|d'une? "
        u"|de (?:ce|cette|ces) |"
        u"(?:de |d')(?:plusieurs|certaine?s|quelques|divers|différents|deux|trois|quatre|l'une?|la plupart|"
        u"toute?s) (?:(?:de |d'entre |d')?(?:ces|ses|leurs|les) |des |d'entre ces |autres )?|"
        u"d[eu]s? |d')(?:[a-zé]+ )?(?:vols?|cybervols?|piratages?|attaques?|cyberattaques?|"
        u"braquages?|butin|casses?|intrusions?|détournements?|cambriolages?)\\b"_s);
    static const HintedPattern gaining(
        u"\\b(?:obten|obtin|gagn|tir|récolt|engrang|amass|empoch|encaiss|procur|rapport|levé|généré|perçu|"
        u"bénéfici|dispos|total|revenu)[a-zéè]*[^.;]{0,40}$|(?:corée du nord|rpdc|pyongyang|régime) "
        u"(?:a|aurait|avait) (?:ainsi )?reçu[^.;]{0,40}$"_s);
    // « Sont allés à la Corée du Nord »
    static const HintedPattern toState(u"\\b(?:sont|est|seraient|étaient|ont été) "
                                       u"(?:allé|parvenu|revenu|arrivé|tombé|versé|remonté)e?s? [^.;,]{0,30}?"
                                       u"(?:corée du nord|rpdc|pyongyang|régime|kim jong)"_s);
    return loot.in(behind) && !gaining.in(before) && !toState.in(behind);
}

bool isWorthLeft(QStringView before, QStringView behind)
{
    static const HintedPattern reduced(
        u"\\b(?:ramen|rédui|tomb|retomb|fond|dévalu|montée?s?|valor)[a-zé]* à"_s + little());
    static const HintedPattern market(
        u"^(?: [a-zé]+)? (?:par|avec|à cause d|en raison d|du fait d|après|sous l'effet "
        u"d)[^.;]{0,24}?(?:chute|baisse|recul|"
        u"hausse|repli|effondrement|rebond|variation|évolution|remontée|cours|taux|marché)\\b"_s);
    return market.in(behind) && reduced.in(before);
}

bool isLabelOfSum(QStringView before)
{
    static const HintedPattern words(
        u"(?:^|[.;:] ?|\n)(?:le |la |les )?(?:(?:montants?|sommes?|valeur)(?: totale?s?| globale?s?)? (?:en "
        u"(?:cause|jeu)|"
        u"concernée?s?|en question|dérobée?s?|volée?s?|détournée?s?|soustraite?s?|du "
        u"(?:vol|préjudice|butin|piratage)|de "
        u"(?:la perte|l'attaque|l'incident))|préjudice|butin|pertes?)(?: estimée?s?| "
        u"(?:brute?|total|totale|définitive?))?"
        u" ?(?::|est de|s'élève à|est estimée? à|est évaluée? à)"_s +
        little());
    return words.in(before);
}

bool isHaul(QStringView before, QStringView behind)
{
    static const HintedPattern best(
        u"\\b(?:fastes?|prolifiques?|lucrati(?:f|ve)s?|fructueu(?:x|se|ses)|rentables?|record|productives?)"
        u"\\b[^.;]{0,40}? "_s +
        frenchthefts::thieves() + u"\\b[^.;]{0,40}?,? (?:avec|:)"_s + little());
    static const HintedPattern earned(
        u"^ (?:de |d'|en )(?:primes?|récompenses?|salaires?|revenus?|bounties)\\b"_s);
    static const HintedPattern from(
        u"^(?:,? (?:en|de|d') ?[a-zé-]+)? (?:aux dépens|au détriment|au préjudice) d"_s);
    // « Ont laissé filer 140 millions au profit de pirates »
    static const HintedPattern toThieves(
        u"^(?:,? (?:en|de|d') ?[a-zé-]+)?(?: (?:en|au cours de|l'an) ?[\\w ]{2,16})? "
        u"(?:au profit|entre les mains|dans les poches) (?:de |des |du |d')"_s +
        frenchthefts::thieves());
    static const HintedPattern took(
        u"\\b(?:empoch|pris|obten|encaiss|récolt|amass|raflé|engrang|vol|dérob|détourn|soutir|subtilis|"
        u"soustrait)[a-zé]*\\b[^.;,]{0,30}$"_s);
    static const HintedPattern gained(u"\\b(?:gagn[a-zé]+|remport[a-zé]+)\\b[^.;,]{0,30}$"_s);
    return toThieves.in(behind) || (best.in(before) && !earned.in(behind)) ||
           (from.in(behind) && (took.in(before) || (gained.in(before) && frenchthefts::nameThieves(before))));
}

bool isPassedOn(QStringView behind)
{
    static const HintedPattern words(u"^[^.;]{0,70}? (?:(?:sont|est|étaient|seraient) (?:déjà |ensuite "
                                     u"|depuis )?(?:passé|arrivé|parti|allé)e?s? "
                                     u"(?:par|dans|vers|chez|à|sur)|(?:ont|a|avaient|auraient) (?:déjà "
                                     u"|ensuite |depuis )?(?:transité|circulé|"
                                     u"abouti|atterri))\\b"_s);
    return words.in(behind);
}

bool isLootReceived(QStringView before, QStringView behind)
{
    static const HintedPattern received(
        u"\\b(?:(?:a|ont|avait|avaient|aurait|auraient|ayant) (?:ainsi |déjà |notamment "
        u")?(?:reçu|accueilli|hébergé|vu (?:passer|transiter)|acheminé|réceptionné|encaissé|accepté|traité)|"
        u"reçoit|reçoivent|recevait|recevaient|reçut|vu transiter)(?:,? depuis [^.;,]{2,30}?,?)?(?: "
        u"l'équivalent de)?"_s +
        little());
    static const HintedPattern loot(u"^(?:,? (?:en|de|d') ?[a-zé]+)??,? (?:du (?:butin|magot|vol)\\b|des "
                                    u"(?:fonds|sommes|avoirs|jetons) (?:vol|dérob)|(?:de l'|de cet )argent "
                                    u"(?:vol|dérob|détourn)|"
                                    u"(?:provenant|issus?|issues?|tirée?s?|volée?s?|dérobée?s?|détournée?s?) "
                                    u"(?:d[eu]s?|d'|aux?|à|chez|lors|par))"_s);
    // « A servi à blanchir 20 millions volés à X », « utilisés pour recycler »
    static const HintedPattern laundered(
        u"\\b(?:serv[a-zé]+|permi[a-zé]+|permet[a-zé]*|utilisé[a-z]*|employé[a-z]*|aid[a-zé]+|contribu[a-zé]+"
        u"|"
        u"tent[a-zé]+|réussi|parven[a-z]+|chargée?s?)[^.;]{0,50}? (?:à |de |pour |d')?"
        u"(?:blanchir|recycler|écouler|lessiver|faire transiter)(?: [a-zé]+ment)?"_s +
        little());
    // « Celui-ci, un mélangeur, aurait traité 500 millions »
    static const HintedPattern mixed(
        u"\\b(?:mélangeurs?|mixeurs?|mixers?|services? de mélange)\\b(?! (?:volé|piraté|attaqué))[^.]{0,70}? "
        u"(?:a|ont|avait|avaient|aurait|auraient) (?:ainsi |déjà |notamment )?"
        u"(?:traité|brassé|mélangé|reçu|absorbé|fait transiter|vu passer|vu transiter)"_s +
        little());
    if (laundered.in(before) || mixed.in(before))
        return true;
    // « Avait encaissé 51 millions venus de Lazarus », « a reçu des pirates 51 millions »: another than they.
    static const HintedPattern fromThieves(u"^(?:,? (?:en|de|d') ?[a-zé]+)?,? (?:venue?s?|venant|en "
                                           u"provenance|provenant|reçue?s?) (?:de la part )?"
                                           u"(?:de |du |des |d')(?:(?:portefeuilles|comptes|adresses)(?: "
                                           u"(?:de |du |des |d'|liée?s? à |contrôlée?s? par )?)?)?"
                                           u"(?:(?:ces |leurs |les |groupe )?"_s +
                                           frenchthefts::thieves() + u"|nord-coréen)"_s);
    static const HintedPattern fromThem(
        u"\\b(?:a|ont|avait|avaient|aurait|auraient) (?:ainsi |déjà )?(?:reçu|encaissé|accueilli|accepté) "
        u"(?:de |du |des |d')(?:groupe )?"_s +
        frenchthefts::thieves() + little());
    static const AnyOf states{u"régime", u"pyongyang", u"corée du nord", u"rpdc", u"l'état"};
    // « Par ce pont sont passés en une semaine 14 millions du butin »
    static const HintedPattern through(
        u"\\b(?:par|sur|via|dans|chez) (?!(?:jour|mois|an)\\b)[^.;,]{2,40}? (?:(?:sont|seraient|étaient) "
        u"(?:ainsi |déjà "
        u")?(?:passé|arrivé|transité)e?s?|(?:ont|a|auraient) (?:ainsi |déjà )?(?:transité|circulé))"
        u"(?:,? (?:en|depuis|entre|pendant|durant) [^.;,]{2,30}?,?)?"_s +
        little());
    if (through.in(before))
        return true;
    if (!states.in(before) && (fromThem.in(before) || (received.in(before) && fromThieves.in(behind))))
        return true;
    return received.in(before) && loot.in(behind) && !frenchthefts::nameThieves(before);
}

bool isReceivedAndTurned(QStringView before, QStringView behind)
{
    static const HintedPattern received(
        u"\\b(?:(?:a|ont|avait|avaient|aurait|auraient|avoir|ayant) (?:ainsi |déjà |notamment )?"
        u"(?:reçu|accueilli|encaissé|accepté|récupéré|perçu)|reçoit|recevait|reçut)"
        u"(?: (?:sur|par|via|dans|de) (?:(?!qui|dont)[a-zé'-]+ ?){1,4}?)?"_s +
        little());
    static const HintedPattern turned(
        u"^(?: (?:en|de|d') ?[a-zé]+)?,? (?:(?:aussitôt|ensuite|immédiatement|aussi vite|puis|qu'il "
        u"a|qu'elle a|qu'ils "
        u"ont|qui ont été) )*"
        u"(?:convert|chang|échang|retir|blanchi|transform|reconvert)[a-zé]*(?: aussitôt| ensuite)? (?:en|contre|par) "_s);
    return received.in(before) && turned.in(behind);
}

bool isMovedAsTold(QStringView told, QStringView before, QStringView behind)
{
    static const HintedPattern washing(
        u"\\b(?:convert|blanch|recycl|écoul|lessiv)[a-zéi]*[^.;]{0,60}?\\b(?:produit|butin|gains?|fruits?|"
        u"(?:fonds|avoirs|jetons|sommes|cryptoactifs|actifs)[^.;]{0,12} (?:vol|dérob|détourn)|argent|recettes)"_s);
    static const QString moves = u"\\b(?:virements|opérations|conversions|dépôts|transferts|transactions|"
                                 u"retraits(?: d'espèces)?|paiements|"
                                 u"échanges|mouvements|flux|encaissements|(?:sommes|montants|fonds) (?:ainsi "
                                 u")?(?:crédité|déposé|passé|"
                                 u"transféré|converti|échangé|blanchi)e?s?)\\b"_s;
    static const HintedPattern moved(
        moves +
        u"(?! (?:frauduleu|non autoris|pirat))[^.;]{0,60}? (?:représent|port|attei|s'élèv|totalis|se mont|se "
        u"chiffr|pour|correspond|avoisin|dépass|d'un)[a-zéè]*(?: (?:à|sur|un montant|montant|total|une valeur))*"_s +
        little());
    return moved.in(before) && washing.in(told) && !frenchthefts::takeSum(before, behind);
}

} // namespace vigie::frenchmarkets
