// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page in English or French names somebody, and what stands beside each name.
#include "indexing/facts/castwords.h"
#include "indexing/facts/commonwordswestern.h"
#include "indexing/facts/partycast.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/tradewords.h"
#include "indexing/language/sentences.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using castwords::WordSet;
using chars::at;

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

const WordSet &functionWords()
{
    static const WordSet words(std::begin(commonwords::western), std::end(commonwords::western));
    return words;
}

const WordSet &nationalities()
{
    static const WordSet words(std::begin(commonwords::nationalities), std::end(commonwords::nationalities));
    return words;
}

/// Numbers and ordinals, which may begin a name: Nine Elms Ledger, Second Harbour Bank.
bool isNumberWord(QStringView word)
{
    static const WordSet words{u"two",      u"three",    u"four",  u"five",   u"six",   u"seven", u"eight",
                               u"nine",     u"ten",      u"first", u"second", u"third", u"deux",  u"trois",
                               u"quatre",   u"cinq",     u"sept",  u"huit",   u"neuf",  u"dix",   u"premier",
                               u"première", u"deuxième", u"les",   u"la",     u"le"};
    return words.contains(word);
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

/// "based in Leeds", « établie à Vannes ».
bool isSeat(QStringView word)
{
    static const WordSet words{u"based",      u"located",    u"headquartered", u"registered", u"born",
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
        static const WordSet elided{u"l", u"d", u"c",  u"j",     u"n",     u"s",
                                    u"m", u"t", u"qu", u"jusqu", u"lorsqu"};
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
        static const WordSet legal{u"ltd",  u"limited", u"inc",  u"plc", u"llc", u"sa", u"sas",
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

void PartyCast::scan(const PageFacts &page, QHash<QString, int> &known, std::vector<Mention> &places)
{
    Scan(*this, page, known, places).run();
}

} // namespace vigie
