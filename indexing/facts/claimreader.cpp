// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimreader.h"

#include "indexing/facts/claimcontext.h"
#include "indexing/facts/claimsentence.h"
#include "indexing/facts/comparisons/comparisonreader.h"
#include "indexing/facts/dates/easterntitles.h"
#include "indexing/facts/kinds/frenchdenials.h"
#include "indexing/facts/kinds/koreandenials.h"
#include "indexing/facts/layout/claimlayout.h"
#include "indexing/facts/layout/outline.h"
#include "indexing/facts/layout/records.h"
#include "indexing/facts/parties/guiltdenials.h"
#include "indexing/facts/periods/entrydates.h"
#include "indexing/facts/standing/claimcorrections.h"
#include "indexing/facts/words/askedtext.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

using namespace claimlayout;

namespace {

/// Walks over the pages of one document: headings, tables, lists, paragraphs and their sentences.
class Reader
{
public:
    Reader(const Document &document, const QList<PageFacts> &pages, const Thesaurus &thesaurus,
           const KnownBodies &bodies)
        : m_document(document)
        , m_sentences(document, pages, thesaurus, bodies)
        , m_corrects(speaksOfCorrecting(document.title.toLower()))
    {
    }

    void readPage(const PageFacts &page)
    {
        if (!page.page || !page.text)
            return;
        const QString &cased = page.cased;
        std::optional<AskedText> asked; // a block with amounts and some behind it
        m_sentences.learn(cased, page.language);
        Span heading, columns, caption;
        Outline outline;
        const bool figuresBelow = namesFiguresAbove(page);
        bool inTable = false, inList = false;
        const QHash<qsizetype, FuzzyDate> entries = entryDates(page, m_document.published);
        std::optional<FuzzyDate> headed; // of the entry that the last heading begins
        qsizetype next = 0;
        for (qsizetype b = 0; b < page.text->blocks.size(); ++b) {
            const Span block = page.text->blocks.at(b);
            const Block::Kind kind =
                b < page.page->blocks.size() ? page.page->blocks.at(b).kind : Block::Kind::Paragraph;
            const QStringView words = QStringView(page.text->text).mid(block.start, block.length());
            const bool row = words.contains(u'\t');
            if (row && !inTable) {
                // A first row with figures of its own has no column names above it.
                columns = holdsAmount(page, block) ? Span{} : block;
                caption = aboveTable(page, b);
            } else if (!row && kind != Block::Kind::ListItem) {
                caption = {};
            }
            if (kind == Block::Kind::ListItem && !inList)
                caption = b > 0 ? page.text->blocks.at(b - 1) : Span{};
            outline.goTo(page, b);
            inTable = row;
            inList = kind == Block::Kind::ListItem;
            const bool alone = kind == Block::Kind::Paragraph ||
                               (kind == Block::Kind::ListItem && !areOfOneList(page, b, b - 1) &&
                                !areOfOneList(page, b, b + 1)); // an item of no list
            if (kind == Block::Kind::Heading || entries.contains(b) ||
                (alone && !holdsAmount(page, block) &&
                 (isNumberedTitle(words) || yearOfLine(words) ||
                  (page.language == Language::Japanese && yearOfEasternTitle(words))))) {
                heading = block;
                headed = entries.contains(b) ? std::optional(entries.value(b)) : std::nullopt;
                m_sentences.beginSection();
            }
            noteTitle(page, b, kind, words);
            const bool body = kind == Block::Kind::Paragraph && !row;
            // A paragraph that begins with a small letter goes on with one that the page or column cut.
            const bool goesOn =
                body && !words.isEmpty() && cased.at(block.start).isLower() && m_unfinished.has_value();
            const std::optional<FuzzyDate> unfinished = goesOn ? m_unfinished : std::nullopt;
            const std::optional<FuzzyDate> range = m_latestRange;
            if (kind != Block::Kind::PageHeader && kind != Block::Kind::PageFooter)
                noteDates(page, block, body, words);
            if (body)
                refuteFromNext(page, b, words);
            const Span resumed = body && cased.at(block.start).isLower() ? halfBefore(page, block) : Span{};
            noteHalf(page, block, body);
            while (next < page.amounts.size() && page.amounts.at(next).span.start < block.start)
                ++next;
            qsizetype last = next;
            while (last < page.amounts.size() && page.amounts.at(last).span.end <= block.end)
                ++last;
            const bool compares =
                std::any_of(page.comparisons.cbegin(), page.comparisons.cend(),
                            [&](const ScannedComparison &one) { return block.contains(one.span); });
            if (last == next && !row)
                m_sentences.passLine(words);
            if ((last == next && !compares) || kind == Block::Kind::PageHeader ||
                kind == Block::Kind::PageFooter)
                continue;
            ClaimContext context;
            context.page = &page;
            context.text = page.text->text;
            context.cased = cased;
            context.language = languageOf(words, page.language);
            context.block = block;
            context.blockKind = kind;
            context.heading = heading;
            context.titleYear = m_title.year;
            const Span head = outline.headOf(page);
            context.caption = head.isEmpty() ? caption : head;
            context.details = outline.detailsBelow(page);
            context.latestRange = range;
            context.unfinished = unfinished;
            if (row && columns != block)
                context.columns = columns;
            // An answer says nothing of what was asked: « Combien a-t-elle volé ? — 1,2 milliard. »
            qsizetype asking = b - 1; // empty lines part the paragraphs of plain text
            while (asking > 0 && page.text->blocks.at(asking).isEmpty())
                --asking;
            // « R. Oui. », "A. It has.", ○ 국정원장: 20억 달러입니다.: no item of a list below its question.
            const bool answers =
                kind == Block::Kind::ListItem && !row &&
                (words.startsWith(u"r. ") || words.startsWith(u"a. ") || words.startsWith(u"r) ") ||
                 words.startsWith(u"a) ") || context.language == Language::Korean);
            if (asking >= 0 && (body || answers)) {
                const Span above = page.text->blocks.at(asking);
                const QStringView question = context.words(above).trimmed();
                if (question.endsWith(u'?') || question.endsWith(u"か。") || question.endsWith(u"까.") ||
                    asksSomething(question))
                    context.asked = above;
            }
            context.label = labelOf(words);
            context.entry = entryOf(page, block, heading, kind, headed);
            const bool bare = last == next + 1 &&
                              isBareAmount(context.words(block), page.amounts.at(next).span, block.start);
            const bool labelled = b > 0 && records::isLabel(context.words(page.text->blocks.at(b - 1)));
            const bool below =
                bare && figuresBelow && !labelled && b > 0 && !holdsAmount(page, page.text->blocks.at(b - 1));
            if (bare && !below && b + 1 < page.text->blocks.size() &&
                (beginsSmall(cased, page.text->blocks.at(b + 1)) || !labelled))
                context.explained = explanationBelow(page, b + 1, last);
            constexpr qsizetype ahead = 600, longest = 65536;
            if (!AskedText::isAsked(context.words(block)) && block.length() <= longest)
                asked.emplace(context.text.mid(block.start, std::max(ahead, block.length())));
            readBlock(context, next, last, below ? page.text->blocks.at(b - 1) : resumed);
            m_told.page = &page;
            m_told.block = b;
            next = last;
        }
    }

    Statements take() { return {m_sentences.take(), std::move(m_comparisons)}; }

private:
    /// Whether a block goes on with what stands above it: it begins with a small letter.
    static bool beginsSmall(const QString &cased, Span block)
    {
        return block.length() > 0 && cased.at(block.start).isLower();
    }

    /// The entry's own day, else that which its heading is; the document's own day heads no entry.
    std::optional<FuzzyDate> entryOf(const PageFacts &page, Span block, Span heading, Block::Kind kind,
                                     const std::optional<FuzzyDate> &headed) const
    {
        // « Mai 2024. Un employé … »: a paragraph that a date and a full stop begin.
        const bool paragraph = kind == Block::Kind::Paragraph && !isEastAsian(page.language);
        std::optional<FuzzyDate> day =
            kind == Block::Kind::ListItem || paragraph ? dayLabelOf(page, block) : std::nullopt;
        if (!day && headed)
            return headed;
        if (!day && !heading.isEmpty())
            day = dayLabelOf(page, heading);
        return day && m_document.published && *day == *m_document.published ? std::nullopt : day;
    }

    /// Keeps the year that a title names for what stands below headings under it: a heading, or one of the
    /// first lines of the document.
    void noteTitle(const PageFacts &page, qsizetype b, Block::Kind kind, QStringView words)
    {
        constexpr qsizetype opening = 4;
        const bool heads = kind == Block::Kind::Heading;
        if (!heads && !(page.page->number == 1 && b < opening && kind == Block::Kind::Paragraph))
            return;
        const int level = heads && b < page.page->blocks.size() ? page.page->blocks.at(b).level : 1;
        const std::optional<int> year =
            holdsAmount(page, page.text->blocks.at(b)) ? std::nullopt : yearOfTitle(words);
        if (year || (heads && level <= m_title.level))
            m_title = {year, level};
    }

    /// Keeps the last span of time, and the last date of a paragraph whose end is not here.
    void noteDates(const PageFacts &page, Span block, bool body, QStringView words)
    {
        std::optional<FuzzyDate> last;
        for (const ScannedDate &date : page.dates) {
            if (!block.contains(date.span) || date.needsContext || !date.date.isValid())
                continue;
            last = date.date;
            if ((date.date.precision == FuzzyDate::Precision::Range ||
                 (date.date.precision == FuzzyDate::Precision::Quarter && !isEastAsian(page.language))) &&
                date.date.start.isValid() && date.date.end.isValid())
                m_latestRange = date.date;
        }
        if (!body)
            return;
        const QStringView trimmed = words.trimmed();
        constexpr qsizetype shortest = 30; // what is shorter is a label or a line of the margin
        if (trimmed.size() < shortest)
            return;
        const bool ended = QStringView(u".!?:。！？」』)").contains(trimmed.back());
        m_unfinished = ended ? std::nullopt : last;
    }

    /// Keeps the last sentence of a paragraph that ends as no sentence does; a running head, with its number
    /// of the page, changes nothing.
    void noteHalf(const PageFacts &page, Span block, bool body)
    {
        constexpr qsizetype longestHead = 100, shortest = 30;
        const QStringView words = QStringView(page.text->text).mid(block.start, block.length()).trimmed();
        if (words.isEmpty())
            return;
        const bool ended = QStringView(u".!?:;。！？」』").contains(words.back());
        const bool numbered = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }) ||
                              std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
        const bool head =
            words.size() <= longestHead && !ended && numbered && !page.cased.at(block.start).isLower();
        if (head && m_half.page == &page && !m_half.sentence.isEmpty())
            return;
        m_half = {};
        if (!body || ended || words.size() < shortest || isEastAsian(page.language))
            return;
        const QList<Span> all = sentences(page.cased, block, page.language);
        if (!all.isEmpty())
            m_half = {&page, all.constLast()};
    }

    /// The half of a sentence above running heads that `block` goes on with; empty if there is none, or where
    /// what stands between would be read as part of it.
    Span halfBefore(const PageFacts &page, Span block) const
    {
        constexpr qsizetype furthest = 300;
        const Span half = m_half.sentence;
        if (m_half.page != &page || half.isEmpty() || block.start - half.end > furthest)
            return {};
        const Span between{half.end, block.start}, whole{half.start, block.start};
        const bool dated = std::any_of(page.dates.cbegin(), page.dates.cend(),
                                       [&](const ScannedDate &date) { return between.contains(date.span); });
        const bool tabbed = QStringView(page.text->text).mid(whole.start, whole.length()).contains(u'\t');
        return dated || tabbed || holdsAmount(page, whole) ? Span{} : half;
    }

    /// `resumed`: the half of a sentence above that the block goes on with, if any.
    void readBlock(ClaimContext context, qsizetype first, qsizetype last, Span resumed)
    {
        QList<Span> all = context.text.mid(context.block.start, context.block.length()).contains(u'\t')
                              ? QList<Span>{context.block}
                              : sentences(context.cased, context.block, context.language);
        if (context.blockKind == Block::Kind::ListItem && !all.isEmpty())
            all.first().start = behindBullet(context.text, all.first());
        if (!resumed.isEmpty() && !all.isEmpty())
            all.first().start = context.block.start = resumed.start;
        // "$1.46 billion" in large letters, and below: "was stolen from Bybit".
        if (!context.explained.isEmpty()) {
            const QList<Span> below = sentences(context.cased, context.explained, context.language);
            all = {{context.block.start, below.isEmpty() ? context.explained.end : below.first().end}};
            context.block.end = context.explained.end;
        }
        m_sentences.beginBlock();
        const Span block = context.block;
        constexpr qsizetype aroundSentence = 4000; // further off in a long paragraph nothing is told of it
        Span before;
        for (qsizetype s = 0; s < all.size(); ++s) {
            Span sentence = all.at(s);
            context.amounts.clear();
            // No grammar ties more amounts together; a row has as many as columns.
            const bool row = context.words(sentence).contains(u'\t');
            const qsizetype most = row ? 256 : 64, longest = row ? sentence.length() : 2000;
            while (first < last && context.page->amounts.at(first).span.start < sentence.end) {
                const ScannedAmount &amount = context.page->amounts.at(first);
                if (!context.amounts.isEmpty() &&
                    (context.amounts.size() == most ||
                     amount.span.start - context.amount(0).span.start > longest)) {
                    // The rest is read as a sentence of its own.
                    all.insert(s + 1, {amount.span.start, sentence.end});
                    sentence.end = amount.span.start;
                    break;
                }
                sentence.end = std::max(sentence.end, amount.span.end);
                if (!amount.vague)
                    context.amounts.append(first);
                ++first;
            }
            context.sentence = sentence;
            if (!context.amounts.isEmpty() &&
                sentence.length() > 2 * aroundSentence) { // no list of thousands
                const qsizetype from = context.amount(0).span.start - aroundSentence;
                const qsizetype to = context.amount(context.amounts.size() - 1).span.end + aroundSentence;
                context.sentence = {std::max(sentence.start, from), std::min(sentence.end, to)};
            }
            context.block = {std::max(block.start, sentence.start - aroundSentence),
                             std::min(block.end, sentence.end + aroundSentence)};
            context.robbed = &m_sentences.robbed();
            context.before = before;
            // « Combien X a-t-elle perdu ? 90 millions, selon Y. »
            if (context.language == Language::French && !before.isEmpty() &&
                context.words(before).trimmed().endsWith(u'?'))
                context.asked = before;
            // "13.", the number of a paragraph, is no sentence before its first.
            const QStringView told = context.words(sentence);
            if (std::any_of(told.begin(), told.end(), [](QChar c) { return c.isLetter(); }))
                before = sentence;
            const qsizetype ofSentence = m_sentences.claims().size();
            if (!context.amounts.isEmpty()) {
                m_told.sentence = context.words(sentence).toString();
                m_told.firstClaim = ofSentence;
                m_told.endsBlock = s + 1 == all.size();
                m_sentences.read(context);
            }
            for (const ScannedComparison &one : context.page->comparisons) {
                if (!sentence.contains(one.span))
                    continue;
                if (const auto comparison = readComparison(context, one, m_sentences.claims(), ofSentence,
                                                           m_sentences.claimsBeforeBlock(), m_document))
                    m_comparisons.append(*comparison);
            }
        }
        constexpr qsizetype labelLength = 24; // 【訂正】
        const QStringView words = context.words(block);
        m_sentences.endBlock(words, block.start,
                             m_corrects || speaksOfCorrecting(context.words(context.heading)) ||
                                 speaksOfCorrecting(words.left(labelLength)));
    }

    /// 「20億円が流出したとの報道もあります」 and the next paragraph: 「そのような事実はない」.
    void refuteFromNext(const PageFacts &page, qsizetype block, QStringView words)
    {
        constexpr qsizetype answer = 300;
        if (m_told.page != &page || m_told.block != block - 1 || guiltdenials::tellBehind(words.left(answer)))
            return;
        if (!isEastAsian(languageOf(words, page.language))) {
            refuteFromAnswer(page, block, words);
            return;
        }
        constexpr qsizetype longest = 80;
        QStringView first = words.left(longest);
        const qsizetype end =
            first.indexOf(page.language == Language::Korean ? QStringView(u"다.") : QStringView(u"。"));
        first = end < 0 ? first : first.left(end + 2);
        const Span opening{page.text->blocks.at(block).start,
                           page.text->blocks.at(block).start + first.size()};
        if (page.language == Language::Korean && !holdsAmount(page, opening) && m_told.endsBlock &&
            koreandenials::denyHearsay(m_told.sentence, words.left(longest))) {
            m_sentences.retractThefts(m_told.firstClaim);
            return;
        }
        if (holdsAmount(page, opening) || refutesReport(first) || refutesReport(m_told.sentence) ||
            !refutesReport(QString(m_told.sentence + first)))
            return;
        m_sentences.retractThefts(m_told.firstClaim);
    }

    /// « La presse a écrit que 15 millions avaient été volés ! — Ce chiffre est faux. »: the paragraph begins
    /// by denying what the one above ends with.
    void refuteFromAnswer(const PageFacts &page, qsizetype block, QStringView words)
    {
        if (!m_told.endsBlock)
            return;
        // Who speaks stands before what he says.
        static const HintedPattern speaker(u"^(?:(?:m\\.|mme|mr\\.?|mrs\\.?|ms\\.?) [^.:]{2,60}[.:] )"_s);
        constexpr qsizetype longest = 200;
        QStringView said = words.left(longest);
        if (speaker.in(said))
            said = said.mid(1 + said.indexOf(QStringView(u". "), 4));
        said = said.trimmed();
        while (!said.isEmpty() && QStringView(u"—–-«\"“ ").contains(said.front()))
            said = said.mid(1);
        const qsizetype end = said.indexOf(QStringView(u". "));
        const qsizetype from = page.text->blocks.at(block).start;
        const Span opening{from, from + (said.cbegin() - words.cbegin()) + (end < 0 ? said.size() : end)};
        if (holdsAmount(page, opening))
            return;
        if (isRefutedNext(QString(u". "_s + said)) || frenchdenials::denyNext(said))
            m_sentences.retractThefts(m_told.firstClaim);
    }

    const Document &m_document;
    SentenceReader m_sentences;
    QList<Comparison> m_comparisons;
    struct
    {
        const PageFacts *page = nullptr;
        qsizetype block = -1; ///< of the page
        QString sentence;     ///< the last with an amount
        qsizetype firstClaim = 0;
        bool endsBlock = false; ///< nothing follows it there
    } m_told;                   ///< where the last claims stand
    struct
    {
        std::optional<int> year;
        int level = 0;
    } m_title;               ///< the last that names a year, where no other of its level followed
    bool m_corrects = false; ///< its title says so
    std::optional<FuzzyDate> m_latestRange, m_unfinished;
    struct
    {
        const PageFacts *page = nullptr;
        Span sentence;
    } m_half; ///< of a paragraph that is not at its end
};

} // namespace

Statements readStatements(const Document &document, const QList<PageFacts> &pages, const Thesaurus &thesaurus,
                          const KnownBodies &bodies)
{
    Reader reader(document, pages, thesaurus, bodies);
    for (const PageFacts &page : pages)
        reader.readPage(page);
    return reader.take();
}

} // namespace vigie
