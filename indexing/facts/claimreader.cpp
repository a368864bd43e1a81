// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimreader.h"

#include "indexing/facts/claimcontext.h"
#include "indexing/facts/comparisonreader.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/unitchoice.h"
#include "indexing/language/sentences.h"

#include <QCryptographicHash>

namespace vigie {

namespace {

ClaimId idOf(const Document &document, const Claim &claim)
{
    const QString key = document.id.value + u'|' + QString::number(claim.passage.page) + u'|' +
                        QString::number(claim.passage.span.start) + u'|' + claim.amount.unit + u'|' +
                        claim.amount.value.toString();
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {u'c' + QString::fromLatin1(hash.first(12))};
}

/// What script a block is written in, where that differs from its page.
Language languageOf(QStringView words, Language page)
{
    qsizetype latin = 0, kana = 0, hangul = 0;
    for (const QChar c : words) {
        latin += chars::isLatin(c) ? 1 : 0;
        kana += chars::isKana(c) ? 1 : 0;
        hangul += chars::isHangul(c) ? 1 : 0;
    }
    if (hangul > 0 && hangul * 3 > latin && hangul > kana)
        return Language::Korean;
    if (kana > 0 && kana * 3 > latin)
        return Language::Japanese;
    return latin > 0 && isEastAsian(page) && latin > (kana + hangul) * 3 ? Language::English : page;
}

/// Reads one document; keeps what later sentences lean on.
class Reader
{
public:
    Reader(const Document &document, const QList<PageFacts> &pages, const Thesaurus &thesaurus)
        : m_document(document)
        , m_thesaurus(thesaurus)
        , m_units(document, pages)
        , m_aboutTheft(speaksOfTheft(document.title.toLower()))
    {
        for (const Entity &entity : thesaurus.entities()) {
            if (entity.type == EntityType::Exchange)
                m_robbed.insert(entity.id);
            if (entity.type == EntityType::HackingGroup)
                m_patrons.unite({entity.broader.cbegin(), entity.broader.cend()});
        }
        // The opening says what a text is about, even where its title does not.
        constexpr qsizetype opening = 600;
        if (!pages.isEmpty() && pages.first().text)
            m_aboutTheft = m_aboutTheft || speaksOfTheft(QStringView(pages.first().text->text).left(opening));
    }

    void readPage(const PageFacts &page)
    {
        if (!page.page || !page.text)
            return;
        const QString cased = withCapitals(*page.text, page.page->text);
        Span heading, columns, caption;
        bool inTable = false, inList = false;
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
            inTable = row;
            inList = kind == Block::Kind::ListItem;
            if (kind == Block::Kind::Heading)
                heading = block;
            const bool body = kind == Block::Kind::Paragraph && !row;
            // A paragraph that begins with a small letter goes on with one that the page or column cut.
            const bool goesOn =
                body && !words.isEmpty() && cased.at(block.start).isLower() && m_unfinished.has_value();
            const std::optional<FuzzyDate> unfinished = goesOn ? m_unfinished : std::nullopt;
            const std::optional<FuzzyDate> range = m_latestRange;
            if (kind != Block::Kind::PageHeader && kind != Block::Kind::PageFooter)
                noteDates(page, block, body, words);
            while (next < page.amounts.size() && page.amounts.at(next).span.start < block.start)
                ++next;
            qsizetype last = next;
            while (last < page.amounts.size() && page.amounts.at(last).span.end <= block.end)
                ++last;
            const bool compares =
                std::any_of(page.comparisons.cbegin(), page.comparisons.cend(),
                            [&](const ScannedComparison &one) { return block.contains(one.span); });
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
            context.caption = caption;
            context.latestRange = range;
            context.unfinished = unfinished;
            if (row && columns != block)
                context.columns = columns;
            readBlock(context, next, last);
            next = last;
        }
    }

    Statements take() { return {std::move(m_claims), std::move(m_comparisons)}; }

private:
    static bool holdsAmount(const PageFacts &page, Span block)
    {
        return std::any_of(page.amounts.cbegin(), page.amounts.cend(), [&](const ScannedAmount &amount) {
            return !amount.vague && block.contains(amount.span);
        });
    }

    /// The lines above a table: its caption, and column names that stand one below the other.
    static Span aboveTable(const PageFacts &page, qsizetype b)
    {
        constexpr qsizetype lines = 5, longest = 120;
        Span above;
        for (qsizetype i = b - 1; i >= 0 && i >= b - lines; --i) {
            const Span block = page.text->blocks.at(i);
            const bool row = QStringView(page.text->text)
                                 .mid(block.start, block.length())
                                 .contains(u'\t'); // another table's
            if (block.length() > longest || row)
                break;
            above = above.isEmpty() ? block : Span{block.start, above.end};
        }
        return above;
    }

    /// Keeps the last span of time, and the last date of a paragraph whose end is not here.
    void noteDates(const PageFacts &page, Span block, bool body, QStringView words)
    {
        std::optional<FuzzyDate> last;
        for (const ScannedDate &date : page.dates) {
            if (!block.contains(date.span) || date.needsContext || !date.date.isValid())
                continue;
            last = date.date;
            if (date.date.precision == FuzzyDate::Precision::Range && date.date.start.isValid() &&
                date.date.end.isValid())
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

    void readBlock(ClaimContext context, qsizetype first, qsizetype last)
    {
        const QList<Span> all = context.text.mid(context.block.start, context.block.length()).contains(u'\t')
                                    ? QList<Span>{context.block}
                                    : sentences(context.cased, context.block, context.language);
        m_blockClaims = m_claims.size();
        Span before;
        for (qsizetype s = 0; s < all.size(); ++s) {
            Span sentence = all.at(s);
            context.amounts.clear();
            while (first < last && context.page->amounts.at(first).span.start < sentence.end) {
                const ScannedAmount &amount = context.page->amounts.at(first);
                sentence.end = std::max(sentence.end, amount.span.end);
                if (!amount.vague)
                    context.amounts.append(first);
                ++first;
            }
            context.sentence = sentence;
            context.robbed = &m_robbed;
            context.before = before;
            before = sentence;
            const qsizetype ofSentence = m_claims.size();
            if (!context.amounts.isEmpty())
                readSentence(context);
            for (const ScannedComparison &one : context.page->comparisons) {
                if (!sentence.contains(one.span))
                    continue;
                if (const auto comparison =
                        readComparison(context, one, m_claims, ofSentence, m_blockClaims, m_document))
                    m_comparisons.append(*comparison);
            }
        }
    }

    void readSentence(ClaimContext context)
    {
        context.aboutTheft = m_aboutTheft;
        context.patrons = &m_patrons;
        context.robbed = &m_robbed;
        context.kinds = kindPlaces(context.text, context.sentence);
        const qsizetype firstClaim = m_claims.size();
        QList<qsizetype> claimOf; // of each amount of the sentence
        bool saidBefore = false;  // the kind of the claim before
        for (qsizetype i = 0; i < context.amounts.size(); ++i) {
            const ScannedAmount &scanned = context.amount(i);
            const PageFacts &page = *context.page;
            if ((m_claims.size() > firstClaim && saysEquivalent(context, i)) ||
                (m_claims.size() > m_blockClaims && countsTokens(m_claims.constLast()) &&
                 scanned.amount.kind == UnitKind::Money && restatesBefore(context, i))) {
                attach(m_claims.last(), scanned, page);
                claimOf.append(m_claims.size() - 1);
                continue;
            }
            claimOf.append(m_claims.size());
            Claim claim;
            const Span source = page.text->toSource(scanned.span);
            claim.passage = {m_document.id, page.page->number, source};
            claim.quote = page.page->text.mid(source.start, source.length());
            claim.amount = scanned.amount;
            const std::optional<ClaimKind> before =
                m_claims.size() > m_blockClaims && m_claims.constLast().amount.kind != UnitKind::Quantity
                    ? std::optional(m_claims.constLast().kind)
                    : std::nullopt;
            const std::optional<ClaimKind> kind = readKind(context, i, before);
            claim.kind = kind.value_or(ClaimKind::Other);
            if (const auto bound = remarkedBound(context, i); bound && claim.amount.bound == Bound::Exact)
                claim.amount.bound = *bound;
            if (claim.amount.kind == UnitKind::Quantity && claim.kind != ClaimKind::Cap)
                claim.kind = ClaimKind::Other; // soldiers and barrels are no stolen money
            m_units.settle(claim, scanned, context.language,
                           claim.kind == ClaimKind::Theft || claim.kind == ClaimKind::Laundering);
            claim.id = idOf(m_document, claim);
            claim.hedged = readHedge(context, i);
            claim.retracted = readRetraction(context, i);
            claim.accordingTo = readSource(context);
            const std::optional<qsizetype> beside = wholeInSentence(context, i);
            const Claim *whole = beside && *beside < i  ? &m_claims.at(claimOf.at(*beside))
                                 : saysPart(context, i) ? wholeOf(claim, timeBefore(context, i))
                                 : i > 0 && m_claims.size() > firstClaim ? wholeOfList(claim)
                                                                         : nullptr;
            context.lastPeriod = m_lastPeriod;
            const std::optional<FuzzyDate> earlier =
                m_claims.size() > m_blockClaims ? m_claims.constLast().period : std::nullopt;
            // Fines, costs and what was given back have days of their own, which the text may leave out.
            const bool leans = !claim.retracted && claim.amount.kind != UnitKind::Quantity &&
                               (whole || !kind || *kind == ClaimKind::Theft ||
                                *kind == ClaimKind::Laundering || *kind == ClaimKind::Revenue);
            const ClaimPeriod period =
                readPeriod(context, i, m_document, whole && whole->period ? whole->period : earlier, leans);
            claim.period = period.date;
            claim.periodBasis = period.basis;
            if (period.date)
                m_lastPeriod = period.date;
            if (whole)
                placeInWhole(claim, *whole, kind.has_value());
            if (claim.kind == ClaimKind::Theft)
                claim.victim = readVictim(context, i, m_thesaurus);
            // "It had first spoken of $27 million": the same loss, told otherwise.
            if (claim.kind == ClaimKind::Theft && claim.victim.isEmpty() && revisesFigure(context, i) &&
                m_claims.size() > m_blockClaims)
                claim.victim = m_claims.constLast().victim;
            claim.actor = readActor(context, i, claim.kind, m_thesaurus);
            m_aboutTheft = m_aboutTheft || claim.kind == ClaimKind::Theft;
            m_claims.append(claim);
            if (i > 0 && wholeInSentence(context, i - 1) == i && claimOf.at(i - 1) == m_claims.size() - 2)
                placeBefore(context, i - 1, saidBefore, kind.has_value());
            saidBefore = kind.has_value();
        }
    }

    static bool countsTokens(const Claim &claim)
    {
        return claim.amount.kind == UnitKind::Token ||
               std::any_of(
                   claim.equivalents.cbegin(), claim.equivalents.cend(),
                   [](const Equivalent &equivalent) { return equivalent.amount.kind == UnitKind::Token; });
    }

    /// Where one of the two is money and the other tokens, the money leads: it is what can be compared.
    void attach(Claim &claim, const ScannedAmount &scanned, const PageFacts &page) const
    {
        Equivalent equivalent{scanned.amount, page.text->toSource(scanned.span)};
        if (claim.amount.kind == UnitKind::Token && scanned.amount.kind == UnitKind::Money) {
            std::swap(claim.amount, equivalent.amount);
            std::swap(claim.passage.span, equivalent.span);
            claim.quote = page.page->text.mid(claim.passage.span.start, claim.passage.span.length());
            claim.id = idOf(m_document, claim);
        }
        claim.equivalents.append(equivalent);
    }

    /// The span of time, a quarter or longer, that the sentence names before amount `i`.
    static std::optional<FuzzyDate> timeBefore(const ClaimContext &context, qsizetype i)
    {
        for (const ScannedDate &date : context.page->dates) {
            if (date.span.start >= context.sentence.start && date.span.end <= context.amount(i).span.start &&
                date.date.isValid() && !date.needsContext &&
                date.date.precision != FuzzyDate::Precision::Day &&
                date.date.precision != FuzzyDate::Precision::Month)
                return date.date;
        }
        return std::nullopt;
    }

    /// The last claim is the whole of the one before it: "$1.5 billion of the $2.17 billion".
    void placeBefore(const ClaimContext &context, qsizetype part, bool partIsSaid, bool wholeIsSaid)
    {
        Claim &before = m_claims[m_claims.size() - 2];
        Claim &whole = m_claims.last();
        if (!partIsSaid)
            before.kind = whole.kind;
        else if (!wholeIsSaid)
            whole.kind = before.kind;
        if (before.kind == ClaimKind::Theft && before.victim.isEmpty())
            before.victim = readVictim(context, part, m_thesaurus);
        placeInWhole(before, whole, true);
    }

    /// The nearest larger claim of the same unit, in this block or the one before it.
    /// `year`: the time of the whole where the words name it ("of the 2024 total").
    const Claim *wholeOf(const Claim &part, const std::optional<FuzzyDate> &year) const
    {
        constexpr qsizetype reach = 4;
        for (qsizetype i = m_claims.size() - 1; i >= 0 && i >= m_claims.size() - reach; --i) {
            const Claim &claim = m_claims.at(i);
            if (claim.amount.unit == part.amount.unit && claim.amount.value > part.amount.value &&
                claim.partOf.isEmpty() && (!year || !claim.period || claim.period->overlaps(*year)))
                return &claim;
        }
        return nullptr;
    }

    /// The whole of the part before it, where both fit in: "of which 1.19 in 2024 and 1.65 this year".
    const Claim *wholeOfList(const Claim &part) const
    {
        const Claim &before = m_claims.constLast();
        if (before.partOf.isEmpty() || before.amount.unit != part.amount.unit)
            return nullptr;
        const auto whole = std::find_if(m_claims.cbegin(), m_claims.cend(),
                                        [&](const Claim &claim) { return claim.id == before.partOf; });
        std::optional<Decimal> sum = part.amount.value;
        for (const Claim &claim : m_claims) {
            if (sum && claim.partOf == before.partOf)
                sum = sum->plus(claim.amount.value);
        }
        return whole != m_claims.cend() && sum && !(whole->amount.value < *sum) ? &*whole : nullptr;
    }

    void placeInWhole(Claim &part, const Claim &whole, bool kindIsSaid) const
    {
        if (!kindIsSaid)
            part.kind = whole.kind;
        if (part.kind != whole.kind)
            return;
        if (!part.period && whole.period) {
            part.period = whole.period;
            part.periodBasis = whole.periodBasis;
            part.periodBasis.rule = QStringLiteral("sentence-before");
        }
        if (part.period && whole.period && !whole.period->contains(*part.period))
            return;
        part.partOf = whole.id;
    }

    const Document &m_document;
    const Thesaurus &m_thesaurus;
    const UnitChoice m_units;
    QSet<EntityId> m_robbed;
    QSet<EntityId> m_patrons;
    QList<Claim> m_claims;
    QList<Comparison> m_comparisons;
    qsizetype m_blockClaims = 0; ///< number of claims before the block being read
    bool m_aboutTheft = false;
    std::optional<FuzzyDate> m_latestRange, m_unfinished;
    std::optional<FuzzyDate> m_lastPeriod; ///< of the last claim that has one
};

} // namespace

Statements readStatements(const Document &document, const QList<PageFacts> &pages, const Thesaurus &thesaurus)
{
    Reader reader(document, pages, thesaurus);
    for (const PageFacts &page : pages)
        reader.readPage(page);
    return reader.take();
}

} // namespace vigie
