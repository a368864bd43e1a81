// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/partycast.h"

#include "indexing/facts/castwords.h"
#include "indexing/facts/commonwordswestern.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/tradewords.h"
#include "indexing/language/sentences.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using castwords::Words;
using chars::at;

/// Words that a firm may be called by, in English and French.
const Words &trades()
{
    static const Words all = [] {
        Words words;
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

const Words &functionWords()
{
    static const Words words(std::begin(commonwords::western), std::end(commonwords::western));
    return words;
}

const Words &nationalities()
{
    static const Words words(std::begin(commonwords::nationalities), std::end(commonwords::nationalities));
    return words;
}

/// Numbers and ordinals, which may begin a name: Nine Elms Ledger, Second Harbour Bank.
bool isNumberWord(QStringView word)
{
    static const Words words{u"two",      u"three",    u"four",  u"five",   u"six",   u"seven", u"eight",
                             u"nine",     u"ten",      u"first", u"second", u"third", u"deux",  u"trois",
                             u"quatre",   u"cinq",     u"sept",  u"huit",   u"neuf",  u"dix",   u"premier",
                             u"première", u"deuxième", u"les",   u"la",     u"le"};
    return words.contains(word);
}

bool isArticle(QStringView word)
{
    static const Words words{u"the", u"it",  u"he",   u"she",     u"a",     u"an",   u"le",    u"la",  u"les",
                             u"un",  u"une", u"des",  u"its",     u"his",   u"her",  u"their", u"our", u"son",
                             u"sa",  u"ses", u"leur", u"leurs",   u"this",  u"that", u"cette", u"ce",  u"cet",
                             u"du",  u"au",  u"l",    u"another", u"notre", u"one"};
    return words.contains(word);
}

bool isPreposition(QStringView word)
{
    static const Words words{u"in",   u"of",     u"at",   u"to",      u"on",    u"into", u"for",
                             u"from", u"off",    u"à",    u"de",      u"d",     u"en",   u"dans",
                             u"sur",  u"chez",   u"pour", u"against", u"out",   u"over", u"inside",
                             u"près", u"contre", u"hors", u"along",   u"across"};
    return words.contains(word) || castwords::ways().contains(word);
}

/// "based in Leeds", « établie à Vannes ».
bool isSeat(QStringView word)
{
    static const Words words{u"based",      u"located",    u"headquartered", u"registered", u"born",
                             u"office",     u"offices",    u"établie",       u"établi",     u"basée",
                             u"basé",       u"sise",       u"sis",           u"installée",  u"installé",
                             u"domiciliée", u"domicilié",  u"siège",         u"née",        u"né",
                             u"menées",     u"menée",      u"arrested",      u"arrêté",     u"arrêtée",
                             u"arrêtés",    u"interpellé", u"interpellés",   u"lieu",       u"immatriculée",
                             u"residing",   u"living",     u"habitant",      u"résidant",   u"détenu",
                             u"bureau",     u"succursale", u"agence",        u"filiale",    u"antenne",
                             u"usine",      u"branch",     u"factory",       u"warehouse",  u"subsidiary",
                             u"jailed",     u"held",       u"exploitée",     u"exploité"};
    return words.contains(word);
}

/// Whether one of the sorted `marks` overlaps `span`.
template <typename Marks>
bool marked(const Marks &marks, Span span)
{
    const auto after =
        std::lower_bound(marks.cbegin(), marks.cend(), span.end,
                         [](const auto &mark, qsizetype end) { return mark.span.start < end; });
    return after != marks.cbegin() && std::prev(after)->span.end > span.start;
}

} // namespace

/// Finds the names of a page and weighs what stands beside them.
class PartyCast::Scan
{
public:
    Scan(PartyCast &cast, const PageFacts &page, QHash<QString, int> &known, std::vector<Mention> &places)
        : m_cast(cast)
        , m_page(page)
        , m_text(page.text->text)
        , m_cased(withCapitals(*page.text, page.page->text))
        , m_known(known)
        , m_places(places)
    {
    }

    void run()
    {
        for (const Span block : m_page.text->blocks)
            scanBlock(block);
    }

private:
    QStringView folded(Span span) const { return m_text.mid(span.start, span.length()); }
    bool upper(qsizetype p) const { return p < m_block.end && at(m_cased, p).isUpper(); }

    /// The end of the word with a capital at `p`; a possessive 's is no part of it.
    qsizetype wordEnd(qsizetype p) const
    {
        const auto inside = [&](QChar c) { return chars::isLatin(c) || chars::isDigit(c); };
        while (p < m_block.end) {
            const QChar c = at(m_text, p), next = at(m_text, p + 1);
            if (inside(c)) {
                ++p;
                continue;
            }
            const bool joins =
                (c == u'-' && inside(next)) || (c == u'.' && chars::isLatin(next)) ||
                (c == u'\'' && chars::isLatin(next) && !(next == u's' && !inside(at(m_text, p + 2))));
            if (!joins)
                break;
            ++p;
        }
        return p;
    }

    /// L'Union, C'est, Qu'il: what stands before the apostrophe is no part of a name.
    qsizetype overElision(qsizetype p) const
    {
        qsizetype end = p;
        while (chars::isLatin(at(m_text, end)))
            ++end;
        static const Words elided{u"l", u"d", u"c", u"j", u"n", u"s", u"m", u"t", u"qu", u"jusqu", u"lorsqu"};
        return at(m_text, end) == u'\'' && chars::isLatin(at(m_text, end + 1)) &&
                       elided.contains(m_text.mid(p, end - p))
                   ? end + 1
                   : p;
    }

    /// Irish firms, a Danish exchange: an adjective with a capital.
    bool isAdjective(const std::vector<Span> &words, Span span) const
    {
        static constexpr std::array endings{QStringView(u"ish"), QStringView(u"ese"), QStringView(u"ian"),
                                            QStringView(u"ean"), QStringView(u"ican")};
        const QStringView name = folded(span);
        return words.size() == 1 && at(m_text, span.end) == u' ' &&
               chars::isLatin(at(m_text, span.end + 1)) && !at(m_cased, span.end + 1).isUpper() &&
               std::any_of(endings.begin(), endings.end(),
                           [&](QStringView end) { return name.endsWith(end); });
    }

    /// Where a name goes on behind `end`: at the next word with a capital, over "&", "of", « d' »; -1 if it
    /// ends.
    qsizetype goesOn(qsizetype end, Span lastWord) const
    {
        if (at(m_text, end) == u'\'' && at(m_text, end + 1) == u's' && at(m_text, end + 2) == u' ' &&
            upper(end + 3))
            return end + 3; // Tinker's Cove
        if (at(m_text, end) == u'\'' && at(m_text, end - 1) == u's' && at(m_text, end + 1) == u' ' &&
            upper(end + 2))
            return end + 2; // Farmers' Union
        if (at(m_text, end) != u' ')
            return -1;
        const qsizetype next = end + 1;
        if (upper(next))
            return next;
        for (const QStringView tie : {QStringView(u"& "), QStringView(u"d'"), QStringView(u"du "),
                                      QStringView(u"des "), QStringView(u"de la "), QStringView(u"de l'")}) {
            if (m_text.mid(next).startsWith(tie) && upper(next + tie.size()))
                return next + tie.size();
        }
        for (const QStringView tie : {QStringView(u"of "), QStringView(u"of the "), QStringView(u"de ")}) {
            // « les Hospices de Beaulieu »
            const QStringView lead = m_text.left(lastWord.start).right(4);
            const bool definite =
                tie == u"de " ? lead.endsWith(u"les ") || lead.endsWith(u"aux ") || lead.endsWith(u"des ")
                              : lead == u"the ";
            if (m_text.mid(next).startsWith(tie) && upper(next + tie.size()) &&
                (definite || castwords::institutions().contains(folded(lastWord))))
                return next + tie.size();
        }
        return -1;
    }

    /// Station 9, Class Act 24: a short number that is neither an amount nor a date.
    qsizetype withNumber(qsizetype end) const
    {
        constexpr qsizetype longest = 3;
        if (at(m_text, end) != u' ')
            return end;
        qsizetype stop = end + 1;
        while (stop < m_block.end && chars::isDigit(at(m_text, stop)))
            ++stop;
        const Span digits{end + 1, stop};
        const QChar next = at(m_text, stop);
        const bool plain =
            digits.length() > 0 && digits.length() <= longest && !chars::isLatin(next) && next != u'%' &&
            next != u':' &&
            !((next == u'.' || next == u',' || next == u'-') && chars::isDigit(at(m_text, stop + 1)));
        return plain && !marked(m_page.amounts, digits) && !marked(m_page.dates, digits) &&
                       !(next == u' ' && chars::isDigit(at(m_text, stop + 1)))
                   ? stop
                   : end;
    }

    void scanBlock(Span block)
    {
        m_block = block;
        constexpr size_t longest = 7;
        qsizetype p = block.start;
        while (p < block.end) {
            const QChar before = p > block.start ? at(m_text, p - 1) : QChar();
            if (!upper(p) || chars::isLatin(before) || chars::isDigit(before)) {
                ++p;
                continue;
            }
            if (const qsizetype elided = overElision(p); elided > p) {
                p = elided;
                continue;
            }
            std::vector<Span> words;
            qsizetype next = p;
            while (next >= 0 && words.size() < longest) {
                const Span word{next, wordEnd(next)};
                if (word.isEmpty() || marked(m_page.dates, word) || marked(m_page.amounts, word)) {
                    if (words.empty())
                        words.push_back({next, std::max(word.end, next + 1)});
                    break;
                }
                words.push_back(word);
                next = goesOn(word.end, word);
            }
            const qsizetype last = words.back().end;
            if (words.back().length() > 0)
                addName(words, p);
            p = std::max(p + 1, last);
        }
    }

    /// Whether a sentence, a quotation or an item begins at `p`.
    bool opensSentence(qsizetype p) const
    {
        qsizetype q = p - 1;
        while (q >= m_block.start &&
               (at(m_text, q) == u' ' || at(m_text, q) == u'"' || at(m_text, q) == u'\'' ||
                at(m_text, q) == u'«' || at(m_text, q) == u'('))
            --q;
        if (q < m_block.start)
            return true;
        return QStringView(u".!?-•;").contains(at(m_text, q)) && at(m_text, q + 1) == u' ';
    }

    void addName(std::vector<Span> words, qsizetype start)
    {
        bool opens = opensSentence(start);
        bool person = false;
        while (!words.empty()) {
            const QStringView word = folded(words.front());
            const bool number = isNumberWord(word) && words.size() >= (opens ? 3U : 2U) && !isArticle(word);
            const bool partOfName = !opens && words.size() >= 2 && isNumberWord(word); // Les Sept Pignons
            const bool office = castwords::offices().contains(word);
            const bool drop = ((functionWords().contains(word) || isArticle(word) || isPreposition(word)) &&
                               !number && !partOfName) ||
                              (opens && castwords::openers().contains(word)) ||
                              nationalities().contains(word) || office;
            if (!drop)
                break;
            person = person || office;
            // "THEFT" begins a line, "The Pinefold Foundation" a name.
            opens = opens && !functionWords().contains(word) && !isArticle(word) && !isPreposition(word) &&
                    !castwords::openers().contains(word) && !office;
            words.erase(words.begin());
        }
        if (words.empty())
            return;
        Span span{words.front().start, words.back().end};
        if (marked(m_page.dates, span) || marked(m_page.amounts, span))
            return;
        const QStringView whole = folded(span);
        constexpr qsizetype shortest = 2, longestName = 40;
        if (span.length() < shortest || span.length() > longestName || isLabel(words, span) ||
            isAdjective(words, span) || nationalities().contains(folded(words.back())) ||
            functionWords().contains(whole))
            return;
        span.end = withNumber(span.end);
        const QStringView first = folded(words.front());
        const bool formFirst = words.size() > 1 && castwords::formWords().contains(first) &&
                               castwords::institutions().contains(first); // Fondation Clos-Pin
        const bool form =
            formFirst || castwords::formWords().contains(folded(words.back())) || whole.contains(u'&');
        for (auto match = std::lower_bound(
                 m_page.entities.cbegin(), m_page.entities.cend(), span.start - 40,
                 [](const EntityMatch &one, qsizetype from) { return one.span.start < from; });
             match != m_page.entities.cend() && match->span.start < span.end; ++match) {
            if (match->span.overlaps(span) && (match->span.contains(span) || !form))
                return;
        }
        // Cobalt SAS: the legal form is no part of the name.
        static const Words legal{u"ltd",  u"limited", u"inc",  u"plc", u"llc", u"sa", u"sas",
                                 u"sarl", u"gmbh",    u"corp", u"ag",  u"nv",  u"bv", u"pte"};
        if (words.size() > 1 && legal.contains(folded(words.back())))
            span.end = words[words.size() - 2].end;
        const QString name = m_cased.mid(span.start, span.end - span.start);
        auto known = m_known.constFind(name);
        if (known == m_known.cend()) {
            known = m_known.insert(name, int(m_cast.m_members.size()));
            m_cast.m_members.push_back({});
            m_cast.m_members.back().name = name;
            if (words.size() > 1 && form) {
                m_cast.m_members.back().firm += 2;
                m_cast.m_members.back().nouns.append((formFirst ? first : folded(words.back())).toString());
            }
        }
        Member &member = m_cast.m_members[size_t(*known)];
        ++member.mentions;
        const bool paper = std::any_of(words.begin(), words.end(),
                                       [&](Span word) { return castwords::papers().contains(folded(word)); });
        member.watcher += paper ? 2 : 0;
        member.opening += opens && words.size() == 1 ? 1 : 0;
        member.person += person ? 2 : 0;
        m_places.push_back({span, *known});
        weighBefore(member, span);
        weighBehind(member, span);
    }

    /// "THEFT. Rooksfoot …", "WELLINGTON, Nov 27": a word in capitals that heads its paragraph.
    bool isLabel(const std::vector<Span> &words, Span span) const
    {
        constexpr qsizetype shortest = 4;
        if (span.start != m_block.start)
            return false;
        const QStringView name = QStringView(m_cased).mid(span.start, span.length());
        const bool capitals = std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLower(); });
        const QChar next = at(m_text, span.end);
        return capitals && (words.size() > 1 || span.length() >= shortest) &&
               (next == u'.' || next == u':' || next == u',' || next == QChar());
    }

    /// The words before `start`, nearest first, up to a mark; elided articles are words.
    std::vector<QStringView> wordsBefore(qsizetype start, size_t most) const
    {
        std::vector<QStringView> words;
        qsizetype p = start;
        while (words.size() < most && p > m_block.start) {
            if (at(m_text, p - 1) == u' ' || at(m_text, p - 1) == u'\'')
                --p;
            const qsizetype end = p;
            while (p > m_block.start &&
                   (chars::isLatin(at(m_text, p - 1)) || (at(m_text, p - 1) == u'-' && p < end)))
                --p;
            if (p == end)
                break;
            words.push_back(m_text.mid(p, end - p));
        }
        return words;
    }

    void weighBefore(Member &member, Span span) const
    {
        constexpr size_t reach = 4;
        const std::vector<QStringView> words = wordsBefore(span.start, reach);
        if (words.empty())
            return;
        if (words.front() == u"in" || words.front() == u"near" || words.front() == u"en")
            ++member.place;
        if (words.size() > 1 && isSeat(words[1]) &&
            (words.front() == u"à" || words.front() == u"in" || words.front() == u"at" ||
             words.front() == u"de"))
            member.place += 3;
        // The noun that the name explains: "the brewery X", « la jeune pousse nantaise X ».
        for (size_t k = 0; k < words.size(); ++k) {
            const QStringView word = words[k];
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
            if (castwords::launderers().contains(word)) {
                member.launderer += 2;
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

    void weighBehind(Member &member, Span span) const
    {
        const qsizetype end = span.end;
        if (at(m_text, end) == u'\'' && at(m_text, end + 1) == u's') {
            if (castwords::holdings().contains(wordAt(end + 3)) ||
                castwords::holdings().contains(wordAfter(end + 3)))
                member.firm += 2;
            return;
        }
        const bool comma = at(m_text, end) == u',',
                   bracket = at(m_text, end) == u' ' && at(m_text, end + 1) == u'(';
        qsizetype p = end + (comma || bracket ? 2 : 1);
        bool copula = false;
        if (!comma && !bracket) {
            const QStringView verb = at(m_text, end) == u' ' ? wordAt(p) : QStringView();
            copula = verb == u"is" || verb == u"was" || verb == u"est" || verb == u"était";
            if (!copula)
                return;
            p += verb.size() + 1;
        }
        if (comma && (chars::isDigit(at(m_text, p)) || wordAt(p) == u"aged")) {
            const qsizetype digits = chars::isDigit(at(m_text, p)) ? p : p + 5;
            if (chars::isDigit(at(m_text, digits + 1)) && !chars::isDigit(at(m_text, digits + 2)) &&
                (at(m_text, digits + 2) == u',' || m_text.mid(digits + 2).startsWith(u" ans")))
                member.person += 2;
            return;
        }
        // "X, a small Danish exchange", « X, qui gère une plateforme », "X, which traces coins".
        constexpr int reach = 9;
        bool article = copula;
        for (int k = 0; k < reach && p < m_block.end; ++k) {
            const QStringView word = wordAt(p);
            if (word.isEmpty())
                return;
            // Another name: "Anna Holt, who runs Bramble Wallet".
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
                member.person += 2;
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
            if (trades().contains(word)) {
                member.firm += 3;
                member.nouns.append(word.toString());
                weighRest(member, p + word.size());
                return;
            }
            p += word.size();
            if (at(m_text, p) != u' ' && at(m_text, p) != u'\'')
                return;
            ++p;
        }
    }

    /// "A firm that traces stolen coins": what a firm does may make it a watcher.
    void weighRest(Member &member, qsizetype p) const
    {
        for (int k = 0; k < 5 && p < m_block.end && (at(m_text, p) == u' ' || at(m_text, p) == u'\''); ++k) {
            const QStringView word = wordAt(++p);
            if (castwords::watchers().contains(word)) {
                member.watcher += 2;
                return;
            }
            p += word.size();
        }
    }

    QStringView wordAt(qsizetype p) const
    {
        qsizetype end = p;
        while (end < m_block.end && (chars::isLatin(at(m_text, end)) || (at(m_text, end) == u'-' && end > p)))
            ++end;
        return p < m_text.size() ? m_text.mid(p, end - p) : QStringView();
    }
    QStringView wordAfter(qsizetype p) const
    {
        p += wordAt(p).size();
        return at(m_text, p) == u' ' ? wordAt(p + 1) : QStringView();
    }

    PartyCast &m_cast;
    const PageFacts &m_page;
    QStringView m_text;
    const QString m_cased;
    QHash<QString, int> &m_known;
    std::vector<Mention> &m_places;
    Span m_block;
};

PartyCast::PartyCast(const QList<PageFacts> &pages)
    : m_firstPage(pages.constData())
    , m_places(static_cast<size_t>(pages.size()))
{
    QHash<QString, int> known;
    for (qsizetype p = 0; p < pages.size(); ++p) {
        const PageFacts &page = pages.at(p);
        if (page.page && page.text && !isEastAsian(page.language))
            Scan(*this, page, known, m_places[static_cast<size_t>(p)]).run();
    }
    joinOpenings(known);
    findIssuer(pages);
}

/// "Take Peppercorn", "Only Larchmont": a word before what the text names elsewhere without it.
void PartyCast::joinOpenings(const QHash<QString, int> &known)
{
    for (std::vector<Mention> &places : m_places) {
        for (Mention &mention : places) {
            const Member &one = m_members[static_cast<size_t>(mention.member)];
            const qsizetype space = one.name.indexOf(u' ');
            if (space < 0 || one.mentions > 1)
                continue;
            const auto rest = known.constFind(one.name.mid(space + 1));
            if (rest == known.cend())
                continue;
            Member &whole = m_members[static_cast<size_t>(*rest)];
            if (whole.opening == whole.mentions)
                continue;
            whole.firm += one.firm;
            whole.watcher += one.watcher;
            whole.person += one.person;
            ++whole.mentions;
            mention.span.start += space + 1;
            mention.member = *rest;
        }
    }
}

void PartyCast::findIssuer(const QList<PageFacts> &pages)
{
    constexpr qsizetype lines = 6, longestLine = 100, lastLines = 3;
    constexpr int dated = 5, alone = 3, signs = 4, speaks = 5, enough = 5;
    std::vector<int> scores(m_members.size(), 0);
    for (size_t p = 0; p < m_places.size(); ++p) {
        const PageFacts &page = pages.at(static_cast<qsizetype>(p));
        for (const Mention &mention : m_places[p]) {
            const QList<Span> &blocks = page.text->blocks;
            const auto after =
                std::upper_bound(blocks.cbegin(), blocks.cend(), mention.span.start,
                                 [](qsizetype at, const Span &block) { return at < block.start; });
            if (after == blocks.cbegin())
                continue;
            const Span block = *std::prev(after);
            const qsizetype number = std::distance(blocks.cbegin(), after) - 1;
            int &score = scores[static_cast<size_t>(mention.member)];
            const QStringView text(page.text->text);
            const QStringView before = text.mid(block.start, mention.span.start - block.start);
            const bool first = p == 0 && number < lines && block.length() <= longestLine;
            const bool last = p + 1 == m_places.size() && number >= blocks.size() - lastLines;
            const QStringView behind = text.mid(mention.span.end, block.end - mention.span.end);
            const bool dateBehind =
                behind.startsWith(u", ") &&
                std::any_of(page.dates.cbegin(), page.dates.cend(), [&](const ScannedDate &date) {
                    return date.span.start >= mention.span.end && block.contains(date.span);
                });
            if (first && before.isEmpty() && dateBehind)
                score += dated;
            else if (first && before.isEmpty() && behind.isEmpty() &&
                     (member(mention.member).firm > 0 || member(mention.member).name.contains(u' ')))
                score += alone;
            if (last && behind.trimmed().isEmpty())
                score += signs;
            if (before.endsWith(u"we at ") || before.endsWith(u"chez ") || before.endsWith(u"we, ") ||
                before.endsWith(u"nous, ") || before.endsWith(u"statement by ") ||
                before.endsWith(u"communiqué de ") || before.endsWith(u"customers of ") ||
                before.endsWith(u"clients de ") || before.endsWith(u"board of ") ||
                before.endsWith(u"conseil de "))
                score += before.endsWith(u"chez ") && !behind.startsWith(u", nous") ? 1 : speaks;
        }
    }
    int best = enough - 1;
    bool tied = false;
    constexpr int mostMentions = 4;
    for (size_t i = 0; i < m_members.size(); ++i) {
        const Member &one = m_members[i];
        const bool anyWord = one.opening == one.mentions && one.firm == 0 && scores[i] < dated;
        if (one.person > 0 || one.place > one.firm || one.launderer > 0 || anyWord)
            continue;
        const int score = scores[i] + std::min(one.mentions, mostMentions) + (one.firm > 0 ? 2 : 0);
        tied = score == best || (tied && score < best);
        if (score > best) {
            best = score;
            m_issuer = static_cast<int>(i);
        }
    }
    if (tied)
        m_issuer = -1;
    // The only firm that the text knows.
    if (m_issuer < 0) {
        const auto firm = [](const Member &one) { return one.mayBeFirm() && one.place <= one.firm; };
        const auto only = std::find_if(m_members.cbegin(), m_members.cend(), firm);
        if (only != m_members.cend() && std::count_if(m_members.cbegin(), m_members.cend(), firm) == 1)
            m_issuer = static_cast<int>(std::distance(m_members.cbegin(), only));
    }
}

const std::vector<PartyCast::Mention> *PartyCast::placesOf(const PageFacts *page) const
{
    const auto number = static_cast<size_t>(page - m_firstPage);
    return page && number < m_places.size() ? &m_places[number] : nullptr;
}

std::vector<PartyCast::Mention> PartyCast::within(const PageFacts *page, Span range) const
{
    std::vector<Mention> found;
    const std::vector<Mention> *places = placesOf(page);
    if (!places)
        return found;
    auto next = std::lower_bound(places->begin(), places->end(), range.start,
                                 [](const Mention &one, qsizetype from) { return one.span.start < from; });
    for (; next != places->end() && next->span.end <= range.end; ++next)
        found.push_back(*next);
    return found;
}

const PartyCast::Member *PartyCast::named(const PageFacts *page, Span name) const
{
    const std::vector<Mention> here = within(page, name);
    return here.size() == 1 && here.front().span == name ? &member(here.front().member) : nullptr;
}

Span PartyCast::wholeName(const PageFacts *page, Span name) const
{
    constexpr qsizetype longest = 48;
    for (const Mention &mention :
         within(page, {std::max<qsizetype>(0, name.start - longest), name.end + longest})) {
        if (!mention.span.overlaps(name))
            continue;
        // "Prenez Tisserand", "THEFT. Rooksfoot": one word that is none of it.
        const bool shorter =
            mention.span.end >= name.end && mention.span.start > name.start &&
            QStringView(page->text->text).mid(name.start, mention.span.start - name.start).count(u' ') == 1;
        if (mention.span.contains(name) || shorter)
            return mention.span;
    }
    return name;
}

} // namespace vigie
