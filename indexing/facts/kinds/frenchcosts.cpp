// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/frenchcosts.h"

#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::frenchcosts {

using kindreading::little;

bool isLossByAttack(QStringView before, QStringView behind)
{
    static const QString raids =
        u"\\b(?:"_s + frenchthefts::raids() + u"|"_s + frenchthefts::thieves() + u")\\b"_s;
    static const HintedPattern causing(
        raids +
        u"[^.;]{0,80}? (?:(?:a|ont|avait|avaient|aurait|auraient) (?:déjà |ainsi "
        u")?)?(?:caus|provoqu|entraîn|infligé|"
        u"occasionn|engendr)(?:é|e|ent|ait|aient)?"_s +
        little());
    static const HintedPattern losses(u"^ de (?:pertes|préjudices?|dommages|dégâts)\\b"_s);
    static const HintedPattern costing(
        raids + u"[^.;]{0,40}?, (?:qui|laquelle) (?:lui|leur) (?:a|avait|aura|aurait) (?:déjà )?coûté"_s +
        little());
    // « L'attaque contre X a fait disparaître 235 millions »
    static const HintedPattern vanishing(raids +
                                         u"[^.;]{0,80}? (?:a|ont|avait|avaient|aurait|auraient) (?:déjà "
                                         u"|ainsi )?fait (?:disparaître|s'évaporer|"
                                         u"s'envoler|se volatiliser)"_s +
                                         little());
    // « Kimsuky a pris le contrôle du compte et en a viré 820 millions », « est parti avec 1,9 million »
    static const HintedPattern outOf(u"\\b"_s + frenchthefts::thieves() +
                                     u"\\b[^.;]{0,100}? en (?:a|ont|avait|avaient|aurait|auraient) (?:ainsi "
                                     u"|aussitôt |ensuite )?(?:viré|transféré|"
                                     u"retiré|sorti|envoyé|extrait|prélevé|tiré)"_s +
                                     little());
    static const HintedPattern fleeing(
        u"\\b(?:(?:est|sont|était|étaient|serait|seraient) (?:re)?partie?s?|s'(?:est|était|en est) "
        u"(?:enfui|envolé|"
        u"évaporé)e?|se (?:sont|seraient) (?:enfui|envolé|évanoui)e?s|(?:a|ont|avait|avaient) "
        u"(?:filé|disparu|décampé|"
        u"pris (?:la fuite|la poudre d'escampette))) avec(?: la caisse, soit)?"_s +
        little());
    if (vanishing.in(before) || outOf.in(before) || fleeing.in(before))
        return true;
    // « Le portefeuille a été compromis et 12 millions en ont été retirés »
    static const HintedPattern outOfIt(
        u"^(?: (?:en|de|d') ?[a-zé]+)? (?:en|y) "
        u"(?:(?:ont|a|avaient|"
        u"avait) été (?:retir|transfér|sorti|extrai|prélev|soustrai|vir|siphonn|envoy|détourn)|sont (?:sorti|parti))"_s);
    static const HintedPattern entered(
        u"\\b(?:compromis|intrusion|pirat|attaqu|forcé|infiltr|accès|faille|clés?)"_s);
    if (outOfIt.in(behind) && entered.in(before))
        return true;
    // « Celle qui avait coûté 22 millions à notre concurrent X »; an audit « mené après l'attaque, qui » is
    // not.
    static const HintedPattern costingOther(
        u"(?:(?<!après l')(?<!après le )(?<!après la )(?<!depuis l')(?<!depuis le )(?<!suite à l')(?<!suite au )"_s +
        raids + u"[^.;,]{0,70}?|^ ?(?:le|la|les|l'|ce|cette|cet|une?) ?"_s + raids +
        u"[^.;,]{0,60}?,) qui (?:a|ont|avait|avaient|aurait|auraient) (?:déjà )?coûté"_s + little());
    static const HintedPattern toOwner(u"^ (?:à|au|aux) "_s);
    if (costingOther.in(before) && toOwner.in(behind) && !kindreading::tellsOfWar(before))
        return true;
    // « Les attaques ont coûté 1,7 milliard aux acteurs du secteur »
    static const HintedPattern costingAll(
        u"(?:^|[,;] )(?:les|ces|l'|cette|la|le|ce) ?"_s + raids +
        u"(?: (?!qui|dont)[a-zéè'-]+){0,6} (?:a|ont|avait|avaient|aurait|auraient) (?:déjà |ainsi )?coûté"_s +
        little());
    static const HintedPattern inBills(
        u"\\ben (?:audits?|frais|honoraires|temps|heures|réparations?|conseil)"_s);
    if (costingAll.in(before) && toOwner.in(behind) && !inBills.in(behind) &&
        !kindreading::tellsOfWar(before))
        return true;
    return ((causing.in(before) && losses.in(behind)) || costing.in(before)) &&
           !kindreading::tellsOfWar(before);
}

bool isCostOfSomethingElse(QStringView lead)
{
    // What costs is the undertaking that opens the clause; the attack is only named with it.
    static const HintedPattern words(
        u"(?:^|[.;:] ?)(?:(?:en|dès|fin|début|depuis) [^,.;]{3,30}, "
        u")?(?:le|la|les|l'|un|une|des|cet|cette|ce|ces|son|sa|ses|leur|leurs|notre) ?"
        u"(?:audits?|enquêtes?|procès|procédures?|pannes?|interruptions?|arrêts?|fermetures?|suspensions?|"
        u"remises?|nettoyages?|sécurisation|communication|expertises?|migrations?|reconstruction|réparations?"
        u"|"
        u"incendies?|grèves?|assurances?|indemnisation|campagnes? (?:de|d')|recours|investigations?|"
        u"renforcement|restauration|analyses?|formation|défense|refonte|mises? à "
        u"(?:jour|niveau)|gestion|crise|"
        u"travaux|publicité|recrutement|départs?|notification|rappels?)\\b"
        u"(?: qui (?:a|ont|avait|avaient) (?:ainsi )?(?:suivi|précédé))?(?: (?!a |ont |est |sont |avait "
        u"|avaient |était |étaient |fut |furent |et |mais )[^ .;]+){0,12}?,? "
        u"(?:(?:qui|laquelle|lequel) )?(?:(?:lui|leur|nous) )?(?:a|ont|avait|avaient|aura|aurait|auraient)?(?: déjà| ainsi)? ?$"_s);
    return words.in(lead);
}

/// « De dégâts », « de factures impayées »: what no thief takes.
static bool isOfTrade(QStringView behind)
{
    static const HintedPattern words(
        u"^ (?:de |d'|en "
        u")(?:dégâts|dommages|factures|créances|recettes|dettes|impôts|ventes|commandes|travaux|stocks|"
        u"marchandises|prêts|loyers|chiffre|bénéfices?|revenus?|travaux|réparations|subventions|charges)\\b"_s);
    return words.in(behind);
}

bool isRobbedOf(QStringView before, QStringView behind)
{
    if (isOfTrade(behind))
        return false;
    // « CoinsPaid, touché le même jour pour 37 millions », « déjà piratée : en 2021, pour 4 millions »
    static const HintedPattern hit(
        u"\\b(?:touch|frapp|visé|ciblé|attaqu|pirat|pill|cambriol|braqu|dévalis)(?:é)?e?s?\\b(?! par )"
        u"(?:(?: ?[,:])? (?:le|en|au|à|dans|hier|ce|cette|la|fin|début|mi) ?(?:(?!pour|qui|dont|et )[\\w'-]+ "
        u"?){1,5}?)?,? "
        u"(?:pour|à hauteur de|à concurrence de|pour un (?:montant|total|préjudice) de|pour une (?:perte|somme|valeur) de)"_s +
        little());
    // « Multilane, braqué de 126 millions »
    static const HintedPattern relieved(u"\\b(?:braqu|délest|dépouill|dévalis|siphonn|spoli|soulag|amput|"
                                        u"pill|vid)ée?s?(?: (?:en|le|au) [^.;,]{2,24}?)? "
                                        u"(?:de|d')"_s +
                                        little());
    if (hit.in(before) || relieved.in(before))
        return true;
    static const HintedPattern words(
        u"\\b(?:(?:est|sont|a été|ont été|avait été|avaient été|fut|furent) (?:à (?:son|leur) tour "
        u")?(?:pirat|"
        u"attaqu|vidé|cambriol|dévalis|pill|siphonn|dépouill|braqu|délest)[a-zé]*(?: (?:une|deux|trois|à) "
        u"[a-zé]+(?: [a-zé]+)?)?|"
        u"(?:vid|pill|siphonn|dévalis|assèch)(?:é|e|ent|ait|er)e?s? (?:les |ses |leurs? |la |le |des |son "
        u"|sa |"
        u"l')[^.;:(]{2,50}|(?:attaques?|cyberattaques?|piratages?|intrusions?|vols?|braquages?)\\b[^.;:]{0,"
        u"60} "
        u"(?:a|ont|avait|avaient) (?:touché|visé|frappé|atteint|ciblé) [^.;:(]{2,60}) ?(?:\\(|:|,) ?(?:soit |pour |d'un montant de |préjudice de |butin de )?"_s +
        little());
    return words.in(before);
}

bool isFooledOutOf(QStringView before, QStringView behind)
{
    static const HintedPattern persuaded(
        u"\\b(?:faux|fausse|escrocs?|fraudeurs?|imposteurs?|prétendue?s?|soi-disant)\\b[^.;]{0,90}?"
        u"\\b(?:convainc|persuad|amen|incit|pouss|condui|obten|ordonn|demand)[a-zéu]*\\b[^.;]{0,60}? "
        u"(?:de|à|d'|lui|leur) (?:(?:lui|leur) )?(?:virer|transférer|verser|envoyer|payer|régler)"_s +
        little());
    static const HintedPattern sent(u"\\b(?:viré|versé|payé|transféré|envoyé|réglé)e?s?"_s + little());
    static const HintedPattern taken(
        u"^ (?:à|sur|vers) (?:ce|celui|celle|ceux|un compte|des "
        u"comptes|"
        u"quelqu'un|une société|un homme) qu(?:e |')[^.;,]{2,40}? ?(?:prena|croya|pensa|imagina)(?:it|ient)\\b"_s);
    // « A reçu un faux ordre de virement et a envoyé 480 000 euros »
    static const HintedPattern misled(u"\\b(?:faux|fausse|falsifiée?s?|frauduleu(?:x|se))\\b[^.;]{0,60}? "
                                      u"(?:et|puis|avant de|qui (?:lui|leur) ont fait) "
                                      u"(?:(?:a|ont|avait|avaient) (?:ainsi |aussitôt "
                                      u")?(?:viré|envoyé|versé|payé|transféré|réglé)|(?:virer|envoyer|"
                                      u"verser|payer|transférer|régler))"_s +
                                      little());
    // « Ont obtenu 7,3 millions au moyen de fausses factures »
    static const HintedPattern obtained(
        u"\\b(?:obtenu|perçu|encaissé|touché|reçu|fait (?:verser|virer|payer|remettre))"_s + little());
    static const HintedPattern byFraud(u"^[^.;]{0,50}? (?:au moyen|grâce|à l'aide|par|avec|sur la foi|sur "
                                       u"présentation) (?:de |d'|à )?(?:des? |une? )?"
                                       u"(?:[a-zé]+ )?(?:faux|fausses?|usurp|falsifi)"_s);
    if (misled.in(before) || (obtained.in(before) && byFraud.in(behind)))
        return true;
    return persuaded.in(before) || (sent.in(before) && taken.in(behind));
}

bool isAmassed(QStringView before, QStringView behind)
{
    static const HintedPattern words(
        u"\\b(?:amass|engrang|encaiss|récolt|accumul|glan)(?:é|e|ent|ait|aient)e?s?"_s + little());
    static const HintedPattern pirates(
        u"\\b(?:pirates?|hackers?|voleurs?|cybercriminels?|cyberpirates?|cyberunités?|lazarus|tradertraitor)"
        u"\\b"
        u"(?!s'|[^.;]{0,60}\\b(?:informaticiens|salair))"_s);
    static const HintedPattern stolen(u"^(?: (?:en|de|d') ?[a-zé-]+)? "
                                      u"(?:volé|dérobé|détourné|subtilisé)e?s?\\b"_s);
    return words.in(before) && (stolen.in(behind) || pirates.in(before));
}

bool isCostOfArms(QStringView before)
{
    static const HintedPattern words(
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

bool isMeasureOfBusiness(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:(?:le|ce|du|son|leur) (?:marché|secteur)|(?:la|cette|l'|sa|leur) ?(?:filière|industrie|"
        u"capitalisation(?: boursière)?|valorisation)|l'encours|son encours|(?:le )?total (?:d[eu] (?:son "
        u"|leur )?)?bilan|(?:son|leur) (?:total de )?bilan|le bilan (?:de (?:la |cette )?|du |d')(?:banque|"
        u"société|groupe|établissement|entreprise|bourse|plateforme)|(?:les|ses|leurs) (?:fonds "
        u"propres|dépôts))"
        u"(?: (?!par\\b|a\\b|qui\\b)[\\wéèêà'-]+){0,4}? "
        u"(?:pes(?:e|ait|a)|val(?:ait|ut)|vaut|représent(?:e|ait|a)|atteign(?:ait|it)|atteint|"
        u"(?:est|était|fut) (?:de|estimée? à|évaluée? à)|s'élev(?:ait|a) à|s'élève à|s'élèvent à|s'élevaient "
        u"à|atteignent|se mont(?:e|ait|a|ent) à|"
        u"avoisin(?:e|ait|a)|dépass(?:e|ait|a)|frôl(?:e|ait|a))(?:,[^,.;]{2,30},)?"_s +
        little() +
        u"|\\b(?:un|le|son|leur|au) capital(?: social)? (?:est |était )?(?:de|d'|s'élève à|s'élevait à|"
        u"atteint|atteignait|fixé à)"_s +
        little());
    return words.in(before);
}

bool isBilled(QStringView before)
{
    static const HintedPattern words(
        u"(?<!une )(?<!la )(?<!cette )\\b(?:factur(?:e|ent|ait|aient|era|eront|ant)|(?:a|ont|avait|avaient) "
        u"facturé)"
        u"(?: (?:chacune?|en moyenne|eux-mêmes|ainsi|jusqu'à|à ses clients|à leurs clients|leurs services|ses services))*"_s +
        little());
    return words.in(before);
}

bool isWorthOfLoot(QStringView before)
{
    static const HintedPattern words(u"\\b(?:le|la|leur|ce|cette|un) (?:(?:joli|beau|maigre|gros) "
                                     u")?(?:butin|chargement|magot|pactole|prise|moisson|"
                                     u"récolte|cargaison|larcin|pillage) "
                                     u"(?:pes(?:e|ait|a)|val(?:ait|ut)|vaut|se mont(?:e|ait|a) "
                                     u"à|s'élev(?:ait|a) à|s'élève à|représent(?:e|ait|a)|"
                                     u"atteign(?:ait|it)|atteint|(?:est|était|fut) (?:de|estimée?(?: "
                                     u"à)?|évaluée?(?: à)?)|se chiffr(?:e|ait|a) à)"
                                     u"(?:,[^,.;]{2,30},)?"_s +
                                     little());
    return words.in(before);
}

bool isTakenByLaw(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:polic|gendarm|douan|parquet|justice|enquêteur|magistrat|procureur|autorités|fbi|office|juge|"
        u"europol|"
        u"interpol|brigade)[a-zé]*\\b[^.;]{0,40}? "
        u"(?:(?:mit|mirent|met|mettent|(?:a|ont|avait|avaient|aurait) "
        u"(?:pu )?(?:mis|mettre)) la main sur|(?:a|ont|avait|avaient) (?:repris|récupéré|intercepté)|"
        u"(?:reprit|intercepta))"_s +
        little());
    return words.in(before);
}

bool isTurnedInto(QStringView behind)
{
    static const HintedPattern words(
        u"^(?: (?:en|de|d') ?[a-zé]+)? (?:(?:ont|avaient|a|avait) "
        u"(?:pris la "
        u"forme d(?:e |')|été (?:changé|converti|transformé|mué|fondu)e?s? en )|(?:sont|étaient|est) "
        u"devenue?s? (?:des )?|"
        u"se sont (?:changée?s?|muée?s?|transformée?s?) en "
        u")(?:bitcoins?|ethers?|usdt|tethers?|stablecoins?|jetons|monero|"
        u"dollars|yuans|billets|espèces|liquide|or)\\b"_s);
    return words.in(behind);
}

bool isCostOfWorst(QStringView told, QStringView before, QStringView behind)
{
    static const HintedPattern words(
        u"^l[ea] (?:plus "
        u"(?:grave|gros|grosse|lourd|lourde|importante?|coûteu(?:x|se)|spectaculaire)|premi(?:er|"
        u"ère)|derni(?:er|ère)|second|seconde|deuxième|troisième)(?:,[^,.;]{2,50},)? (?:a|avait|aurait) coûté"_s +
        little());
    return words.in(before.trimmed()) && behind.startsWith(u" à ") && frenchthefts::tell(told);
}

bool isGoneAfterAttack(QStringView told, QStringView before, QStringView behind)
{
    static const QString going =
        u"(?:retir|transfér|soustrait|déplac|envoy|prélev|siphonn|extrait|emport|sorti|vir|subtilis|vid|aspir)"_s;
    static const HintedPattern gone(u"^(?:,? (?:en|de|d') ?[a-zé-]+(?: [a-zé-]+)?)? "
                                    u"(?:(?:ont|a|avaient|avait|auraient) (?:ainsi |alors |pu "
                                    u")?(?:été|être) "_s +
                                    going +
                                    u"|manqu(?:e|ent|ait|aient) (?:à "
                                    u"l'appel|dans|sur|encore)|(?:sont|est|étaient) (?:sorti|parti|manquant)|"
                                    u"(?:a|ont|avaient) (?:disparu|quitté))"_s);
    static const HintedPattern taking(u"\\b(?:l'auteur|l[ea]s? (?:ou les )?auteurs?|ils?|ce tiers|un "
                                      u"tiers|l'individu|l'intéressé|le responsable|"
                                      u"l'inconnu|les individus)(?: de l'[a-z]+| du [a-z]+)? (?:(?:en |y "
                                      u"|lui |nous )?(?:a|ont|avait|avaient|"
                                      u"aurait|auraient) (?:pu |ainsi |alors |réussi à )?)"_s +
                                      going + u"(?:é|er|i|ir|re)?"_s + little());
    static const HintedPattern incident(
        u"\\b(?:incident|attaque|intrusion|compromission|événement|piratage|exploit)\\b[^.;]{0,50}? "
        u"(?:a|ont|avait|aurait) (?:touché|concerné|affecté|porté sur|impacté)"_s +
        little());
    static const HintedPattern attack(
        u"\\b(?:compromis|s'est introdui|se sont introdui|accès (?:non "
        u"autorisé|frauduleux|illicite)|incident de "
        u"sécurité|intrusion|pirat|exploité|faille|(?:une|l'|cette|d'une) ?(?:cyber-?)?attaque|clés? privées?)"_s);
    static const AnyOf owners{u"par nos ",   u"par ses ",  u"par leurs ", u"par les clients", u"en sécurité",
                              u"à l'abri",   u"en lieu s", u"rembours",   u"vers nos ",       u"par prudence",
                              u"par mesure", u"froid",     u"préventi"};
    if (owners.in(behind) || owners.in(before) || isOfTrade(behind))
        return false;
    return (incident.in(before) && behind.indexOf(u"n'") != 1) ||
           ((gone.in(behind) || taking.in(before)) && attack.in(told));
}

} // namespace vigie::frenchcosts
