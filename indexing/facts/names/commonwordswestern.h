// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Words of English and French that stand where names stand and name nobody; folded as normalised text is.
namespace vigie::commonwords {

/// English and French determiners, pronouns, adverbs, prepositions, numbers and words of time. A name does
/// not begin with one.
inline constexpr QStringView western[] = {
    u"nothing", u"none", u"everything", u"something", u"nowhere",
    // clang-format off
    u"bilan", u"résultat", u"conséquence", u"constat", u"upshot",
    u"this", u"that", u"these", u"those", u"each", u"every", u"both", u"many", u"some", u"most", u"half", u"part", u"much", u"nearly", u"almost", u"thirds",
    u"all", u"none", u"several", u"few", u"others", u"other", u"such", u"any", u"no", u"another",
    u"here", u"there", u"then", u"now", u"today", u"yesterday", u"tomorrow", u"earlier", u"later",
    u"once", u"however", u"meanwhile", u"overall", u"altogether", u"worldwide", u"globally", u"together", u"again", u"since",
    u"while", u"when", u"where", u"although", u"though", u"but", u"and", u"or", u"as", u"at", u"by",
    u"for", u"from", u"on", u"with", u"of", u"to", u"also", u"only", u"even", u"just", u"more",
    u"less", u"over", u"under", u"about", u"nearly", u"almost", u"roughly", u"around",
    u"approximately", u"last", u"next", u"it", u"he", u"she", u"they", u"we", u"you", u"i", u"its",
    u"their", u"our", u"his", u"her", u"who", u"which", u"what", u"whoever", u"someone", u"nobody",
    u"everybody", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten",
    u"eleven", u"twelve", u"thirteen", u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen",
    u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty", u"ninety", u"hundred", u"hundreds",
    u"thousands", u"dozen", u"dozens", u"scores",
    u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday",
    u"christmas", u"spring", u"summer", u"autumn", u"fall", u"winter", u"january", u"february",
    u"march", u"april", u"may", u"june", u"july", u"august", u"september", u"october", u"november",
    u"december", u"jan", u"feb", u"mar", u"apr", u"jun", u"jul", u"aug", u"sep", u"sept", u"oct",
    u"nov", u"dec", u"police", u"customers", u"government", u"management", u"staff", u"authorities",
    u"prosecutors", u"investigators", u"analysts", u"experts", u"parliament", u"congress",
    u"senate", u"minister", u"ministry", u"mr", u"mrs", u"ms", u"dr", u"ce", u"cet", u"cette",
    u"ces", u"aujourd", u"chacun", u"chacune", u"celui", u"celle", u"ceux", u"celles", u"celui-ci", u"celle-ci", u"ceux-ci", u"celles-ci", u"chaque",
    u"plusieurs", u"certains", u"certaines", u"quelques", u"tous", u"toutes", u"tout", u"toute",
    u"aucun", u"aucune", u"autre", u"autres", u"ici", u"là", u"alors", u"maintenant",
    u"aujourd'hui", u"hier", u"demain", u"depuis", u"puis", u"ensuite", u"enfin", u"toutefois",
    u"cependant", u"néanmoins", u"ainsi", u"pourtant", u"quand", u"lorsque", u"où", u"mais", u"et",
    u"ou", u"donc", u"or", u"ni", u"car", u"en", u"dans", u"par", u"pour", u"sur", u"sous", u"avec",
    u"sans", u"chez", u"vers", u"entre", u"après", u"avant", u"pendant", u"lors", u"selon", u"près",
    u"environ", u"plus", u"moins", u"seul", u"seule", u"seuls", u"le", u"la", u"les", u"un", u"une",
    u"des", u"du", u"de", u"il", u"elle", u"ils", u"elles", u"on", u"nous", u"vous", u"je", u"leur",
    u"leurs", u"son", u"sa", u"ses", u"notre", u"nos", u"qui", u"que", u"dont", u"deux", u"trois",
    u"quatre", u"cinq", u"sept", u"huit", u"neuf", u"dix", u"onze", u"douze", u"treize", u"quatorze", u"quinze", u"seize",
    u"vingt", u"trente", u"quarante", u"cinquante", u"soixante", u"cent", u"lundi", u"mardi", u"mercredi",
    u"jeudi", u"vendredi", u"samedi", u"dimanche", u"noël", u"printemps", u"été", u"automne",
    u"hiver", u"janvier", u"février", u"mars", u"avril", u"mai", u"juin", u"juillet", u"août",
    u"septembre", u"octobre", u"novembre", u"décembre", u"mme", u"état", u"états", u"gouvernement",
    u"parlement", u"sénat", u"ministère", u"soit", u"first", u"second", u"third", u"total",
    u"initially", u"reportedly", u"allegedly", u"recently", u"previously", u"usd", u"eur", u"gbp",
    u"us", u"eu", u"un", u"nft", u"btc", u"eth", u"internet", u"ether", u"bitcoins", u"ethers",
    u"unknown", u"unidentified", u"unnamed", u"suspected", u"windows", u"telegram", u"linkedin", u"github",
    // clang-format on
};

/// Nationalities and regions used as adjectives: what ends with one names no firm.
inline constexpr QStringView nationalities[] = {
    // clang-format off
    u"chinese", u"japanese", u"korean", u"koreans", u"american", u"americans", u"russian",
    u"russians", u"european", u"british", u"french", u"german", u"dutch", u"vietnamese", u"indian",
    u"iranian", u"western", u"cambodian", u"asian", u"african", u"southern", u"northern",
    u"eastern", u"central", u"australian", u"canadian", u"singaporean", u"taiwanese", u"israeli",
    u"ukrainian", u"thai", u"malaysian", u"filipino", u"turkish", u"swiss", u"spanish", u"italian",
    u"brazilian", u"mongolian", u"syrian", u"egyptian", u"europe", u"asia", u"africa", u"asie",
    u"afrique", u"coréens", u"coréen", u"chinois", u"américains", u"américain", u"japonais",
    u"russes", u"russe", u"français", u"européens", u"nord-coréens", u"nord-coréen", u"sud-coréens",
    u"sud-coréen", u"iraniens", u"occidentaux",
    // clang-format on
};

/// Adjectives of places, which English writes with a capital, beyond those above.
inline constexpr QStringView demonyms[] = {
    // clang-format off
    u"afghan", u"albanian", u"algerian", u"andorran", u"angolan", u"argentine", u"argentinian",
    u"armenian", u"athenian", u"austrian", u"azerbaijani", u"bahamian", u"bahraini", u"bangladeshi",
    u"barbadian", u"bavarian", u"belarusian", u"belgian", u"belizean", u"beninese", u"bhutanese",
    u"bolivian", u"bosnian", u"bruneian", u"bulgarian", u"burmese", u"burundian", u"cameroonian",
    u"cantonese", u"caribbean", u"catalan", u"chadian", u"chilean", u"colombian", u"congolese",
    u"corsican", u"costa-rican", u"croatian", u"cuban", u"cypriot", u"czech", u"danish", u"djiboutian",
    u"dominican", u"ecuadorian", u"emirati", u"english", u"eritrean", u"estonian", u"ethiopian",
    u"eurasian", u"fijian", u"finnish", u"gabonese", u"gambian", u"georgian", u"ghanaian", u"greek",
    u"grenadian", u"guatemalan", u"guinean", u"guyanese", u"haitian", u"hawaiian", u"honduran",
    u"hungarian", u"icelandic", u"indonesian", u"iraqi", u"irish", u"ivorian", u"jamaican", u"javanese",
    u"jordanian", u"kazakh", u"kenyan", u"kosovan", u"kuwaiti", u"kyrgyz", u"laotian", u"latvian",
    u"lebanese", u"lesothan", u"liberian", u"libyan", u"lithuanian", u"luxembourgish", u"macanese",
    u"macedonian", u"malagasy", u"malawian", u"maldivian", u"malian", u"maltese", u"manchurian",
    u"mauritanian", u"mauritian", u"mediterranean", u"mexican", u"moldovan", u"monegasque",
    u"montenegrin", u"moroccan", u"mozambican", u"namibian", u"nepalese", u"nepali", u"nicaraguan",
    u"nigerian", u"nigerien", u"north-korean", u"norwegian", u"omani", u"pakistani", u"palestinian",
    u"panamanian", u"paraguayan", u"parisian", u"peruvian", u"polish", u"polynesian", u"portuguese",
    u"qatari", u"roman", u"romanian", u"rwandan", u"salvadoran", u"samoan", u"scandinavian",
    u"scottish", u"senegalese", u"serbian", u"siberian", u"sicilian", u"singaporean", u"slovak",
    u"slovakian", u"slovenian", u"somali", u"south-korean", u"soviet", u"sri-lankan", u"sudanese",
    u"surinamese", u"swazi", u"swedish", u"tajik", u"tanzanian", u"togolese", u"tongan", u"tunisian",
    u"turkmen", u"ugandan", u"uruguayan", u"uzbek", u"venetian", u"venezuelan", u"victorian",
    u"viennese", u"walloon", u"welsh", u"yemeni", u"zambian", u"zimbabwean",
    // clang-format on
};

} // namespace vigie::commonwords
