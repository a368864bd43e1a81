// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page in English or French names somebody, and what stands beside each name.
#include "indexing/facts/names/commonwordswestern.h"
#include "indexing/facts/names/namelesswords.h"
#include "indexing/facts/names/publicbodies.h"
#include "indexing/facts/parties/castweights.h"
#include "indexing/facts/parties/castwords.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <iterator>

namespace vigie {

namespace {

using castweights::functionWords;
using castweights::isArticle;
using castweights::isPreposition;
using castwords::WordSet;
using chars::at;

const WordSet &nationalities()
{
    static const WordSet words(std::begin(commonwords::nationalities), std::end(commonwords::nationalities));
    return words;
}

const WordSet &demonyms()
{
    static const WordSet words(std::begin(commonwords::demonyms), std::end(commonwords::demonyms));
    return words;
}

/// Numbers and ordinals, which may begin a name: Nine Elms Ledger, Second Harbour Bank.
bool isNumberWord(QStringView word)
{
    static const WordSet words{
        u"two",      u"three",    u"four",   u"five",     u"six",      u"seven",   u"eight",    u"nine",
        u"ten",      u"eleven",   u"twelve", u"thirteen", u"fourteen", u"fifteen", u"sixteen",  u"seventeen",
        u"eighteen", u"nineteen", u"twenty", u"thirty",   u"forty",    u"fifty",   u"sixty",    u"seventy",
        u"eighty",   u"ninety",   u"first",  u"second",   u"third",    u"deux",    u"trois",    u"quatre",
        u"cinq",     u"sept",     u"huit",   u"neuf",     u"dix",      u"premier", u"première", u"deuxième",
        u"les",      u"la",       u"le"};
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
        , m_cased(page.cased)
        , m_weights(m_text, m_cased)
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
        const QChar next = at(m_text, span.end + 1);
        return words.size() == 1 && at(m_text, span.end) == u' ' && chars::isLatin(next) &&
               !at(m_cased, span.end + 1).isUpper() && demonyms().contains(folded(span));
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
            if (upper(next + tie.size()) && m_text.mid(next).startsWith(tie))
                return next + tie.size();
        }
        // The Department for Work
        if (m_text.mid(next).startsWith(u"for ") && upper(next + 4) &&
            castwords::institutions().contains(folded(lastWord)))
            return next + 4;
        for (const QStringView tie : {QStringView(u"of "), QStringView(u"of the "), QStringView(u"de ")}) {
            if (!upper(next + tie.size()))
                continue;
            // « les Hospices de Beaulieu »
            const QStringView lead = m_text.left(lastWord.start).right(4);
            const bool definite =
                tie == u"de " ? lead.endsWith(u"les ") || lead.endsWith(u"aux ") || lead.endsWith(u"des ")
                              : lead == u"the ";
            // « le ministère de la Santé de Karavie »
            const QStringView office = m_text.left(lastWord.start).right(16);
            const bool ofState =
                tie == u"de " &&
                (office.endsWith(u"ministère de la ") || office.endsWith(u"ministère de l'") ||
                 office.endsWith(u"ministère des ") || office.endsWith(u"ministère du "));
            if (m_text.mid(next).startsWith(tie) &&
                (definite || ofState || castwords::institutions().contains(folded(lastWord))))
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
        constexpr qsizetype mark = 5; // "(a) Recalling that"
        if (q < m_block.start || (at(m_text, q) == u')' && q - m_block.start < mark))
            return true;
        return QStringView(u".!?-•;").contains(at(m_text, q)) && at(m_text, q + 1) == u' ';
    }

    /// The Central Bank of Lorne, the Western Union: what begins so is a body's name, and no adjective.
    bool isOfBody(const std::vector<Span> &words) const
    {
        static const WordSet sides{u"central", u"western", u"eastern", u"northern", u"southern"};
        return words.size() > 1 && sides.contains(folded(words[0])) &&
               castwords::institutions().contains(folded(words[1]));
    }

    void addName(std::vector<Span> words, qsizetype start)
    {
        bool opens = opensSentence(start);
        bool person = false, definite = false;
        while (!words.empty()) {
            const QStringView word = folded(words.front());
            const bool number = isNumberWord(word) && words.size() >= (opens ? 3U : 2U) && !isArticle(word);
            const bool partOfName = !opens && words.size() >= 2 && isNumberWord(word); // Les Sept Pignons
            const bool office = castwords::offices().contains(word);
            const bool seated = words.size() > 1 && nameless::isSeat(word);
            const bool drop =
                seated ||
                ((functionWords().contains(word) || isArticle(word) || isPreposition(word)) && !number &&
                 !partOfName && (words.size() == 1 || !castwords::institutions().contains(word))) ||
                (opens && castwords::openers().contains(word)) ||
                (nationalities().contains(word) && !isOfBody(words)) || office;
            if (!drop)
                break;
            person = person || office;
            definite = definite || word == u"the" || word == u"la" || word == u"le" || word == u"l";
            // "THEFT" begins a line, "The Pinefold Foundation" a name.
            opens = opens && !functionWords().contains(word) && !isArticle(word) && !isPreposition(word) &&
                    !castwords::openers().contains(word) && !office;
            words.erase(words.begin());
        }
        if (words.empty())
            return;
        Span span{words.front().start, words.back().end};
        if (words.size() == 1 && (nameless::isPlaceOfUnnamed(m_text, m_cased, m_block, span) ||
                                  nameless::isSeat(folded(words.front()))))
            return;
        if (words.size() == 1 && span.start == m_block.start && castwords::writings().contains(folded(span)))
            return; // "Interview, 20 December"
        if (words.size() == 1 && (nameless::isCalledByKind(m_text, span, definite) ||
                                  (opens && nameless::isOpeningParticiple(m_text, span, m_page.language))))
            return;
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
        static const WordSet offices{u"ministry",     u"department", u"treasury",   u"government",
                                     u"bureau",       u"embassy",    u"parliament", u"city",
                                     u"municipality", u"diocese",    u"consulate",  u"secretariat"};
        const bool office = words.size() > 1 && offices.contains(folded(words.front()));
        const bool formFirst = words.size() > 1 && castwords::formWords().contains(first) &&
                               castwords::institutions().contains(first); // Fondation Clos-Pin
        const bool named = castwords::formWords().contains(folded(words.back()));
        const qsizetype body =
            opens || named ? -1 : publicbodies::bodyStart(m_text, m_cased, m_block, span, m_page.language);
        if (body >= 0) {
            span.start = body;
            // L'Union des coopératives de Haute-Rive: « Union » was no name of its own.
            while (!m_places.empty() && m_places.back().span.start >= body) {
                Member &taken = m_cast.m_members[size_t(m_places.back().member)];
                --taken.mentions;
                taken.opening -= m_opened.back() ? 1 : 0;
                m_places.pop_back();
                m_opened.pop_back();
            }
        }
        const bool form = body >= 0 || office || formFirst ||
                          castwords::formWords().contains(folded(words.back())) || whole.contains(u'&');
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
            if (body >= 0) {
                m_cast.m_members.back().firm += 2;
                m_cast.m_members.back().nouns.append(
                    m_text.mid(body, chars::wordEnd(m_text, body) - body).toString());
            } else if (words.size() > 1 && form) {
                m_cast.m_members.back().firm += 2;
                m_cast.m_members.back().nouns.append((formFirst ? first : folded(words.back())).toString());
            }
        }
        Member &member = m_cast.m_members[size_t(*known)];
        ++member.mentions;
        const bool paper = std::any_of(words.begin(), words.end(),
                                       [&](Span word) { return castwords::papers().contains(folded(word)); });
        member.watcher += paper || office ? 2 : 0; // a ministry is robbed only where the words say so
        const bool opened = opens && words.size() == 1;
        member.opening += opened ? 1 : 0;
        member.person += person ? 2 : 0;
        m_places.push_back({span, *known});
        m_opened.push_back(opened);
        m_weights.weighBefore(member, m_block, span);
        m_weights.weighBehind(member, m_block, span);
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

    PartyCast &m_cast;
    const PageFacts &m_page;
    QStringView m_text;
    const QString m_cased;
    const CastWeights m_weights;
    QHash<QString, int> &m_known;
    std::vector<Mention> &m_places;
    std::vector<bool> m_opened; ///< which of them are a word that begins its sentence
    Span m_block;
};

void PartyCast::scan(const PageFacts &page, QHash<QString, int> &known, std::vector<Mention> &places)
{
    Scan(*this, page, known, places).run();
}

} // namespace vigie
