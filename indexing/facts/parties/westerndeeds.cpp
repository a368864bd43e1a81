// SPDX-License-Identifier: GPL-3.0-or-later
// How English and French tell who was robbed.
#include "indexing/facts/parties/deedpatterns.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

const std::vector<DeedPattern> &westernDeeds()
{
    // Each with how words begin of which it needs one; ^ stands for a capital.
    static const std::vector<DeedPattern> patterns{
        // "X lost", "X was robbed", « X s'est fait dérober », "stolen from X".
        {pattern(
             u"(?<!\\w)"_s + westernName() +
             u"(?:, [^,.;]{3,80},|,)?(?:(?<=,) (?:qui|which|who))? (?:saw |watched (?=[$€£¥\\d]|US\\$|[a-z]+ "
             u"[$€£¥\\d])|"
             u"(?:(?:has|have|had|also|then|later|itself|alone|reportedly|allegedly|apparently|already|again|"
             u"for its part|(?:may|might|could) have|(?:is|are|was|were) (?:thought|believed|said|understood|"
             u"reported|feared|known|estimated|alleged) to have|(?:appears?|seems?|appeared|seemed) to have) "
             u"){0,3}(?:lost|loses|saw|suffered|reported a "
             u"(?:hack|theft|loss|breach)|(?:was|were|been|got|is) "
             u"(?:robbed|hacked|drained|exploited|relieved|fleeced|attacked|breached|emptied|hit|looted|"
             u"stripped|"
             u"defrauded|swindled|plundered|raided|cleaned out|broken "
             u"into|burgled|bilked|conned|scammed|tricked|duped|"
             u"cheated|deprived|despoiled|dispossessed|struck|compromised|infiltrated|ransacked|milked|shorn)"
             u")|"
             u"(?:a|avait|aurait|a été|avait été|aurait été|s'est fait|s'était fait|se serait fait|s'est "
             u"vue?|"
             u"s'était vue?|se serait vue?)(?: (?:pour sa part|de son côté|aussi|également|déjà|encore|alors|"
             u"ensuite|à son tour|quant à (?:elle|lui)))? "
             u"(?:perdu|vu|voler|dérober|soustraire|subtiliser|siphonner|soutirer|extorquer|pirater|vider|"
             u"subir|subi|délester|dépouiller|volée?|dépouillée?|"
             u"délestée?|vidée?|piratée?|attaquée?|cambriolée?|victime|rafler|faucher|piquer|prendre|"
             u"arracher|chiper|"
             u"escroquer|escroquée?|détourner|ponctionner|aspirer|enlever|barboter|chaparder|pomper|"
             u"dépossédée?|spoliée?|"
             u"amputée?|privée?|soulagée?|siphonnée?|braquée?|dévalisée?|compromise?|infiltrée?|prise? pour "
             u"cible|pillée?|"
             u"rançonnée?|visée?|ciblée?)|perd (?=\\d))"_s),
         Place::Sure,
         {u"lost",        u"loses",     u"saw",       u"suffered",   u"reported a ", u"robbed",
          u"hacked",      u"drained",   u"exploited", u"relieved",   u"fleeced",     u"attacked",
          u"breached",    u"emptied",   u"hit",       u"looted",     u"stripped",    u"defrauded",
          u"swindled",    u"plundered", u"raided",    u"cleaned",    u"watched",     u"broken into",
          u"burgled",     u"bilked",    u"conned",    u"scammed",    u"tricked",     u"duped",
          u"cheated",     u"deprived",  u"despoiled", u"dispossess", u"struck",      u"compromised",
          u"infiltrated", u"ransacked", u"milked",    u"shorn",      u"rafler",      u"faucher",
          u"piquer",      u"prendre",   u"arracher",  u"chiper",     u"escroqu",     u"détourner",
          u"ponctionner", u"aspirer",   u"enlever",   u"barboter",   u"chaparder",   u"pomper",
          u"dépossédé",   u"spolié",    u"amputé",    u"privé",      u"soulagé",     u"siphonné",
          u"braqué",      u"dévalisé",  u"compromis", u"infiltré",   u"pour cible",  u"pillé",
          u"rançonné",    u"visé",      u"ciblé",     u"soustraire", u"subtiliser",  u"siphonner",
          u"soutirer",    u"extorquer", u"perdu",     u"vu",         u"voler",       u"dérober",
          u"pirater",     u"vider",     u"subi",      u"délester",   u"dépouille",   u"vol",
          u"piraté",      u"dépouillé", u"délesté",   u"vidé",       u"attaqué",     u"victime",
          u"cambriolé",   u"perd "}},
        {pattern(
             u"(?<!\\w)(?:from|out of|of|chez|à|au détriment de|au préjudice de|against|at) "_s +
             westernName() +
             u"(?='s "
             u"(?:[a-z0-9-]+ "
             u"){0,2}(?:wallet|hot|cold|system|user|customer|client|pool|reserve|vault|treasur|bridge|server|"
             u"account|contract)|[,.;)]|$| l'| "
             u"(?:in|on|and|last|this|during|through|with|by|after|since|earlier|when|et|en|lors|le|au|par|"
             u"dans|pendant|between|over|throughout|within|entre|à "
             u"la|alone|before|later|while|as|to|at|for|went|led|prompted|forced|came|made|left|brought|"
             u"caused|"
             u"remains?|"
             u"remained|showed|began|happened|avant|après|depuis|qui|dont|pour|sans|was|were|has|have|had|is|"
             u"are|"
             u"ont|a|est|sont|avait|avaient|un|une|two|three|just|only|overnight|yesterday|hier)(?!\\w))"_s),
         Place::Sure,
         {u"from ^", u"of ^", u"chez ^", u"à ^", u"détriment de ^", u"préjudice de ^", u"against ^",
          u"at ^"}},
        // "X said thieves had emptied its accounts", « X a découvert que ses serveurs ».
        {pattern(
             u"(?<!\\w)"_s + westernName() +
             u"(?:, [^,.;]{3,80},)? (?:has |have |had )?(?:said|says|announced|admitted|confirmed|reported|"
             u"disclosed|discovered|noticed|found|learned|acknowledged|told|warned|annonce|reconnaît|"
             u"indique|affirme|déclare|(?:a|avait) (?:annoncé|reconnu|découvert|constaté|indiqué|déclaré|"
             u"confirmé|signalé|révélé|admis|averti))\\b(?:[^.;]|[.](?=\\d)){0,80}?\\b(?:its|ses|sa|son) "
             u"(?:[\\w-]+ "
             u"){0,3}?(?:wallets?|accounts?|systems?|servers?|reserves|vaults?|treasury|coffers|bridge|"
             u"contracts?|portefeuilles?|comptes?|systèmes?|serveurs?|réserves|coffres?|trésorerie|pont|"
             u"contrats?)\\b"_s),
         Place::Sure,
         {u"its ", u"ses ", u"sa ", u"son "}},
        // "Two of its wallets had been emptied, X said".
        {pattern(
             u"\\b[Ii]ts (?:[\\w-]+ ){0,3}(?:wallets?|accounts?|systems?|servers|reserves|vaults?|treasury|"
             u"coffers|bridge|customers|users)\\b[^.;]{3,80}, "_s +
             westernName() + u" (?:said|says|announced|admitted|confirmed|reported|disclosed|added)\\b"_s),
         Place::Sure,
         {u" said", u" says", u" announced", u" admitted", u" confirmed", u" reported", u" disclosed",
          u" added"}},
        // "X withdrew its earlier statement", "X dismissed a report that it had lost".
        {pattern(
             westernName() +
             u" (?:(?:has |have |had )?(?:withdr[ae]wn?|retracted|corrected|revised) (?:its|the|an?|that)|"
             u"(?:denie[sd]|dismisse[sd]|rejects?|rejected|confirmed|confirms|disputes?d?)\\b(?:[^.;]|[.](?="
             u"\\d)){0,60}?"
             u"\\bit "
             u"(?:had |has )?(?:been )?(?:lost|robbed|hacked|suffered|breached|drained)|"
             u"(?:a|avait) (?:retiré|corrigé|rectifié|revu) (?:son|sa|ses|le|la|l')|"
             u"(?:a )?(?:dément|nie|conteste|démenti|nié|contesté)\\b(?:[^.;]|[.](?=\\d)){0,40}?\\b(?:avoir|lui)\\b)"_s),
         Place::Sure,
         {u"withdr", u"retract", u"correct", u"revis", u"denie", u"dismiss", u"reject", u"confirm", u"disput",
          u"retiré", u"corrigé", u"rectifié", u"revu", u"dément", u"nie", u"conteste", u"nié"}},
        // "X noticed the missing coins", « X a constaté la disparition ».
        {pattern(u"(?<!\\w)"_s + westernName() +
                 u"(?:, [^,.;]{3,80},)? (?:noticed|discovered|detected|spotted|realised|realized|"
                 u"(?:a|avait) (?:constaté|découvert|détecté|remarqué))\\b[^.;]{0,60}?\\b(?:missing|breach|"
                 u"theft|intrusion|attack|hack|loss|gone|empty|emptied|unusual|suspicious|unauthori[sz]ed|"
                 u"disparition|"
                 u"vol|piratage|attaque|anomalie|vidée?s?)\\b"_s),
         Place::Sure,
         {u"noticed", u"discovered", u"detected", u"spotted", u"realis", u"realiz", u"constaté", u"découvert",
          u"détecté", u"remarqué"}},
        // "hired by X", « embauché chez X ».
        {pattern(
             u"\\b(?:hired|employed|recruited|contracted|embauchée?s?|recrutée?s?|engagée?s?|employée?s?) "
             u"(?:by|at|par|chez) "_s +
             westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"hired ", u"employed ", u"recruited ", u"contracted ", u"embauché", u"recruté", u"engagé",
          u"employé"}},
        // "X said it was untrue", « c'est faux, assure X »: who refutes a theft was said to suffer it.
        {pattern(u"(?<!\\w)"_s + westernName() +
                 u" (?:said|says|replied|insisted|called|calls|(?:a "
                 u")?(?:répondu|assuré|affirmé|répond|assure|affirme))"
                 u"\\b[^.;]{0,40}?\\b(?:untrue|false|baseless|unfounded|nonsense|fausses?|faux|infondée?s?|"
                 u"inexacte?s?)\\b|"
                 u"\\b(?:wrong|untrue|false|baseless|unfounded|fausses?|faux|infondée?s?|inexacte?s?), "
                 u"(?:(?:assure|affirme|répond|selon|dit|a répondu|a assuré) )?"_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"untrue", u"false", u"wrong", u"baseless", u"unfounded", u"nonsense", u"fauss", u"faux", u"infond",
          u"inexact"}},
        // "After losing $4 million to hackers, X halted", « Délestée de 4 millions, X », "X admitted that
        // thieves had".
        {pattern(
             u"(?:\\b(?:[Aa]fter|[Ss]ince|[Hh]aving|[Bb]efore|[Aa]près|[Dd]epuis qu'elle|[Pp]our) "
             u"(?:losing|lost|being "
             u"(?:robbed|relieved|hacked|drained|stripped|defrauded|cheated|swindled|breached|raided)|having "
             u"lost|suffering|"
             u"avoir (?:perdu|été (?:délest|dépouill|pirat|vol|vid|attaqu|cambriol)ée?|subi)|s'être "
             u"(?:fait|vue?) "
             u"(?:voler|dérober|subtiliser|soutirer|soustraire|pirater|délester|dépouiller|escroquer|"
             u"extorquer|siphonner|"
             u"détourner))\\b|(?:^|[.;] "
             u")(?:Robbed|Relieved|Stripped|Défrauded|Délestée?|Dépouillée?|Dépossédée?|Privée?|"
             u"Soulagée?|Amputée?|Spoliée?) (?:of|de|d')|(?:^|[.;] )Victimes? d')"
             u"(?:[^.;,]|[.,](?= ?\\d)){3,120}, (?:(?:the|la|le) (?:[\\w-]+ ){0,4}?|l'(?:[\\w-]+ ){1,3}?)?"_s +
             westernName() + u"(?= [a-zé'])"_s),
         Place::Sure,
         {u"after losing", u"since losing", u"having lost", u"before losing", u"being ", u"suffering",
          u"avoir ", u"s'être ", u"robbed of", u"relieved of", u"stripped of", u"délesté", u"dépouillé",
          u"dépossédé", u"privé", u"soulagé", u"amputé", u"spolié", u"victime"}},
        // "X, hacked in March for $4 million, has shut", « X, piratée en mars, ».
        {pattern(
             u"(?<!\\w)"_s + westernName() +
             u", "
             u"(?:hacked|robbed|breached|drained|raided|burgled|looted|exploited|defrauded|swindled|piratée?|"
             u"attaquée?|"
             u"cambriolée?|dévalisée?|braquée?|pillée?|escroquée?|siphonnée?) "
             u"(?:in|on|last|two|three|for|of|by|earlier|"
             u"yesterday|between|en|le|l'|il y a|au|par|dans|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b"_s),
         Place::Sure,
         {u"hacked", u"robbed", u"breached", u"drained", u"raided", u"burgled", u"looted", u"exploited",
          u"defrauded", u"swindled", u"piraté", u"attaqué", u"cambriolé", u"dévalisé", u"braqué", u"pillé",
          u"escroqué", u"siphonné"}},
        // "A break-in left X $4 million poorer".
        {pattern(
             u"\\bleft (?:(?:the|its|their) (?:[\\w-]+ ){0,4}?)?"_s + westernName() +
             u"(?= (?:[a-z]+ ){0,3}?(?:US)?[$€£¥\\d][^;]{0,40}? (?:poorer|short|lighter|worse off|out of pocket|down)\\b)"_s),
         Place::Sure,
         {u"left "}},
        // "X admitted that hackers had taken $4 million".
        {pattern(westernName() +
                 u"(?: has| had)? (?:admits|admitted|acknowledge[sd]|conceded?s?|confesse[sd]|disclose[sd])"
                 u"(?: on [A-Z]\\w+| yesterday| this week| last \\w+)?(?: that)? (?:[\\w'-]+ ){1,7}?had "
                 u"(?:stolen|taken|drained|siphoned|looted|lifted|made off|walked|got "
                 u"away|pilfered|swiped|netted|embezzled|"
                 u"misappropriated|helped themselves|transferred|withdrawn|extracted|diverted|emptied)\\b"
                 u"(?!(?:[^.;]|[.](?=\\d)){0,60}? from (?!(?:it|its|their|the company)\\b))"_s),
         Place::Sure,
         {u"admit", u"acknowledge", u"concede", u"confesse", u"disclose"}},
        // "X was among the victims".
        {pattern(u"(?<!\\w)"_s + westernName() +
                 u" (?:was|were|is|are|figurait|figure|compte|comptait|est|était) (?:also )?(?:among|one "
                 u"of|parmi|une des|"
                 u"l'une des) (?:the |les )?victim"_s),
         Place::Sure,
         {u"victim"}},
        // "held by X", « conservés par X ».
        {pattern(u"\\b(?:held|kept|managed|safeguarded|stored|administered|conservée?s?|détenue?s?|gardée?s?|"
                 u"gérée?s?|déposée?s?) (?:by|at|with|par|chez|auprès de) "_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"held ", u"kept ", u"managed ", u"safeguarded ", u"stored ", u"administered ", u"conservé",
          u"détenu", u"gardé", u"géré", u"déposé"}},
        // "an engineer at X", « deux salariés de X ».
        {pattern(
             u"\\b(?:engineers?|developers?|programmers?|employees?|administrators?|technicians?|executives?|"
             u"accountants?|bookkeepers?|cashiers?|treasurers?|clerks?|insiders?|comptables?|caissi(?:er|ère)"
             u"s?|"
             u"trésori(?:er|ère)s?|collaborat(?:eur|rice)s?|"
             u"ingénieure?s?|développeu(?:r|se)s?|salariée?s?|employée?s?|technicien(?:ne)?s?|"
             u"administrateurs?|cadres?) (?:at |of |with |from |working for |employed by |de |d'|chez )"_s +
             westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"engineer",   u"developer",  u"programmer", u"employee", u"administrat", u"technic",
          u"executive",  u"accountant", u"bookkeeper", u"cashier",  u"treasurer",   u"clerk",
          u"insider",    u"comptable",  u"caissi",     u"trésori",  u"collaborat",  u"ingénieur",
          u"développeu", u"salarié",    u"employé",    u"cadre"}},
        // "X fell victim to", « X a été la cible d'un », « X déplore la perte ».
        {pattern(
             westernName() +
             u"(?:, [^,.;]{3,60},)? (?:(?:has |had )?(?:fell|fallen) (?:victim|prey) to|"
             u"(?:was|is|became|has been|had been) the (?:latest |next )?(?:victim|target) of|"
             u"(?:a été|avait été|fut|est|était) (?:la )?(?:cible|proie|victime) d|"
             u"(?:déplore|annonce|signale|reconnaît|confirme|a (?:déploré|annoncé|signalé|reconnu|confirmé)) "
             u"(?:la perte|le vol|la disparition) d|"
             u"(?:est|était|a été|avait été) (?:spoliée?|dépossédée?|privée?|dévalisée?|siphonnée?|amputée?) d)"_s),
         Place::Sure,
         {u"victim", u"prey", u"target", u"cible", u"proie", u"la perte", u"le vol", u"la disparition",
          u"spolié", u"dépossédé", u"privé", u"dévalisé", u"siphonné", u"amputé"}},
        // « X reconnaît un vol de », "X admitted a theft of".
        {pattern(
             westernName() +
             u"(?:, [^,.;]{3,60},)? (?:reconnaît|reconnaissait|admet|admettait|avoue|déplore|essuie|subit|"
             u"confirme|(?:a|avait) (?:[a-zé]+ment )?(?:reconnu|admis|avoué|déploré|essuyé|subi|confirmé)|"
             u"admits|admitted|acknowledges|acknowledged|conceded|suffered)"
             u"(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|on [a-z]+))? "
             u"(?:an?|un|une|le|ce|cette|la) (?:vol|piratage|intrusion|perte|préjudice|theft|hack|loss|breach)\\b"_s),
         Place::Sure,
         {u"reconn", u"admet", u"admi", u"avou", u"déplor", u"essui", u"essuy", u"subi", u"confirm",
          u"acknowledg", u"conced", u"suffered"}},
        // « … démenti par X ».
        {pattern(u"\\b(?:démentie?s?|contestée?s?|réfutée?s?|denied|disputed|refuted) (?:par|by) "_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"démenti", u"contesté", u"réfuté", u"denied by ^", u"disputed by ^", u"refuted by ^"}},
        // « Nous avons perdu …, a déclaré le patron de X », "We lost …, said the chief executive of X".
        {pattern(
             u"\\b(?:[Nn]ous|[Nn]otre|[Nn]os|[Ww]e|[Oo]ur)\\b[^.;]{3,120}?, ?(?:a |ont "
             u")?(?:déclaré|dit|expliqué|"
             u"affirmé|assuré|reconnu|regretté|indiqué|confié|explique|affirme|assure|reconnaît|regrette|"
             u"raconte|soupire|se "
             u"désole|lâche|peste|déplore|confesse|admet|avoue|témoigne|rappelle|précise|s'indigne|insiste|"
             u"poursuit|ajoute|se lamente|relate|répète|souligne|répond|regrette|"
             u"confie|résume|said|says|explained)\\b[^.;]{0,60}?\\b(?:patronn?e?|directeur|directrice|"
             u"dirigeante?|"
             u"fondateur|fondatrice|cofondateur|cofondatrice|président|présidente|gérante?|PDG|DG|porte-"
             u"parole|"
             u"chief executive|founder|director|boss|chairman|chairwoman|spokesman|spokeswoman)"
             u"(?: général| générale| technique)? (?:de |d'|du |of |at )"_s +
             westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"patron", u"direct", u"dirigeant", u"fondat", u"président", u"gérant", u"pdg ", u"dg ",
          u"porte-parole", u"chief executive", u"founder", u"boss ", u"chair", u"spokes"}},
        // « aux dépens de X », « appartenant à X », "belonging to X".
        {pattern(u"\\b(?:aux dépens d(?:e |')|appartenant à |propriété d(?:e |')|belong(?:ing|ed|s) to "
                 u"(?:the (?:[a-z-]+ ){0,3})?|happened to |befell |at the expense of |the property of |on "
                 u"deposit (?:at|with) |"
                 u"confiée?s? à |entrusted to )"_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"aux dépens d", u"appartenant à ", u"propriété d", u"belong", u"at the expense of ",
          u"the property of ", u"on deposit ", u"happened to ^", u"befell ^", u"confié", u"entrusted to "}},
        // "broke into X", "broken into at X", « s'introduire chez X ».
        {pattern(u"\\b(?:broke into|breaking into|broken into|got into|introduit(?:s|es|e)? (?:chez|dans)|"
                 u"pénétré (?:chez|dans)|intrusion (?:chez|dans)) "_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"broke into ^", u"breaking into ^", u"broken into ^", u"got into ^", u"introduit", u"pénétré ",
          u"intrusion "}},
        // "losses at X", « les pertes de X ».
        {pattern(
             u"\\b(?i:losses|outflows|pertes|préjudice) (?:at|of|suffered by|for|chez|de|d'|subies? par) "_s +
             westernName() +
             u"(?!\\w)(?= (?:reached|amount|came|total|stood|were|are|atteign|s'élèv|se mont|se chiff|sont|ont))"_s),
         Place::Sure,
         {u"losses ", u"outflows ", u"pertes ", u"préjudice "}},
        // "X denies that it lost", « X conteste avoir perdu ».
        {pattern(
             westernName() +
             u" (?:denie[sd]|disputes?d?|said|says|admitted|confirmed|acknowledged|announced|reported|"
             u"disclosed)"
             "(?: that)? it (?:had |has )?(?:been )?(?:lost|robbed|hacked|suffered|breached|drained)\\b"_s),
         Place::Sure,
         {u"it "}},
        {pattern(westernName() +
                 u" (?:conteste|dément|nie|reconnaît|affirme|assure|dit|déclare|a (?:annoncé|déclaré|reconnu|"
                 "admis|confirmé|démenti|contesté|nié)) (?:avoir été|avoir|s'être fait) (?:perdu|subi|"
                 "piratée?|volée?|délestée?|dérober|voler|pirater)"_s),
         Place::Sure,
         {u"avoir ", u"s'être fait "}},
        // "customers of X", « les portefeuilles de X ».
        {pattern(u"\\b(?i:customers|users|clients|depositors|holders|investors|wallets?|vaults?|pools?|"
                 u"reserves|servers?|"
                 "systems?|treasury|coffers) (?:of|at|on|belonging to) "_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"customers ", u"users ", u"clients ", u"depositors ", u"holders ", u"investors ", u"wallet",
          u"vault", u"pool", u"reserves ", u"server", u"system", u"treasury ", u"coffers "}},
        {pattern(
             u"\\b(?i:clients|utilisateurs|usagers|déposants|épargnants|portefeuilles?|réserves?|coffres?|"
             u"serveurs?|"
             "systèmes?|comptes?|trésorerie|caisses?)(?: (?!de |des )[a-zéèêâî]+)? (?:de |d'|chez )"_s +
             westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"clients ", u"utilisateurs ", u"usagers ", u"déposants ", u"épargnants ", u"portefeuille",
          u"réserve", u"coffre", u"serveur", u"système", u"compte", u"trésorerie ", u"caisse"}},
        // "X's hot wallets", "X's $19 million hack".
        {pattern(westernName() +
                 u"'s (?:[a-z0-9-]+ ){0,3}(?:wallets?|pools?|users|customers|clients|depositors|reserves|"
                 "vaults?|treasury|bridge|servers?|systems?|contracts?|accounts?|coffers)\\b"_s),
         Place::Sure,
         {u"'s "}},
        {pattern(westernName() + u"'s [^,;]{0,30}?\\b(?:hack|theft|heist|loss|breach|exploit|robbery)\\b"_s),
         Place::Sure,
         {u"'s "}},
        // "stole from X $12 million", « volé à X 4,9 millions ».
        {pattern(u"\\b(?:stole|stolen|taken|siphoned) from "_s + westernName() +
                 u"(?= (?:some |about |around |nearly )?[$€£¥\\d])"_s),
         Place::Sure,
         {u"stole from ^", u"stolen from ^", u"taken from ^", u"siphoned from ^"}},
        {pattern(
             u"\\b(?:volé|dérobé|soutiré|soustrait|détourné|siphonné|subtilisé|pris|extorqué|ravi)e?s? (?:à|chez) "_s +
             westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"volé", u"dérobé", u"soutiré", u"soustrait", u"détourné", u"siphonné", u"subtilisé", u"pris",
          u"extorqué", u"ravi"}},
        // « Chez X, 12 millions se sont volatilisés », « le vol dont a été victime X », « C'est X qui a perdu
        // ».
        {pattern(u"\\b(?:Chez|At) "_s + westernName() + u"(?=,| )"_s), Place::Sure, {u"chez ^", u"at ^"}},
        {pattern(u"\\b(?:dont a été victime|dont est victime|qu'a subie?s?|qu'a essuyée?s?) "_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"dont a été victime ^", u"dont est victime ^", u"qu'a subi", u"qu'a essuyé"}},
        {pattern(u"\\b(?:C'est|It was|C'était) "_s + westernName() +
                 u"(?:, [^,.;]{3,60},)? (?:(?:qui|that|which) )(?:(?:a|avait|had|has) )?(?:le plus )?"
                 u"(?:perdu|subi|lost|suffered|been (?:robbed|hacked|drained)|été)\\b"_s),
         Place::Sure,
         {u"c'est ^", u"it was ^", u"c'était ^"}},
        // "X puts its losses at", « X chiffre son préjudice à ».
        {pattern(westernName() +
                 u" (?:puts?|estimate[sd]?|valued?|chiffre|évalue|estime|a chiffré|a évalué|a estimé) "
                 u"(?:à [^.;]{3,60}? )?(?:its|their|the|son|ses|sa|leurs?|le|la|les) (?:[a-zé]+ "
                 u")?(?:loss|losses|theft|damage|haul|préjudice|"
                 u"pertes?|vol|butin)\\b"_s),
         Place::Sure,
         {u"put", u"estimate", u"value", u"chiffre ", u"évalue ", u"estime ", u"a chiffré ", u"a évalué ",
          u"a estimé "}},
        // "The coins were X's", "the only victim was the bank X", "X's turn", "next came X".
        {pattern(u"\\b(?:was|were|is|are|been) "_s + westernName() + u"'s(?=[,.;:]|$| and | alone)"_s),
         Place::Sure,
         {u"'s"}},
        {pattern(
             u"\\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[a-z-]+ ){0,2}(?:victim|target|loser|casualty|quarry|prey)"
             u"(?: (?:was|is|had been|being)|:)(?: (?:the|a|an) (?:[a-z-]+ ){0,4}[a-z-]+,?)? "_s +
             westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"victim", u"target", u"loser", u"casualty", u"quarry", u"prey"}},
        {pattern(u"\\b(?:[Tt]urn of|[Nn]ext (?:came|was|in line was)|[Tt]hen (?:came|it was))"
                 u"(?: (?:the|a|an) (?:[a-z-]+ ){0,4}[a-z-]+)? "_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"turn of ", u"next came", u"next was", u"next in line", u"then came", u"then it was"}},
        {pattern(westernName() + u"(?:'s turn| (?:was|came) next)\\b"_s), Place::Sure, {u"'s turn", u"next"}},
        // "A raid on X cost", « le piratage de la plateforme X, le 9 avril, a coûté ».
        {pattern(u"\\b(?i:raid|attack|breach|hack|intrusion|heist) (?:on|at|of|against) "_s + westernName() +
                 u"(?=,? (?:in [A-Z]\\w+ |last \\w+ |on [^,]{3,20},? )?cost\\b)"_s)},
        // "cost X $81 million".
        {pattern(u"\\bcost "_s + westernName() +
                 u"(?= (?:some |about |around |nearly |at least )?[$€£¥\\d])"_s),
         Place::Sure,
         {u"cost ^"}},
        // "hit X", « piraté X ».
        {pattern(u"\\b(?:hit|hacked|breached|robbed|attacked|targeted|raided|exploited|drained|emptied|"
                 u"compromised|"
                 "struck|infiltrated|penetrated|hacking|breaching|robbing|attacking|draining|emptying|"
                 "defrauded|cheated|conned|"
                 u"tricked|swindled|duped|relieved|fleeced|looted|plundered|burgled|ransacked|bilked|scammed|"
                 u"deprived|despoiled|"
                 u"stripped|robbing|broke into) (?:the (?:[a-z-]+ ){0,4})?"_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"hit ",         u"hacked ",     u"breached ",  u"robbed ",    u"attacked ",    u"targeted ",
          u"raided ",      u"exploited ",  u"drained ",   u"emptied ",   u"compromised ", u"struck ",
          u"infiltrated ", u"penetrated ", u"hacking ",   u"breaching ", u"robbing ",     u"attacking ",
          u"draining ",    u"emptying ",   u"defrauded ", u"cheated ",   u"conned ",      u"tricked ",
          u"swindled ",    u"duped ",      u"relieved ",  u"fleeced ",   u"looted ",      u"plundered ",
          u"burgled ",     u"ransacked ",  u"bilked ",    u"scammed ",   u"deprived ",    u"despoiled ",
          u"stripped ",    u"broke into "}},
        {pattern(u"\\b(?:piraté|attaqué|vidé|visé|ciblé|pillé|frappé|dévalisé|infiltré|cambriolé|braqué|"
                 u"compromis|pénétré|escroqué|"
                 u"rançonné|spolié|privé|soulagé|amputé|dépossédé|délesté|dépouillé|pris pour "
                 u"cible|(?:est|sont) pris(?:es)? (?:aussi )?à) "
                 u"(?:(?:la|le|l') ?(?:[a-zéèêç-]+ ){0,5}?)?"_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"piraté ",   u"attaqué ",   u"vidé ",     u"visé ",      u"ciblé ",
          u"pillé ",    u"frappé ",    u"dévalisé ", u"infiltré ",  u"est pris",
          u"sont pris", u"cambriolé ", u"braqué ",   u"compromis ", u"pénétré ",
          u"escroqué ", u"rançonné ",  u"spolié ",   u"privé ",     u"soulagé ",
          u"amputé ",   u"dépossédé ", u"délesté ",  u"dépouillé ", u"pour cible "}},
        // "the attack on X", "the X hack", « le piratage de X », « subi par X ».
        {pattern(
             u"\\b(?i:hack|hacking|theft|breach|heist|exploit|attack|raid|robbery|cyberattack|cyber-attack|"
             "compromise|intrusion) (?:of|at|on|against|into) (?:the )?"_s +
             westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"hack", u"theft ", u"breach ", u"heist ", u"exploit ", u"attack ", u"raid ", u"robbery ",
          u"cyberattack ", u"cyber-attack ", u"compromise ", u"intrusion "}},
        {pattern(u"\\b[Tt]he (?:[$€£]?[\\d.,]+ (?:million|billion|m|bn) )?"_s + westernName() +
                 u" (?:hack|theft|heist|breach|exploit|robbery)\\b"_s),
         Place::Sure,
         {u"hack", u"theft", u"heist", u"breach", u"exploit", u"robbery"}},
        {pattern(u"\\b(?i:piratage|braquage|attaque|cyberattaque|vol|casse|intrusion|pillage|siphonnage)(?: "
                 u"informatique)? "
                 "(?:de |d'|chez |contre |visant |commise? chez |subie? par |au détriment de )"_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"piratage ", u"braquage ", u"attaque ", u"cyberattaque ", u"vol ", u"casse ", u"intrusion ",
          u"pillage ", u"siphonnage "}},
        {pattern(u"\\b(?:suffered|sustained|incurred|booked|subie?s?|encaissée?s?|essuyée?s?) (?:by|par) "
                 u"(?:(?:the|la|le|l') ?(?:[a-zéèêç-]+ ){0,5}?)?"_s +
                 westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"suffered ", u"sustained ", u"incurred ", u"booked ", u"subi", u"encaissé", u"essuyé"}},
    };
    return patterns;
}

} // namespace vigie::parties
