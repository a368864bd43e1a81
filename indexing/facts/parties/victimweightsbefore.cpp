// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before a name: the word that governs it.
#include "indexing/facts/parties/castwords.h"
#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties::weights {

using castwords::WordSet;
using chars::at;

std::vector<QStringView> wordsBefore(const ClaimContext &context, qsizetype start, size_t most)
{
    std::vector<QStringView> words;
    qsizetype p = start;
    const qsizetype from = context.sentence.start;
    while (words.size() < most && p > from) {
        const QChar before = at(context.text, p - 1);
        if (before == u' ' || before == u'\'') {
            --p;
            continue;
        }
        if (before == u',') {
            words.emplace_back();
            --p;
            continue;
        }
        const qsizetype end = p;
        while (p > from &&
               (chars::isLatin(at(context.text, p - 1)) || chars::isDigit(at(context.text, p - 1)) ||
                (at(context.text, p - 1) == u'-' && p < end)))
            --p;
        if (p == end)
            break;
        words.push_back(context.text.mid(p, end - p));
    }
    return words;
}

bool isDeterminer(QStringView word)
{
    static const WordSet words{u"the",     u"a",     u"an",  u"its",  u"his",   u"her",   u"their", u"our",
                               u"this",    u"that",  u"le",  u"la",   u"l",     u"les",   u"un",    u"une",
                               u"son",     u"sa",    u"ses", u"leur", u"leurs", u"cette", u"ce",    u"cet",
                               u"another", u"notre", u"one", u"my",   u"mon",   u"ma"};
    return words.contains(word);
}

namespace {

bool isContracted(QStringView word)
{
    return word == u"du" || word == u"au" || word == u"des" || word == u"aux";
}

/// Where the word stands that governs the name, behind its article and what explains it: from | his former
/// employer, the brewery | X.
size_t governorAt(const std::vector<QStringView> &words)
{
    size_t at = 0;
    constexpr size_t longest = 5;
    // "From its neighbour, X": the name explains what stands before the comma.
    if (!words.empty() && words.front().isEmpty()) {
        for (size_t k = 1; k < std::min(words.size(), longest); ++k) {
            if (words[k].isEmpty())
                return 0;
            if (isDeterminer(words[k]))
                return k + 1;
        }
        return 0;
    }
    for (int round = 0; round < 2; ++round) {
        size_t determiner = words.size();
        for (size_t k = at; k < std::min(words.size(), at + longest); ++k) {
            const QStringView word = words[k];
            if (word.isEmpty())
                break;
            if (isDeterminer(word) || isContracted(word)) {
                determiner = k;
                break;
            }
            // « la maison de courtage X »
            if ((word == u"de" || word == u"d") && k > at && k + 2 < words.size() &&
                (isDeterminer(words[k + 2]) || isContracted(words[k + 2])))
                continue;
            if (castwords::ways().contains(word) || word == u"from" || word == u"of" || word == u"at" ||
                word == u"on" || word == u"in" || word == u"à" || word == u"de" || word == u"d" ||
                word == u"chez" || word == u"against" || word == u"contre" ||
                castwords::attacks().contains(word))
                break;
        }
        if (determiner == words.size())
            break;
        if (isContracted(words[determiner]))
            return determiner;
        at = determiner + 1;
        if (at >= words.size() || !words[at].isEmpty())
            break;
        ++at; // a comma: the name explains what stands before it
    }
    return at;
}

bool anyIn(const std::vector<QStringView> &words, size_t from, size_t count, const WordSet &list)
{
    for (size_t k = from; k < std::min(words.size(), from + count); ++k) {
        if (words[k].isEmpty())
            return false;
        if (list.contains(words[k]))
            return true;
    }
    return false;
}

/// « dérobée », « soutirés », « ravir »: what is done with money of somebody who is named behind « à ».
bool isTaken(QStringView word)
{
    static constexpr std::array stems{
        QStringView(u"volé"),     QStringView(u"voler"),           QStringView(u"dérob"),
        QStringView(u"soustrai"), QStringView(u"soutir"),          QStringView(u"subtilis"),
        QStringView(u"détourn"),  QStringView(u"extorqu"),         QStringView(u"siphonn"),
        QStringView(u"arrach"),   QStringView(u"prélev"),          QStringView(u"ravi"),
        QStringView(u"escamot"),  QStringView(u"chapard"),         QStringView(u"raflé"),
        QStringView(u"enlev"),    QStringView(u"ponction"),        QStringView(u"dépouill"),
        QStringView(u"pompé"),    QStringView(u"grappill"),        QStringView(u"chip"),
        QStringView(u"piqué"),    QStringView(u"fauché"),          QStringView(u"barbot"),
        QStringView(u"aspir"),    QStringView(u"escroqu"),         QStringView(u"pillé"),
        QStringView(u"rafler"),   QStringView(u"piquer"),          QStringView(u"faucher"),
        QStringView(u"empoch"),   QStringView(u"frauduleusement"), QStringView(u"illégalement"),
        QStringView(u"indûment"), QStringView(u"illicitement")};
    return std::any_of(stems.begin(), stems.end(), [&](QStringView stem) { return word.startsWith(stem); });
}

/// « a touché en réalité X », « a visé notamment X »: how many of the words before a name say nothing.
size_t adverbsBefore(const std::vector<QStringView> &words)
{
    static const WordSet adverbs{u"aussi",     u"également", u"notamment",   u"surtout",       u"plutôt",
                                 u"seulement", u"ensuite",   u"encore",      u"finalement",    u"ainsi",
                                 u"cependant", u"alors",     u"directement", u"principalement"};
    static const WordSet closing{u"réalité", u"fait", u"effet", u"particulier", u"outre", u"vérité"};
    if (words.size() > 1 && words[1] == u"en" && closing.contains(words[0]))
        return 2;
    return !words.empty() && adverbs.contains(words[0]) ? 1 : 0;
}

/// What takes something from somebody: « dérober … à X », "cost X".
bool speaksOfTaking(const ClaimContext &context)
{
    static const AnyOf taking{u"vol",     u"dérob",  u"soutir",     u"pris",        u"coût",      u"soustra",
                              u"détourn", u"appart", u"extor",      u"sipho",       u"enlev",     u"ravi",
                              u"subtili", u"arrach", u"escamot",    u"prélev",      u"rafl",      u"prend",
                              u"manqu",   u"ôt",     u"confi",      u"fait perdre", u"ponction",  u"chip",
                              u"piqu",    u"fauch",  u"barbot",     u"aspir",       u"pomp",      u"escroqu",
                              u"pill",    u"retir",  u"transf",     u"faire disp",  u"fait disp", u"empoch",
                              u"s'empar", u"emparé", u"main basse", u"chapard",     u"ramass"};
    return taking.in(context.words(context.sentence));
}

} // namespace

int weightBefore(const ClaimContext &context, const std::vector<QStringView> &words,
                 const PartyCast::Member &member)
{
    if (const size_t adverbs = adverbsBefore(words))
        return weightBefore(context, {words.begin() + qsizetype(adverbs), words.end()}, member);
    static const WordSet reports{u"data",     u"figures",     u"report",      u"statement",     u"analysts",
                                 u"analyst",  u"experts",     u"expert",      u"study",         u"données",
                                 u"chiffres", u"rapport",     u"étude",       u"communiqué",    u"estimates",
                                 u"estimate", u"estimations", u"article",     u"letter",        u"lettre",
                                 u"news",     u"lawyers",     u"researchers", u"investigators", u"man",
                                 u"woman",    u"homme",       u"femme",       u"pensioner",     u"people"};
    // « … 640 000 euros à la commune de X »: the place is the body.
    static const WordSet communes{u"commune",      u"ville",    u"village", u"bourg",
                                  u"municipalité", u"bourgade", u"cité"};
    if (words.size() > 3 && (words[0] == u"de" || words[0] == u"d") &&
        (communes.contains(words[1]) || (communes.contains(words[2]) && !words[1].isEmpty()))) {
        const size_t noun = communes.contains(words[1]) ? 1 : 2;
        return weightBefore(context, {words.begin() + qsizetype(noun) + 1, words.end()}, member);
    }
    if (!words.empty() && (words.front() == u"affaire" || words.front() == u"dossier"))
        return sure; // « l'affaire X »
    const size_t g = governorAt(words);
    if (g >= words.size() || words[g].isEmpty())
        return 0;
    const QStringView governor = words[g];
    const QStringView head = g + 1 < words.size() ? words[g + 1] : QStringView();
    const bool reported = anyIn(words, g + 1, 2, reports) || castwords::offices().contains(head) ||
                          castwords::watchers().contains(head);
    if (castwords::attacks().contains(governor))
        return sure;
    if (castwords::deeds().contains(governor))
        return sure; // « l'affaire X »
    if (governor == u"from" || governor == u"chez" || governor == u"at") {
        static const WordSet seats{u"custodian", u"exchange", u"lender", u"company",
                                   u"firm",      u"bank",     u"broker"};
        if (governor == u"from" && seats.contains(head))
            return against;
        return reported ? against : governor == u"at" && g + 1 < words.size() ? good : sure;
    }
    if (governor == u"of" || governor == u"de" || governor == u"d" || governor == u"du" ||
        governor == u"des") {
        if (head == u"out" || head == u"hors" || head == u"dépens" || head == u"détriment" ||
            head == u"préjudice")
            return sure;
        // « Assureur de X, Y chiffre à 9 millions le montant dérobé à son client »
        static const WordSet servants{u"assureur", u"assureurs", u"banquier", u"avocat",     u"avocats",
                                      u"avocate",  u"auditeur",  u"conseil",  u"insurer",    u"lawyer",
                                      u"lawyers",  u"auditor",   u"banker",   u"prestataire"};
        static const AnyOf served{u"son client", u"sa cliente", u"son assuré", u"sa sociétaire",
                                  u"its client", u"his client", u"her client", u"its customer"};
        if (servants.contains(head) && served.in(context.words(context.sentence)))
            return sure;
        static const WordSet origins{u"proviennent", u"provenaient", u"provient", u"provenait", u"provenant",
                                     u"viennent",    u"venaient",    u"vient",    u"venait"};
        if (governor != u"of" && origins.contains(head))
            return sure; // « 31 millions proviennent de X »
        // « … proviennent de X ; le reste, 28 millions, de Y »
        static const AnyOf origin{u"proviennent de ", u"provenaient de ", u"viennent de ", u"venaient de "};
        if (governor == u"de" && (head.isEmpty() || head == u"dollars" || head == u"euros") &&
            g + 1 < words.size() && origin.in(context.words(context.sentence)))
            return sure;
        if (anyIn(words, g + 1, 3, castwords::deeds()) || anyIn(words, g + 1, 2, castwords::holdings()))
            return reported ? against : sure;
        return reported ? against : 0;
    }
    // « a perdu 3 millions lors d'une attaque contre son prestataire X »
    static const WordSet providers{u"prestataire", u"fournisseur", u"hébergeur", u"partenaire"};
    static const WordSet owners{u"son", u"leur", u"notre"};
    if (governor == u"contre" && g >= 2 && owners.contains(words[g - 1]) && anyIn(words, 0, g - 1, providers))
        return against;
    if (governor == u"against" || governor == u"contre")
        return sure;
    if (governor == u"into" || governor == u"dans" || governor == u"on" || governor == u"sur" ||
        governor == u"inside" || governor == u"visant") {
        static const WordSet entering{u"broke",      u"broken",   u"breaking", u"got",
                                      u"entered",    u"turned",   u"hacked",   u"introduit",
                                      u"introduits", u"pénétré",  u"entrés",   u"entré",
                                      u"infiltrés",  u"infiltré", u"crept",    u"way"};
        if (anyIn(words, g + 1, 4, castwords::deeds()) || anyIn(words, g + 1, 3, entering) ||
            anyIn(words, g + 1, 3, castwords::attacks()))
            return sure;
        return governor == u"on" || governor == u"sur" ? 0 : fair;
    }
    if (governor == u"in")
        return anyIn(words, g + 1, 2, castwords::deeds()) ? good : member.firm >= 2 ? 0 : against;
    // « Pour X, la facture est lourde : 9 millions dérobés »
    if (governor == u"pour" && g + 1 == words.size() && tellsOfTaking(context.words(context.sentence)))
        return good;
    if (governor == u"belonging" || governor == u"appartenant")
        return sure;
    if (governor == u"to" || governor == u"à" || governor == u"au" || governor == u"aux") {
        // « C'est à X que 2,9 milliards de yens ont été dérobés »
        if (head == u"est" && g + 2 < words.size() && words[g + 2] == u"c" &&
            (member.firm > 0 || member.name.contains(u' ')) && tellsOfTaking(context.words(context.sentence)))
            return sure;
        if (head == u"belonging" || head == u"belonged" || head == u"appartenant" || head == u"loss" ||
            head == u"damage" || head == u"préjudice" || head == u"owed" || head == u"entrusted")
            return sure;
        static const WordSet turned{u"pris",    u"prise",    u"prises",   u"attaqués",
                                    u"attaqué", u"attaquée", u"attaquer", u"prendre"};
        if (governor != u"to" && isTaken(head))
            return sure; // « les fonds dérobés à X », « soutirées au Y »
        if (anyIn(words, g + 1, 3, turned) || anyIn(words, g + 1, 3, castwords::attacks()))
            return sure;
        // « Dérobé 2,4 millions d'euros aux Hospices »
        static const WordSet sums{u"yens",     u"livres",      u"wons",         u"roubles", u"cryptomonnaies",
                                  u"ether",    u"stablecoins", u"cryptoactifs", u"bitcoin", u"monnaie",
                                  u"devises",  u"euros",       u"dollars",      u"million", u"millions",
                                  u"milliard", u"milliards",   u"btc",          u"eth",     u"jetons",
                                  u"bitcoins", u"ethers",      u"francs"};
        if (governor != u"to" && (sums.contains(head) || (!head.isEmpty() && head.front().isDigit())) &&
            speaksOfTaking(context))
            return sure;
        return governor != u"to" && member.place == 0 && speaksOfTaking(context) ? good : against;
    }
    if (governor == u"by" || governor == u"par") {
        static const WordSet suffered{
            u"suffered", u"held",    u"reported", u"lost",   u"kept",   u"managed", u"incurred", u"sustained",
            u"subi",     u"subie",   u"subis",    u"subies", u"détenu", u"détenus", u"gérés",    u"signalé",
            u"essuyé",   u"essuyée", u"perdus",   u"perdu",  u"run",    u"operated"};
        static const WordSet befallen{u"subi",  u"subie",  u"subis", u"subies",   u"essuyé",    u"essuyée",
                                      u"perdu", u"perdus", u"lost",  u"suffered", u"sustained", u"incurred"};
        if (governor == u"par" && anyIn(words, g + 1, 5, befallen))
            return sure;
        // « signalé jeudi par la bourse X », « subi le mois dernier par X »
        return anyIn(words, g + 1, governor == u"par" ? 5 : 1, suffered) ? good : against;
    }
    if (castwords::ways().contains(governor))
        return against;
    if (governor == u"was" || governor == u"is" || governor == u"were" || governor == u"est" ||
        governor == u"était" || governor == u"c'est" || governor == u"fut")
        return head == u"c" && tellsOfTaking(context.words(context.sentence)) ? sure : fair;
    if (governor == u"that" || governor == u"que" || governor == u"qu" || governor == u"and" ||
        governor == u"et" || governor == u"which")
        return 0;
    return castwords::offices().contains(governor) ? against : 0;
}

bool beginsClause(const ClaimContext &context, Span name, const std::vector<QStringView> &words)
{
    size_t k = 0;
    while (k < words.size() && isDeterminer(words[k]))
        ++k;
    static const WordSet links{u"that",    u"que",    u"qu",      u"and",   u"et",   u"but",
                               u"mais",    u"when",   u"quand",   u"if",    u"si",   u"while",
                               u"lorsque", u"lorsqu", u"because", u"seule", u"seul", u"only",
                               u"also",    u"as",     u"where",   u"où"};
    static const WordSet times{u"january", u"february", u"march",     u"april",    u"may",       u"june",
                               u"july",    u"august",   u"september", u"october",  u"november",  u"december",
                               u"monday",  u"tuesday",  u"wednesday", u"thursday", u"friday",    u"saturday",
                               u"sunday",  u"year",     u"month",     u"week",     u"yesterday", u"today",
                               u"later",   u"earlier",  u"then",      u"janvier",  u"février",   u"mars",
                               u"avril",   u"mai",      u"juin",      u"juillet",  u"août",      u"septembre",
                               u"octobre", u"novembre", u"décembre",  u"lundi",    u"mardi",     u"mercredi",
                               u"jeudi",   u"vendredi", u"samedi",    u"dimanche", u"dernier",   u"dernière",
                               u"hier",    u"tard",     u"année",     u"an",       u"mois",      u"semaine"};
    if (k >= words.size())
        return true;
    if (times.contains(words[k]) || chars::isDigit(words[k].isEmpty() ? QChar() : words[k].front()))
        return true;
    if (words[k].isEmpty())
        return governorAt(words) == 0; // else the name explains what stands before the comma
    if (links.contains(words[k]))
        return true;
    // "The Danish exchange X lost": its trade stands before it.
    const size_t g = governorAt(words);
    return g > 0 &&
           (g >= words.size() || words[g].isEmpty() || links.contains(words[g]) ||
            times.contains(words[g])) &&
           name.start > context.sentence.start;
}

bool isPlaceAside(const ClaimContext &context, Span name, const std::vector<QStringView> &words)
{
    static const WordSet places{u"of", u"in", u"near", u"à", u"en", u"au"};
    return !words.empty() && places.contains(words.front()) && at(context.text, name.end) == u',' &&
           (words.size() == 1 || words[1].isEmpty());
}

bool isWhereItIsDone(const ClaimContext &context, Span name)
{
    if (context.language != Language::French || name.start <= context.sentence.start)
        return false;
    const QStringView lead = context.words({context.sentence.start, name.start});
    if (!lead.endsWith(u" à ") || context.blockKind == Block::Kind::ListItem) // « - 28 millions à X »
        return false;
    static const HintedPattern proceedings(
        u"\\b(?:plaintes?|enquêtes?|instruction|information|procès|procédures?|audiences?|perquisitions?|"
        u"arrestations?|"
        u"arrêtée?s?|interpellée?s?|interpellations?|jugée?s?|comparution|comparu|réunions?|conférence|"
        u"écrouée?s?|déclarée?s?|déposée?s?|ouverte?s?|signée?s?|détenue?s?|incarcérée?s?|saisie?s?|gelée?s?)"
        u"(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|judiciaire))? à $"_s);
    constexpr qsizetype reach = 48;
    static const AnyOf harming{u"caus", u"inflig",  u"impos",  u"port",
                               u"vol",  u"rapport", u"revien", u"échap"};
    return proceedings.in(lead.right(reach)) || !(speaksOfTaking(context) || harming.in(lead));
}

bool isPlaceAside(const ClaimContext &context, Span name)
{
    constexpr size_t reach = 2;
    return at(context.text, name.end) == u',' &&
           isPlaceAside(context, name, wordsBefore(context, name.start, reach));
}

bool namesNothing(QStringView name)
{
    static const WordSet heads{u"loss",  u"losses", u"total",   u"amount",    u"damage", u"damages",
                               u"perte", u"pertes", u"montant", u"préjudice", u"butin",  u"somme",
                               u"sum",   u"haul",   u"result",  u"date",      u"coût",   u"dommage",
                               u"bilan", u"value",  u"valeur"};
    static const AnyOf withheld{u"withheld",    u"undisclosed",  u"not disclosed",  u"unnamed",
                                u"anonymous",   u"confidential", u"anonyme",        u"non communiqu",
                                u"non divulgu", u"confidentiel", u"not identified", u"non identifi"};
    // « Ensemble des victimes », "All victims": the row of all.
    static constexpr std::array everybody{QStringView(u"ensemble d"), QStringView(u"all victims"),
                                          QStringView(u"all other"),  QStringView(u"toutes les "),
                                          QStringView(u"tous les "),  QStringView(u"autres "),
                                          QStringView(u"others"),     QStringView(u"other ")};
    // "Drained From Blockchain Company": a participle of a title.
    static constexpr std::array done{QStringView(u"drained "), QStringView(u"stolen "),
                                     QStringView(u"taken "),   QStringView(u"lost "),
                                     QStringView(u"looted "),  QStringView(u"siphoned ")};
    if (std::any_of(done.begin(), done.end(), [&](QStringView words) { return name.startsWith(words); }))
        return true;
    return heads.contains(name) || withheld.in(name) ||
           std::any_of(everybody.begin(), everybody.end(),
                       [&](QStringView words) { return name.startsWith(words); });
}

} // namespace vigie::parties::weights
