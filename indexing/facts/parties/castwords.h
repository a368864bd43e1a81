// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringView>

/// English and French words beside a name that tell whether it is that of a firm, a person, a place; folded
/// as normalised text is.
namespace vigie::castwords {

using WordSet = QSet<QStringView>;

/// What the last word of a firm's name often is.
inline const WordSet &formWords()
{
    static const WordSet words{
        u"coopérative", u"hospices",    u"fiducie",     u"federation",  u"fédération",   u"mairie",
        u"hôpital",     u"museum",      u"airlines",    u"shipping",    u"energy",       u"motors",
        u"foods",       u"media",       u"bank",        u"exchange",    u"trust",        u"fund",
        u"foundation",  u"pay",         u"payments",    u"markets",     u"market",       u"finance",
        u"capital",     u"digital",     u"coin",        u"coins",       u"custody",      u"bridge",
        u"protocol",    u"swap",        u"labs",        u"studio",      u"studios",      u"games",
        u"partners",    u"group",       u"holdings",    u"networks",    u"network",      u"systems",
        u"savings",     u"mutual",      u"union",       u"university",  u"college",      u"hospital",
        u"council",     u"brewery",     u"ltd",         u"limited",     u"inc",          u"plc",
        u"llc",         u"sa",          u"sas",         u"sarl",        u"gmbh",         u"corp",
        u"company",     u"co",          u"cie",         u"vaults",      u"vault",        u"wallet",
        u"ledger",      u"trading",     u"securities",  u"credit",      u"insurance",    u"logistics",
        u"charity",     u"association", u"society",     u"cooperative", u"casino",       u"lending",
        u"protocole",   u"banque",      u"fonds",       u"fondation",   u"mutuelle",     u"actifs",
        u"numérique",   u"patrimoine",  u"change",      u"associés",    u"frères",       u"fils",
        u"brothers",    u"sons",        u"daughters",   u"pont",        u"crédit",       u"université",
        u"gestion",     u"épargne",     u"paiement",    u"paiements",   u"brokerage",    u"broker",
        u"treasury",    u"cash",        u"crypto",      u"dao",         u"chain",        u"gaming",
        u"bourse",      u"échanges",    u"investments", u"ventures",    u"technologies", u"industries",
        u"services"};
    return words;
}

/// Before "of" or "de" within a name: Bank of X, Fondation de Y.
inline const WordSet &institutions()
{
    static const WordSet words{
        u"cooperative", u"coopérative", u"hospices",   u"fiducie", u"council",  u"federation", u"fédération",
        u"bank",        u"university",  u"union",      u"order",   u"house",    u"institute",  u"college",
        u"league",      u"guild",       u"museum",     u"friends", u"sons",     u"society",    u"banque",
        u"fonds",       u"fondation",   u"université", u"caisse",  u"crédit",   u"maison",     u"société",
        u"union",       u"compagnie",   u"groupe",     u"val",     u"porte",    u"bourse",     u"institut",
        u"mutuelle",    u"association", u"club",       u"tour",    u"change",   u"comptoir",   u"fund",
        u"trust",       u"hospital",    u"hôpital",    u"chambre", u"port",     u"ministry",   u"ministère",
        u"department",  u"archdiocese", u"diocese",    u"church",  u"chamber",  u"school",     u"academy",
        u"opéra",       u"théâtre",     u"musée",      u"lycée",   u"clinique", u"loterie",    u"régie",
        u"festival",    u"orchestre",   u"académie",   u"abbaye",  u"syndicat", u"coopérative"};
    return words;
}

/// Who a person is, before or behind the name.
inline const WordSet &offices()
{
    static const WordSet words{
        u"mr",          u"mrs",         u"ms",           u"miss",        u"dr",
        u"sir",         u"m",           u"mme",          u"maître",      u"professor",
        u"prof",        u"inspector",   u"detective",    u"sergeant",    u"constable",
        u"senator",     u"deputy",      u"president",    u"chairman",    u"chairwoman",
        u"chairperson", u"judge",       u"justice",      u"minister",    u"executive",
        u"spokesman",   u"spokeswoman", u"spokesperson", u"founder",     u"co-founder",
        u"director",    u"ceo",         u"cto",          u"cfo",         u"lawyer",
        u"prosecutor",  u"attorney",    u"programmer",   u"engineer",    u"analyst",
        u"economist",   u"trader",      u"investigator", u"enquêteur",   u"enquêtrice",
        u"directeur",   u"directrice",  u"fondateur",    u"fondatrice",  u"porte-parole",
        u"président",   u"présidente",  u"patron",       u"patronne",    u"ministre",
        u"sénateur",    u"sénatrice",   u"député",       u"députée",     u"juge",
        u"procureur",   u"procureure",  u"avocat",       u"avocate",     u"ingénieur",
        u"ingénieure",  u"analyste",    u"économiste",   u"changeur",    u"trafiquant",
        u"commissaire", u"colonel",     u"capitaine",    u"captain",     u"officer",
        u"chief",       u"governor",    u"gouverneur",   u"secretary",   u"secrétaire",
        u"ambassador",  u"ambassadeur", u"journalist",   u"journaliste", u"author",
        u"auteur",      u"reporter",    u"editor",       u"manager",     u"accountant",
        u"comptable",   u"auditor",     u"aged",         u"agent",       u"consultant",
        u"consultante", u"trésorier",   u"treasurer",    u"pirate",      u"hacker",
        u"suspect",     u"accomplice",  u"complice",     u"pensioner",   u"investor"};
    return words;
}

/// Who watches thefts and suffers none.
inline const WordSet &watchers()
{
    static const WordSet words{
        u"newspaper", u"agency",      u"journal",       u"quotidien",     u"hebdomadaire", u"magazine",
        u"website",   u"blog",        u"analytics",     u"analysts",      u"tracing",      u"tracer",
        u"research",  u"researchers", u"auditor",       u"auditors",      u"insurer",      u"assureur",
        u"cabinet",   u"consultancy", u"think-tank",    u"broadcaster",   u"television",   u"channel",
        u"chaîne",    u"station",     u"observatoire",  u"watchdog",      u"regulator",    u"autorité",
        u"authority", u"ministry",    u"ministère",     u"police",        u"constabulary", u"parquet",
        u"tribunal",  u"court",       u"traces",        u"tracks",        u"traque",       u"piste",
        u"forensics", u"security",    u"cybersécurité", u"cybersecurity", u"auditing",     u"law",
        u"lawyers",   u"avocats",     u"supervisor",    u"panel",         u"commission",   u"committee",
        u"comité",    u"bureau",      u"office"};
    return words;
}

/// What newspapers and agencies are called.
inline const WordSet &papers()
{
    static const WordSet words{u"post",         u"gazette",   u"times",    u"herald",   u"journal",
                               u"wire",         u"tribune",   u"courrier", u"écho",     u"lettre",
                               u"observatoire", u"chronicle", u"echo",     u"monde",    u"figaro",
                               u"dépêche",      u"quotidien", u"hebdo",    u"bulletin", u"digest",
                               u"news",         u"press",     u"presse",   u"daily",    u"weekly",
                               u"observer",     u"telegraph", u"mail",     u"argus",    u"messager"};
    return words;
}

/// What a text is called that begins with the word and its date.
inline const WordSet &writings()
{
    static const WordSet words{
        u"interview",  u"note",        u"notes",         u"bulletin",     u"brief",      u"briefing",
        u"blog",       u"memo",        u"memorandum",    u"minutes",      u"transcript", u"hansard",
        u"letter",     u"column",      u"editorial",     u"analysis",     u"digest",     u"newsletter",
        u"alert",      u"advisory",    u"release",       u"filing",       u"chronology", u"timeline",
        u"summary",    u"annex",       u"report",        u"circular",     u"statement",  u"dispatch",
        u"commentary", u"opinion",     u"feature",       u"update",       u"notice",     u"entretien",
        u"tribune",    u"chronique",   u"lettre",        u"communiqué",   u"dépêche",    u"revue",
        u"éditorial",  u"dossier",     u"bilan",         u"analyse",      u"alerte",     u"circulaire",
        u"point",      u"chronologie", u"procès-verbal", u"compte-rendu", u"rapport",    u"déclaration",
        u"annexe",     u"billet"};
    return words;
}

/// Where money is washed.
inline const WordSet &launderers()
{
    static const WordSet words{u"mixer",   u"mixers",  u"mélangeur", u"mixeur",    u"tumbler",   u"mixing",
                               u"front",   u"shell",   u"gang",      u"group",     u"groupe",    u"bande",
                               u"hackers", u"pirates", u"crew",      u"collectif", u"collective"};
    return words;
}

/// What a place is called before its name.
inline const WordSet &placeNouns()
{
    static const WordSet words{u"city",   u"town",    u"village",  u"port",       u"province", u"region",
                               u"island", u"street",  u"county",   u"district",   u"ville",    u"commune",
                               u"région", u"île",     u"rue",      u"avenue",     u"canton",   u"quartier",
                               u"state",  u"capital", u"capitale", u"village de", u"square",   u"road"};
    return words;
}

/// What only whoever keeps money owns or suffers: "X's wallets", « les portefeuilles de X ».
inline const WordSet &holdings()
{
    static const WordSet words{
        u"wallet",      u"wallets",   u"users",      u"user",         u"customers",      u"customer",
        u"clients",     u"client",    u"depositors", u"reserves",     u"reserve",        u"vault",
        u"vaults",      u"treasury",  u"server",     u"servers",      u"system",         u"systems",
        u"contract",    u"contracts", u"account",    u"accounts",     u"coffers",        u"pool",
        u"pools",       u"members",   u"players",    u"investors",    u"savers",         u"holders",
        u"keys",        u"key",       u"network",    u"networks",     u"website",        u"funds",
        u"assets",      u"tokens",    u"coins",      u"marketplace",  u"deposits",       u"balance",
        u"balances",    u"bridge",    u"platform",   u"portefeuille", u"portefeuilles",  u"utilisateurs",
        u"usagers",     u"déposants", u"épargnants", u"coffre",       u"coffres",        u"serveur",
        u"serveurs",    u"système",   u"systèmes",   u"compte",       u"comptes",        u"trésorerie",
        u"caisse",      u"caisses",   u"clé",        u"clés",         u"réseau",         u"réserves",
        u"fonds",       u"avoirs",    u"actifs",     u"jetons",       u"joueurs",        u"membres",
        u"sociétaires", u"adhérents", u"contrat",    u"contrats",     u"infrastructure", u"backups",
        u"safe",        u"safes",     u"database",   u"patients",     u"pensioners",     u"savings",
        u"machines",    u"atms",      u"cashpoints", u"tills",        u"branches"};
    return words;
}

/// What befalls the robbed: "the theft at X", « le piratage de X », "X's losses".
inline const WordSet &deeds()
{
    static const WordSet words{
        u"theft",         u"thefts",       u"hack",        u"hacks",         u"hacking",      u"heist",
        u"robbery",       u"raid",         u"raids",       u"breach",        u"exploit",      u"attack",
        u"attacks",       u"intrusion",    u"cyberattack", u"cyber-attack",  u"loss",         u"losses",
        u"burglary",      u"break-in",     u"compromise",  u"looting",       u"plunder",      u"incident",
        u"flaw",          u"bug",          u"hole",        u"vulnerability", u"weakness",     u"vol",
        u"vols",          u"piratage",     u"piratages",   u"braquage",      u"casse",        u"attaque",
        u"attaques",      u"cyberattaque", u"faille",      u"affaire",       u"case",         u"préjudice",
        u"perte",         u"pertes",       u"pillage",     u"siphonnage",    u"cambriolage",  u"hold-up",
        u"larceny",       u"haul",         u"stealing",    u"draining",      u"emptying",     u"détournement",
        u"vulnérabilité", u"escroquerie",  u"assault",     u"sting",         u"swoop",        u"victim",
        u"victime",       u"victims",      u"victimes",    u"target",        u"cible",        u"expense",
        u"dépens",        u"détriment",    u"préjudices",  u"disparition",   u"disappearance"};
    return words;
}

/// Verbs whose object is robbed: "hack X", « pirater X », "an update struck X".
inline const WordSet &attacks()
{
    static const WordSet words{
        u"hack",       u"hacked",     u"hacking",     u"rob",          u"robbed",      u"robbing",
        u"hit",        u"hits",       u"hitting",     u"struck",       u"strike",      u"attacked",
        u"attack",     u"attacking",  u"targeted",    u"targeting",    u"target",      u"raided",
        u"raid",       u"raiding",    u"exploited",   u"exploiting",   u"drained",     u"drain",
        u"draining",   u"emptied",    u"empty",       u"emptying",     u"compromised", u"infiltrated",
        u"penetrated", u"breached",   u"breaching",   u"defrauded",    u"defraud",     u"looted",
        u"plundered",  u"burgled",    u"cost",        u"costs",        u"costing",     u"befell",
        u"befallen",   u"relieved",   u"relieve",     u"stripped",     u"fleeced",     u"swindled",
        u"cheated",    u"ransacked",  u"invaded",     u"infected",     u"duped",       u"tricked",
        u"bilked",     u"bilk",       u"conned",      u"scammed",      u"deprived",    u"despoiled",
        u"rob",        u"swindle",    u"milked",      u"dispossessed", u"pirater",     u"piraté",
        u"piratée",    u"attaqué",    u"attaquée",    u"attaquer",     u"vidé",        u"vider",
        u"visé",       u"visait",     u"visant",      u"viser",        u"ciblé",       u"cibler",
        u"ciblait",    u"pillé",      u"piller",      u"frappé",       u"frappe",      u"frapper",
        u"frappait",   u"touché",     u"toucher",     u"dévalisé",     u"dévaliser",   u"infiltré",
        u"infiltrer",  u"cambriolé",  u"cambrioler",  u"siphonné",     u"dépouillé",   u"dépouiller",
        u"délesté",    u"délester",   u"spolié",      u"compromis",    u"escroqué",    u"escroquer",
        u"détroussé",  u"privé",      u"rançonné",    u"extorqué",     u"soulagé",     u"soulager",
        u"ponctionné", u"piégé",      u"piégée",      u"dupé",         u"dupée",       u"floué",
        u"flouée",     u"berné",      u"bernée",      u"grugé",        u"pillée",      u"vidée",
        u"visée",      u"ciblée",     u"frappée",     u"touchée",      u"dévalisée",   u"cambriolée",
        u"siphonnée",  u"dépouillée", u"délestée",    u"spoliée",      u"escroquée",   u"détroussée",
        u"rançonnée",  u"soulagée",   u"ponctionnée", u"infiltrée"};
    return words;
}

/// Verbs of what the robbed suffer, say or do about it, where the name is their subject.
inline const WordSet &sufferings()
{
    static const WordSet words{
        u"lost",        u"lose",         u"loses",      u"losing",     u"suffered",   u"suffers",
        u"denies",      u"denied",       u"denying",    u"disputes",   u"disputed",   u"saw",
        u"missed",      u"missing",      u"perdu",      u"perd",       u"perde",      u"perdre",
        u"subi",        u"subit",        u"subir",      u"vu",         u"voit",       u"dément",
        u"démenti",     u"nie",          u"nié",        u"conteste",   u"contesté",   u"laissé",
        u"déplore",     u"déploré",      u"victime",    u"victim",     u"victims",    u"fell",
        u"robbed",      u"hacked",       u"attacked",   u"breached",   u"drained",    u"emptied",
        u"burgled",     u"looted",       u"hit",        u"struck",     u"raided",     u"compromised",
        u"exploited",   u"relieved",     u"fleeced",    u"defrauded",  u"swindled",   u"cheated",
        u"piraté",      u"piratée",      u"attaqué",    u"attaquée",   u"volé",       u"volée",
        u"dévalisé",    u"dévalisée",    u"vidé",       u"vidée",      u"spolié",     u"spoliée",
        u"dépouillé",   u"dépouillée",   u"délesté",    u"délestée",   u"cambriolé",  u"cambriolée",
        u"dérober",     u"voler",        u"pirater",    u"délester",   u"dépouiller", u"siphonner",
        u"extorquer",   u"soutirer",     u"touché",     u"touchée",    u"visé",       u"visée",
        u"frappé",      u"frappée",      u"escroqué",   u"escroquée",  u"stripped",   u"deprived",
        u"bilked",      u"conned",       u"scammed",    u"tricked",    u"duped",      u"despoiled",
        u"plundered",   u"dispossessed", u"watched",    u"shorn",      u"ransacked",  u"suffer",
        u"infiltrated", u"penetrated",   u"noticed",    u"discovered", u"constaté",   u"découvert",
        u"signalé",     u"ravir",        u"prendre",    u"dépossédé",  u"dépossédée", u"privé",
        u"privée",      u"amputé",       u"amputée",    u"soulagé",    u"soulagée",   u"pillé",
        u"pillée",      u"siphonné",     u"siphonnée",  u"rançonné",   u"rançonnée",  u"ponctionné",
        u"ponctionnée", u"détroussé",    u"détroussée", u"dupé",       u"dupée",      u"floué",
        u"flouée",      u"berné",        u"bernée",     u"piégé",      u"piégée",     u"subtiliser",
        u"soustraire",  u"escroquer",    u"dévaliser",  u"essuyé",     u"grugé",      u"grugée"};
    return words;
}

/// Verbs of those who do something about a theft, or did it.
inline const WordSet &doings()
{
    static const WordSet words{
        u"stole",        u"steal",        u"laundered",   u"launder",    u"traced",      u"traces",
        u"froze",        u"freezes",      u"frozen",      u"seized",     u"arrested",    u"fined",
        u"counted",      u"counts",       u"estimated",   u"estimates",  u"insured",     u"insures",
        u"offered",      u"offers",       u"blames",      u"blamed",     u"attributed",  u"attributes",
        u"investigates", u"investigated", u"calculates",  u"calculated", u"published",   u"writes",
        u"wrote",        u"bought",       u"raised",      u"sold",       u"helped",      u"blanchi",
        u"gelé",         u"saisi",        u"arrêté",      u"compte",     u"comptait",    u"estime",
        u"estimait",     u"estimé",       u"offre",       u"attribue",   u"attribué",    u"publié",
        u"écrit",        u"écrivait",     u"acheté",      u"racheté",    u"assure",      u"recense",
        u"recensé",      u"calcule",      u"calculé",     u"evaluates",  u"tracked",     u"tracks",
        u"moved",        u"sent",         u"transferred", u"pleaded",    u"admitted to", u"plaidé",
        u"chiffre",      u"dénombre",     u"took",        u"made",       u"got",         u"led",
        u"tallied",      u"tallies"};
    return words;
}

/// Before a name: who says, by whom or by what way.
inline const WordSet &ways()
{
    static const WordSet words{
        u"by",      u"par",   u"through", u"via",  u"with",   u"avec",   u"selon",  u"to",      u"according",
        u"between", u"entre", u"using",   u"like", u"comme",  u"unlike", u"than",   u"que",     u"before",
        u"since",   u"avant", u"depuis",  u"sauf", u"except", u"via",    u"toward", u"towards", u"vers",
        u"d'après", u"after", u"après",   u"near", u"près",   u"under",  u"sous"};
    return words;
}

/// Words with a capital only because they begin the sentence, before a name that they do not belong to.
inline const WordSet &openers()
{
    static const WordSet words{u"take",
                               u"consider",
                               u"meet",
                               u"ask",
                               u"poor",
                               u"dear",
                               u"remember",
                               u"imagine",
                               u"even",
                               u"yet",
                               u"so",
                               u"hackers",
                               u"thieves",
                               u"police",
                               u"users",
                               u"customers",
                               u"clients",
                               u"analysts",
                               u"prenez",
                               u"prenons",
                               u"voyez",
                               u"voyons",
                               u"pauvre",
                               u"cher",
                               u"chère",
                               u"chers",
                               u"chères",
                               u"imaginez",
                               u"rappelons",
                               u"citons",
                               u"même",
                               u"victime",
                               u"victim",
                               u"pirates",
                               u"voleurs",
                               u"hier",
                               u"unlike",
                               u"like",
                               u"is",
                               u"was",
                               u"did",
                               u"has",
                               u"had",
                               u"does",
                               u"why",
                               u"how",
                               u"est-ce",
                               u"quand",
                               u"comment",
                               u"pourquoi",
                               u"if",
                               u"si",
                               u"because",
                               u"parce",
                               u"than",
                               u"contrairement",
                               u"not",
                               u"non",
                               u"yes",
                               u"oui",
                               u"jamais",
                               u"never",
                               u"posts",
                               u"reports",
                               u"only",
                               u"seul",
                               u"seule",
                               u"following",
                               u"against",
                               u"despite",
                               u"malgré",
                               u"outre",
                               u"besides",
                               u"via",
                               u"against",
                               u"contre",
                               u"former",
                               u"ex",
                               u"l'ancien",
                               u"rival",
                               u"fellow",
                               u"neighbouring",
                               u"crypto",
                               u"trading",
                               u"hacked",
                               u"robbed",
                               u"stolen",
                               u"attacked",
                               u"founded",
                               u"fondée",
                               u"fondé",
                               u"créée",
                               u"piratée",
                               u"attaquée",
                               u"visée",
                               u"be",
                               u"let",
                               u"see",
                               u"note",
                               u"about",
                               u"re",
                               u"bonjour",
                               u"hello",
                               u"clearly",
                               u"perhaps",
                               u"peut-être",
                               u"heureusement",
                               u"malheureusement",
                               u"luckily",
                               u"sadly",
                               u"unfortunately",
                               u"exchange",
                               u"bourse",
                               u"plateforme",
                               u"société",
                               u"entreprise",
                               u"company",
                               u"lender",
                               u"broker",
                               u"custodian",
                               u"protocol",
                               u"platform",
                               u"startup",
                               u"start-up",
                               u"chief",
                               u"asked",
                               u"interrogé",
                               u"interrogée",
                               u"contacté",
                               u"contactée",
                               u"contacted"};
    return words;
}

} // namespace vigie::castwords
