// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/castweights.h"

#include "indexing/facts/names/commonwordswestern.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

namespace vigie {

using castwords::WordSet;
using chars::at;

namespace castweights {

const WordSet &functionWords()
{
    static const WordSet words(std::begin(commonwords::western), std::end(commonwords::western));
    return words;
}

bool isArticle(QStringView word)
{
    static const WordSet words{
        u"the",  u"it",   u"he",    u"she", u"a",     u"an",  u"le",  u"la", u"les",     u"un",    u"une",
        u"des",  u"its",  u"his",   u"her", u"their", u"our", u"son", u"sa", u"ses",     u"leur",  u"leurs",
        u"this", u"that", u"cette", u"ce",  u"cet",   u"du",  u"au",  u"l",  u"another", u"notre", u"one"};
    return words.contains(word);
}

bool isPreposition(QStringView word)
{
    static const WordSet words{u"in",   u"of",     u"at",   u"to",      u"on",    u"into", u"for",
                               u"from", u"off",    u"à",    u"de",      u"d",     u"en",   u"dans",
                               u"sur",  u"chez",   u"pour", u"against", u"out",   u"over", u"inside",
                               u"près", u"contre", u"hors", u"along",   u"across"};
    return words.contains(word) || castwords::ways().contains(word);
}

} // namespace castweights

using namespace castweights;

namespace {

/// Words that a firm may be called by, in English and French.
const WordSet &trades()
{
    static const WordSet all = [] {
        WordSet words;
        for (const Language language : {Language::English, Language::French}) {
            for (const parties::TradeUse use : {parties::TradeUse::Describes, parties::TradeUse::PointsBack,
                                                parties::TradeUse::Introduces}) {
                for (const QStringView word : parties::tradeWords(language, use))
                    words.insert(word);
            }
        }
        return words;
    }();
    return all;
}

/// "based in Leeds", « établie à Vannes ».
bool isSeat(QStringView word)
{
    static const WordSet words{
        u"based",      u"located",   u"headquartered", u"registered",  u"born",      u"office",
        u"offices",    u"établie",   u"établi",        u"basée",       u"basé",      u"sise",
        u"sis",        u"installée", u"installé",      u"domiciliée",  u"domicilié", u"siège",
        u"née",        u"né",        u"menées",        u"menée",       u"arrested",  u"arrêté",
        u"arrêtée",    u"arrêtés",   u"interpellé",    u"interpellés", u"lieu",      u"immatriculée",
        u"residing",   u"living",    u"habitant",      u"résidant",    u"détenu",    u"bureau",
        u"succursale", u"agence",    u"filiale",       u"antenne",     u"usine",     u"branch",
        u"factory",    u"warehouse", u"subsidiary",    u"jailed",      u"held",      u"exploitée",
        u"exploité",   u"réunis",    u"réunies",       u"réunie",      u"réuni",     u"siégeant",
        u"rassemblés", u"meeting",   u"gathered"};
    return words.contains(word);
}

/// « Interrogé sur les jetons volés à X, son patron n'a pas répondu »: what follows the comma is no
/// apposition, which another comma would close before the verb.
bool opensNextClause(QStringView rest)
{
    static const AnyOf verbs{u" a ",    u" n'a",   u" est ",    u" avait ",  u" n'avait",
                             u" ont ",  u" n'ont", u" was ",    u" has ",    u" had ",
                             u" said ", u" is ",   u" assure ", u" affirme "};
    constexpr qsizetype reach = 60;
    QStringView near = rest.left(reach);
    const qsizetype stop =
        std::find_if(near.begin(), near.end(), [](QChar c) { return QStringView(u",.;:)").contains(c); }) -
        near.begin();
    near = near.left(stop);
    return !near.startsWith(u" qui ") && !near.startsWith(u" who ") && verbs.in(near);
}

} // namespace

/// The words before `start`, nearest first, up to a mark; elided articles are words.
std::vector<QStringView> CastWeights::wordsBefore(Span block, qsizetype start, size_t most) const
{
    std::vector<QStringView> words;
    qsizetype p = start;
    while (words.size() < most && p > block.start) {
        if (at(m_text, p - 1) == u' ' || at(m_text, p - 1) == u'\'')
            --p;
        const qsizetype end = p;
        while (p > block.start &&
               (chars::isLatin(at(m_text, p - 1)) || (at(m_text, p - 1) == u'-' && p < end)))
            --p;
        if (p == end)
            break;
        words.push_back(m_text.mid(p, end - p));
    }
    return words;
}

void CastWeights::weighBefore(PartyCast::Member &member, Span block, Span span) const
{
    constexpr size_t reach = 4, office = 7;
    // "A spokesman for Tollgate Finance, Ronan Daly, said"
    if (at(m_text, span.start - 2) == u',' && at(m_text, span.end) == u',') {
        for (const QStringView word : wordsBefore(block, span.start - 2, office))
            member.person += castwords::offices().contains(word) ? 2 : 0;
    }
    const std::vector<QStringView> words = wordsBefore(block, span.start, reach);
    if (words.empty())
        return;
    // "The third victim of last month's attack is Lindenpay", "the loser of the week is UwU Lend"
    if (words.front() == u"is" || words.front() == u"was") {
        constexpr size_t far = 9;
        const std::vector<QStringView> subject = wordsBefore(block, span.start, far);
        for (size_t k = 1; k < subject.size(); ++k) {
            if (subject[k] == u"victim" || subject[k] == u"loser" || subject[k] == u"target") {
                member.firm += 3;
                break;
            }
        }
    }
    if (words.front() == u"in" || words.front() == u"near" || words.front() == u"en")
        ++member.place;
    if (words.size() > 1 && isSeat(words[1]) &&
        (words.front() == u"à" || words.front() == u"in" || words.front() == u"at" || words.front() == u"de"))
        member.place += 3;
    // "A lender of Vilnius", « une plateforme de Vilnius »: where it has its seat.
    const bool indefinite = words.size() > 2 && (words[2] == u"a" || words[2] == u"an" ||
                                                 words[2] == u"une" || words[2] == u"un");
    if (indefinite && (words.front() == u"of" || words.front() == u"de") && trades().contains(words[1]))
        member.place += 3;
    // The noun that the name explains: "the brewery X", « la jeune pousse nantaise X ».
    for (size_t k = 0; k < words.size(); ++k) {
        const QStringView word = words[k];
        if (word == u"ligne" && k + 1 < words.size() && words[k + 1] == u"en") {
            ++k; // « le casino en ligne X »
            continue;
        }
        if (isPreposition(word))
            return;
        if (castwords::offices().contains(word)) {
            member.person += 2;
            return;
        }
        if (castwords::placeNouns().contains(word)) {
            member.place += k == 0 ? 3 : 0;
            return;
        }
        if (trades().contains(word)) {
            member.firm += 3;
            member.nouns.append(word.toString());
            member.watcher += castwords::watchers().contains(word) ? 2 : 0;
            const bool watching = std::any_of(words.begin(), words.end(), [](QStringView one) {
                return castwords::watchers().contains(one);
            });
            member.watcher += watching ? 2 : 0;
            return;
        }
        // « le groupe hôtelier X »: of a trade, and no gang.
        static const WordSet branches{u"hôtelier",    u"industriel",  u"bancaire",        u"minier",
                                      u"médical",     u"hospitalier", u"chimique",        u"maritime",
                                      u"alimentaire", u"énergétique", u"coopératif",      u"immobilier",
                                      u"automobile",  u"textile",     u"laitier",         u"agricole",
                                      u"financier",   u"logistique",  u"mutualiste",      u"pétrolier",
                                      u"sucrier",     u"viticole",    u"agroalimentaire", u"pharmaceutique"};
        if (word == u"groupe" && k > 0 && branches.contains(words[k - 1])) {
            member.firm += 3;
            member.nouns.append(word.toString());
            return;
        }
        if (castwords::launderers().contains(word)) {
            // "The hospital group X" is a firm, "the hacking group X" none.
            static const AnyOf gangs{u"hack",   u"crim",   u"cyber",  u"ransom", u"launder", u"pirat",
                                     u"terror", u"threat", u"espion", u"state",  u"korea",   u"corée"};
            const QStringView what = k + 1 < words.size() ? words[k + 1] : QStringView();
            if ((word == u"group" || word == u"groupe") && !what.isEmpty() && !gangs.in(what) &&
                !isArticle(what) && !functionWords().contains(what)) {
                member.firm += 3;
                member.nouns.append(word.toString());
            } else {
                member.launderer += 2;
            }
            return;
        }
        if (castwords::watchers().contains(word)) {
            member.watcher += 2;
            return;
        }
        if (functionWords().contains(word) || isArticle(word))
            return;
        // An unknown noun with its article: "the hauliers X"; an adjective goes on.
        if (k > 0 && k + 1 < words.size() && isArticle(words[k + 1]))
            continue;
        if (k == 0 && words.size() > 1 && isArticle(words[1])) {
            ++member.firm;
            member.nouns.append(word.toString());
            return;
        }
    }
}

void CastWeights::weighBehind(PartyCast::Member &member, Span block, Span span) const
{
    const qsizetype end = span.end;
    if (at(m_text, end) == u'\'' && at(m_text, end + 1) == u's') {
        if (castwords::holdings().contains(wordAt(block, end + 3)) ||
            castwords::holdings().contains(wordAfter(block, end + 3)))
            member.firm += 2;
        return;
    }
    const bool comma = at(m_text, end) == u',',
               bracket = at(m_text, end) == u' ' && at(m_text, end + 1) == u'(';
    // « À Lyon, la coopérative X »: what stands behind the place is another.
    const QStringView lead = m_text.left(span.start).right(4);
    if (comma && (lead == u"à " || lead.endsWith(u" à ") || lead.endsWith(u"\nà ") ||
                  lead.endsWith(u"\nau ") || lead == u"au " || lead.endsWith(u" au ")))
        return;
    qsizetype p = end + (comma || bracket ? 2 : 1);
    bool copula = false;
    if (!comma && !bracket) {
        const QStringView verb = at(m_text, end) == u' ' ? wordAt(block, p) : QStringView();
        copula = verb == u"is" || verb == u"was" || verb == u"est" || verb == u"était";
        if (!copula)
            return;
        p += verb.size() + 1;
    }
    if (comma && (chars::isDigit(at(m_text, p)) || wordAt(block, p) == u"aged")) {
        const qsizetype digits = chars::isDigit(at(m_text, p)) ? p : p + 5;
        if (chars::isDigit(at(m_text, digits + 1)) && !chars::isDigit(at(m_text, digits + 2)) &&
            ((at(m_text, digits + 2) == u',' && !chars::isDigit(at(m_text, digits + 3))) ||
             m_text.mid(digits + 2).startsWith(u" ans")))
            member.person += 2;
        return;
    }
    // "X, which operates the exchange", « X, l'exploitant de la plateforme »: of another, told before.
    static constexpr std::array running{
        QStringView(u"which operates the "),  QStringView(u"which runs the "),
        QStringView(u"which owns the "),      QStringView(u"that runs the "),
        QStringView(u"that operates the "),   QStringView(u"operator of the "),
        QStringView(u"the operator of the "), QStringView(u"owner of the "),
        QStringView(u"the owner of the "),    QStringView(u"qui exploite la "),
        QStringView(u"qui exploite le "),     QStringView(u"qui exploite l'"),
        QStringView(u"qui gère la "),         QStringView(u"qui gère le "),
        QStringView(u"qui édite la "),        QStringView(u"exploitant de la "),
        QStringView(u"l'exploitant de la "),  QStringView(u"l'opérateur de la "),
        QStringView(u"qui opère la "),        QStringView(u"propriétaire de la "),
        QStringView(u"l'éditeur de la ")};
    for (const QStringView words : running) {
        if (!comma || !m_text.mid(p).startsWith(words))
            continue;
        const QStringView what = wordAt(block, p + words.size());
        const qsizetype next = p + words.size() + what.size() + 1;
        if (trades().contains(what) && !(next < block.end && at(m_cased, next).isUpper()))
            ++member.runner;
    }
    // "X, a small Danish exchange", « X, qui gère une plateforme », "X, which traces coins".
    constexpr int reach = 9;
    bool article = copula;
    for (int k = 0; k < reach && p < block.end; ++k) {
        const QStringView word = wordAt(block, p);
        if (word.isEmpty())
            return;
        // Another name: "Anna Holt, who runs Bramble Wallet".
        const auto upper = [&](qsizetype at) { return at < block.end && chars::at(m_cased, at).isUpper(); };
        if (upper(p) && at(m_text, p + word.size()) == u' ' && upper(p + word.size() + 1))
            return;
        if (k == 0 && word == u"who")
            ++member.person;
        if (k == 0 && !copula) {
            article = isArticle(word) || word == u"which" || word == u"qui" || word == u"who";
            if (!article && !trades().contains(word) && !castwords::offices().contains(word))
                return;
        }
        if (castwords::offices().contains(word)) {
            member.person +=
                comma && opensNextClause(m_text.mid(p + word.size(), block.end - p - word.size())) ? 0 : 2;
            return;
        }
        if (castwords::watchers().contains(word)) {
            member.watcher += 2;
            return;
        }
        if (castwords::placeNouns().contains(word) && k < 4) {
            member.place += 2;
            return;
        }
        if (castwords::launderers().contains(word) && k < 4)
            member.launderer += 1;
        // "X, one of the oldest exchanges in Canada".
        const bool ofSeveral = word.endsWith(u's') && trades().contains(word.chopped(1)) &&
                               m_text.mid(end, 16).contains(u" one of ");
        if (trades().contains(word) || ofSeveral) {
            member.firm += 3;
            member.nouns.append((ofSeveral ? word.chopped(1) : word).toString());
            weighRest(member, block, p + word.size());
            return;
        }
        p += word.size();
        if (at(m_text, p) != u' ' && at(m_text, p) != u'\'')
            return;
        ++p;
    }
}

/// "A firm that traces stolen coins": what a firm does may make it a watcher.
void CastWeights::weighRest(PartyCast::Member &member, Span block, qsizetype p) const
{
    for (int k = 0; k < 5 && p < block.end && (at(m_text, p) == u' ' || at(m_text, p) == u'\''); ++k) {
        const QStringView word = wordAt(block, ++p);
        if (castwords::watchers().contains(word)) {
            member.watcher += 2;
            return;
        }
        p += word.size();
    }
}

QStringView CastWeights::wordAt(Span block, qsizetype p) const
{
    qsizetype end = p;
    while (end < block.end && (chars::isLatin(at(m_text, end)) || (at(m_text, end) == u'-' && end > p)))
        ++end;
    return p < m_text.size() ? m_text.mid(p, end - p) : QStringView();
}

QStringView CastWeights::wordAfter(Span block, qsizetype p) const
{
    p += wordAt(block, p).size();
    return at(m_text, p) == u' ' ? wordAt(block, p + 1) : QStringView();
}

} // namespace vigie
