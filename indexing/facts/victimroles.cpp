// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/victimroles.h"

#include "indexing/facts/anyof.h"
#include "indexing/facts/castwords.h"
#include "indexing/facts/partycast.h"
#include "indexing/facts/partynames.h"
#include "indexing/facts/partyreferences.h"
#include "indexing/facts/pattern.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/tradewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

using castwords::WordSet;
using chars::at;

// What a place in the sentence is worth. `enough` is needed; what stands against a name outweighs one good
// sign.
constexpr int sure = 5, good = 4, fair = 2, weak = 1, against = -6, enough = 5;

QStringView wordAt(QStringView text, qsizetype p, qsizetype end)
{
    qsizetype stop = p;
    while (stop < end && (chars::isLatin(at(text, stop)) || (at(text, stop) == u'-' && stop > p)))
        ++stop;
    return p < end ? text.mid(p, stop - p) : QStringView();
}

/// The words before a name, nearest first. Commas part them: an empty word stands for one.
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

/// What takes something from somebody: « dérober … à X », "cost X".
bool speaksOfTaking(const ClaimContext &context)
{
    static const AnyOf taking{u"vol",     u"dérob",  u"soutir", u"pris",  u"coût",  u"soustra", u"détourn",
                              u"appart",  u"extor",  u"sipho",  u"enlev", u"ravi",  u"subtili", u"arrach",
                              u"escamot", u"prélev", u"rafl",   u"prend", u"manqu", u"ôt",      u"confi"};
    return taking.in(context.words(context.sentence));
}

int weightBefore(const ClaimContext &context, const std::vector<QStringView> &words,
                 const PartyCast::Member &member)
{
    static const WordSet reports{u"data",     u"figures",     u"report",      u"statement",     u"analysts",
                                 u"analyst",  u"experts",     u"expert",      u"study",         u"données",
                                 u"chiffres", u"rapport",     u"étude",       u"communiqué",    u"estimates",
                                 u"estimate", u"estimations", u"article",     u"letter",        u"lettre",
                                 u"news",     u"lawyers",     u"researchers", u"investigators", u"man",
                                 u"woman",    u"homme",       u"femme",       u"pensioner",     u"people"};
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
        if (anyIn(words, g + 1, 3, castwords::deeds()) || anyIn(words, g + 1, 2, castwords::holdings()))
            return reported ? against : sure;
        return reported ? against : 0;
    }
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
    if (governor == u"belonging" || governor == u"appartenant")
        return sure;
    if (governor == u"to" || governor == u"à" || governor == u"au" || governor == u"aux") {
        if (head == u"belonging" || head == u"belonged" || head == u"appartenant" || head == u"loss" ||
            head == u"damage" || head == u"préjudice" || head == u"owed" || head == u"entrusted")
            return sure;
        static const WordSet turned{u"pris", u"attaqués", u"attaqué", u"attaquer", u"prendre"};
        if (anyIn(words, g + 1, 3, turned) || anyIn(words, g + 1, 3, castwords::attacks()))
            return sure;
        // « Dérobé 2,4 millions d'euros aux Hospices »
        static const WordSet sums{u"euros",     u"dollars",   u"million",    u"millions",   u"milliard",
                                  u"milliards", u"btc",       u"eth",        u"jetons",     u"bitcoins",
                                  u"ethers",    u"francs",    u"volé",       u"volés",      u"volée",
                                  u"volées",    u"dérobé",    u"dérobés",    u"soustraits", u"soutirés",
                                  u"soutiré",   u"subtilisé", u"subtilisés", u"détournés"};
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
        return anyIn(words, g + 1, 1, suffered) ? good : against;
    }
    if (castwords::ways().contains(governor))
        return against;
    if (governor == u"was" || governor == u"is" || governor == u"were" || governor == u"est" ||
        governor == u"était" || governor == u"c'est" || governor == u"fut")
        return fair;
    if (governor == u"that" || governor == u"que" || governor == u"qu" || governor == u"and" ||
        governor == u"et" || governor == u"which")
        return 0;
    return castwords::offices().contains(governor) ? against : 0;
}

/// Steps over "(…)" and ", an exchange in Leeds," behind a name; `range` ends the sentence.
qsizetype overApposition(const ClaimContext &context, qsizetype p)
{
    constexpr qsizetype longest = 90;
    if (at(context.text, p) == u' ' && at(context.text, p + 1) == u'(') {
        const qsizetype close = context.text.indexOf(u')', p);
        if (close > 0 && close < context.sentence.end && close - p < longest)
            p = close + 1;
    }
    if (at(context.text, p) != u',')
        return p;
    for (qsizetype q = p + 1; q < context.sentence.end && q - p < longest; ++q) {
        if (at(context.text, q) == u',' && !chars::isDigit(at(context.text, q + 1)))
            return q + 1;
    }
    return p;
}

int weightBehind(const ClaimContext &context, Span name, bool subject, bool afterArticle)
{
    const qsizetype end = context.sentence.end;
    qsizetype p = name.end;
    if (at(context.text, p) == u'\'') {
        p += at(context.text, p + 1) == u's' ? 3 : 2;
        for (int k = 0; k < 4 && p < end; ++k) {
            const QStringView word = wordAt(context.text, p, end);
            if (castwords::holdings().contains(word) || castwords::deeds().contains(word))
                return sure;
            if (castwords::offices().contains(word) || castwords::watchers().contains(word) ||
                word == u"report")
                return -good;
            p += word.size();
            if (at(context.text, p) != u' ')
                break;
            ++p;
        }
        return 0;
    }
    if (afterArticle && at(context.text, p) == u' ' &&
        castwords::deeds().contains(wordAt(context.text, p + 1, end)))
        return sure;
    if (at(context.text, p) == u',') {
        static constexpr std::array relatives{
            QStringView(u", whose "),      QStringView(u", from which "), QStringView(u", from whom "),
            QStringView(u", where "),      QStringView(u", dont "),       QStringView(u", à qui "),
            QStringView(u", à laquelle "), QStringView(u", auquel "),     QStringView(u", chez qui "),
            QStringView(u", où "),         QStringView(u", which lost "), QStringView(u", qui a perdu "),
            QStringView(u", qui y a "),    QStringView(u", which was "),  QStringView(u", qui s'est ")};
        const QStringView rest = context.text.mid(p, 24);
        if (std::any_of(relatives.begin(), relatives.end(),
                        [&](QStringView word) { return rest.startsWith(word); }))
            return sure;
    }
    if (!subject)
        return 0;
    // The verb of which the name is the subject.
    p = overApposition(context, p);
    const int weight = fair;
    bool helped = false; // a verb of being before: "was tricked"
    constexpr int reach = 9;
    for (int k = 0; k < reach && p < end; ++k) {
        while (p < end && (at(context.text, p) == u' ' || at(context.text, p) == u'\''))
            ++p;
        const QStringView word = wordAt(context.text, p, end);
        if (word.isEmpty())
            break;
        if (castwords::sufferings().contains(word) || (helped && castwords::attacks().contains(word)))
            return sure;
        static const WordSet auxiliaries{u"was",   u"were", u"been", u"got",
                                         u"being", u"été",  u"fait", u"laissé"};
        helped = helped || auxiliaries.contains(word);
        if (castwords::doings().contains(word))
            return against;
        if (word == u"paid" || word == u"pays" || word == u"payé" || word == u"versé" || word == u"remis")
            return sure; // what is stolen where somebody pays is a ransom
        if (word == u"that" || word == u"que" || word == u"qu")
            break;
        p += word.size();
    }
    // "X has asked us to say that it did not lose", « X assure qu'elle »: who speaks of its own.
    static const AnyOf own{u" it ", u" its ", u" itself ", u"elle ", u"'il ", u" sa ", u" ses ", u" son "};
    const QStringView rest = context.text.mid(name.end, end - name.end);
    static const AnyOf losing{u" los", u" perd", u" robbed", u" hacked", u" suffer", u" subi", u" volé"};
    if (own.in(rest))
        return losing.in(rest) ? sure : good;
    return weight;
}

/// Whether nothing but an article stands between the name and the beginning of its clause.
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

/// « X et Y ont perdu respectivement 88 et 61 millions »: the names in the order of the amounts.
Span inOrder(const ClaimContext &context, const std::vector<Span> &names, qsizetype i)
{
    static const AnyOf respectively{u"respectively", u"respectivement"};
    if (!respectively.in(context.words(context.sentence)))
        return {};
    qsizetype sums = 0, place = -1;
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        if (k > 0 && saysEquivalent(context, k))
            continue;
        if (k == i)
            place = sums;
        ++sums;
    }
    return place >= 0 && static_cast<size_t>(sums) == names.size() ? names[static_cast<size_t>(place)]
                                                                   : Span();
}

struct Weighed
{
    Span name;
    int weight = 0;
};

/// The names of the sentence that may be those of firms, each with its weight. `all`: every such place, in
/// order.
std::vector<Weighed> weigh(const ClaimContext &context, std::vector<Span> &all)
{
    std::vector<Weighed> weighed;
    for (const PartyCast::Mention &mention : context.cast->within(context.page, context.sentence)) {
        const PartyCast::Member &member = context.cast->member(mention.member);
        if (member.person > 0 || member.watcher >= 2 || (member.launderer > 0 && member.firm < 3) ||
            (member.place > member.firm && member.place > 1) || !mayBeName(context, mention.span) ||
            describesObserver(context.words(mention.span)))
            continue;
        all.push_back(mention.span);
        constexpr size_t reach = 14;
        const std::vector<QStringView> words = wordsBefore(context, mention.span.start, reach);
        const bool subject = beginsClause(context, mention.span, words);
        const int before = subject ? 0 : weightBefore(context, words, member);
        const bool afterArticle = !words.empty() && isDeterminer(words.front());
        const int behind = weightBehind(context, mention.span, subject, afterArticle);
        int weight = before + behind + (member.firm >= 3 ? 2 : member.firm > 0 ? 1 : 0);
        if (before < 0)
            weight = std::min(weight, 0);
        // A word that only begins sentences and that nothing calls a firm may be any noun.
        const bool uncertain = member.opening == member.mentions && member.firm == 0;
        if (uncertain && (behind < sure || member.name.endsWith(u's')))
            continue;
        weighed.push_back({mention.span, weight});
    }
    return weighed;
}

} // namespace

/// "From a pensioner", « à un particulier », "their uncle's shop": somebody without a name was robbed.
static bool robsOthers(const ClaimContext &context)
{
    static const QRegularExpression words = pattern(
        u"\\b(?:from|at|out of|robbed|à|chez|dans|auprès de|aux) "
        u"(?:an?|another|one|two|three|several|some|many|un|une|des|"
        u"plusieurs|deux|trois|his|her|their|leurs?|son|sa|ses|other|d'autres|pensioners|investors|customers|"
        u"users|"
        u"exchanges|people|victims|particuliers|clients|épargnants|plateformes|victimes|banks|companies|firms)\\b"_s);
    return words.match(context.words(context.sentence).toString()).hasMatch() || speaksOfMany(context);
}

/// Whether a state or a group that steals from many is spoken of, or a time longer than a month.
static bool tellsOfManyThefts(const ClaimContext &context)
{
    const bool doer = std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                                  [&](const EntityMatch &match) {
                                      return context.sentence.contains(match.span) &&
                                             (match.entity.value == u"region-KP" ||
                                              (context.patrons && context.patrons->contains(match.entity)));
                                  });
    return doer || std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                               [&](const ScannedDate &date) {
                                   return context.sentence.contains(date.span) &&
                                          date.date.precision != FuzzyDate::Precision::Day &&
                                          date.date.precision != FuzzyDate::Precision::Month;
                               });
}

Span nameBeside(const ClaimContext &context, qsizetype i)
{
    if (!context.cast || isEastAsian(context.language))
        return {};
    const qsizetype start = context.amount(i).span.start;
    qsizetype end = context.amount(i).span.end;
    for (qsizetype k = i + 1; k < context.amounts.size() && saysEquivalent(context, k); ++k)
        end = std::max(end, context.amount(k).span.end);
    for (const PartyCast::Mention &mention : context.cast->within(context.page, context.sentence)) {
        const PartyCast::Member &member = context.cast->member(mention.member);
        const bool before = mention.span.end + 2 == start && context.text.mid(mention.span.end, 2) == u" (";
        const QChar next = at(context.text, mention.span.end);
        const bool behind = mention.span.start == end + 2 && context.text.mid(end, 2) == u" (" &&
                            (next == u')' || next == u',');
        if ((before || behind) && member.person == 0 && member.watcher < 2 &&
            member.place <= member.firm + 1 && mayBeName(context, mention.span))
            return mention.span;
    }
    return {};
}

Span victimByRole(const ClaimContext &context, qsizetype i)
{
    if (!context.cast || isEastAsian(context.language))
        return {};
    std::vector<Span> all;
    const std::vector<Weighed> weighed = weigh(context, all);
    if (const Span name = inOrder(context, all, i); !name.isEmpty())
        return name;
    const Weighed *best = nullptr;
    bool tied = false;
    for (const Weighed &one : weighed) {
        const qsizetype named = context.amounts.size() > 1 ? amountNamedBy(context, one.name) : i;
        if (named >= 0 && named != i)
            continue;
        if (!best || one.weight > best->weight) {
            best = &one;
            tied = false;
        } else if (one.weight == best->weight) {
            tied = context.words(one.name) != context.words(best->name);
        }
    }
    if (best && best->weight >= enough)
        return tied ? Span() : best->name;
    // The only name of the sentence that nothing makes somebody else: "In a letter to its members the X
    // wrote".
    const bool alone = best && best->weight >= 0 && context.amounts.size() == 1 &&
                       std::all_of(weighed.begin(), weighed.end(), [&](const Weighed &one) {
                           return context.words(one.name) == context.words(best->name);
                       });
    const PartyCast::Member *member = alone ? context.cast->named(context.page, best->name) : nullptr;
    return member && member->firm > 0 && !robsOthers(context) && !tellsOfManyThefts(context) ? best->name
                                                                                             : Span();
}

void findFirms(const ClaimContext &context, Names &names)
{
    if (!context.cast || isEastAsian(context.language))
        return;
    std::vector<Span> all;
    const std::vector<Weighed> weighed = weigh(context, all);
    for (const Weighed &one : weighed) {
        const PartyCast::Member *member = context.cast->named(context.page, one.name);
        constexpr int called = 2;
        if (one.weight >= enough || (one.weight >= 0 && member && member->firm >= called))
            names.append(one.name);
    }
    // Whom the sentence is about, where nothing tells what it is: « les Hospices de Beaulieu gèrent ».
    if (!names.isEmpty())
        return;
    static const AnyOf saying{u" said",   u" told",  u" says",    u" déclar",
                              u" affirm", u" assur", u" expliqu", u" estim"};
    for (const Weighed &one : weighed) {
        const QStringView behind = context.text.mid(one.name.end, 12);
        const bool goesOn = at(context.text, one.name.end) == u' ' &&
                            chars::isLatin(at(context.text, one.name.end + 1)) &&
                            !at(context.cased, one.name.end + 1).isUpper();
        if (one.weight >= fair && goesOn && !saying.in(behind))
            names.append(one.name);
    }
}

} // namespace vigie::parties
