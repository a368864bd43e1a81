// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimreader.h"

#include "indexing/facts/claimcontext.h"
#include "indexing/facts/claimcorrections.h"
#include "indexing/facts/claimlayout.h"
#include "indexing/facts/claimrepeats.h"
#include "indexing/facts/claimwholes.h"
#include "indexing/facts/comparisonreader.h"
#include "indexing/facts/easternparts.h"
#include "indexing/facts/namememo.h"
#include "indexing/facts/partycast.h"
#include "indexing/facts/partymemory.h"
#include "indexing/facts/shortnames.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/unitchoice.h"
#include "indexing/language/sentences.h"

#include <QCryptographicHash>

namespace vigie {

using namespace claimlayout;
using namespace claimrepeats;
using namespace claimwholes;

namespace {

ClaimId idOf(const Document &document, const Claim &claim)
{
    const QString key = document.id.value + u'|' + QString::number(claim.passage.page) + u'|' +
                        QString::number(claim.passage.span.start) + u'|' + claim.amount.unit + u'|' +
                        claim.amount.value.toString();
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {u'c' + QString::fromLatin1(hash.first(12))};
}

/// Reads one document; keeps what later sentences lean on.
class Reader
{
public:
    Reader(const Document &document, const QList<PageFacts> &pages, const Thesaurus &thesaurus)
        : m_document(document)
        , m_thesaurus(thesaurus)
        , m_pages(pages)
        , m_units(document, pages)
        , m_aboutTheft(speaksOfTheft(document.title.toLower()))
        , m_corrects(speaksOfCorrecting(document.title.toLower()))
    {
        QSet<EntityId> authors; // a body that reports on losses announces those of others
        for (const Entity &entity : thesaurus.entities()) {
            if (entity.type == EntityType::Report)
                authors.unite({entity.related.cbegin(), entity.related.cend()});
            if (entity.type == EntityType::Exchange)
                m_robbed.insert(entity.id);
            if (entity.type == EntityType::Organisation)
                m_firms.insert(entity.id);
            if (entity.type == EntityType::HackingGroup)
                m_patrons.unite({entity.broader.cbegin(), entity.broader.cend()});
        }
        m_firms.subtract(authors);
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
        m_memory.learn(cased);
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
            const bool alone = kind == Block::Kind::Paragraph ||
                               (kind == Block::Kind::ListItem && !isListItem(page, b - 1) &&
                                !isListItem(page, b + 1)); // an item of no list
            if (kind == Block::Kind::Heading ||
                (alone && isNumberedTitle(words) && !holdsAmount(page, block))) {
                heading = block;
                m_periodAbove = true;
            }
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
            // An answer says nothing of what was asked: « Combien a-t-elle volé ? — 1,2 milliard. »
            if (b > 0 && body) {
                const Span above = page.text->blocks.at(b - 1);
                const QStringView question = context.words(above).trimmed();
                if (question.endsWith(u'?') || question.endsWith(u"か。") || question.endsWith(u"까."))
                    context.asked = above;
            }
            context.label = labelOf(words);
            if (last == next + 1 && b + 1 < page.text->blocks.size() &&
                isBareAmount(context.words(block), page.amounts.at(next).span, block.start))
                context.explained = explanationBelow(page, b + 1, last);
            readBlock(context, next, last);
            m_told.page = &page;
            m_told.block = b;
            next = last;
        }
    }

    Statements take()
    {
        nameVictims();
        knowShortNames(m_claims, m_pages, m_thesaurus, m_robbed);
        return {std::move(m_claims), std::move(m_comparisons)};
    }

private:
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
        QList<Span> all = context.text.mid(context.block.start, context.block.length()).contains(u'\t')
                              ? QList<Span>{context.block}
                              : sentences(context.cased, context.block, context.language);
        // "$1.46 billion" in large letters, and below: "was stolen from Bybit".
        if (!context.explained.isEmpty()) {
            const QList<Span> below = sentences(context.cased, context.explained, context.language);
            all = {{context.block.start, below.isEmpty() ? context.explained.end : below.first().end}};
            context.block.end = context.explained.end;
        }
        m_blockClaims = m_claims.size();
        m_places.clear();
        if (m_corrects) // each paragraph is about another article
            m_lastPeriod.reset();
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
            if (!context.amounts.isEmpty()) {
                m_told.sentence = context.words(sentence).toString();
                m_told.firstClaim = m_claims.size();
                readSentence(context);
            }
            for (const ScannedComparison &one : context.page->comparisons) {
                if (!sentence.contains(one.span))
                    continue;
                if (const auto comparison =
                        readComparison(context, one, m_claims, ofSentence, m_blockClaims, m_document))
                    m_comparisons.append(*comparison);
            }
        }
        constexpr qsizetype labelLength = 24; // 【訂正】
        if (m_claims.size() > m_blockClaims)
            markCorrections(context.words(context.block), context.block.start,
                            m_corrects || speaksOfCorrecting(context.words(context.heading)) ||
                                speaksOfCorrecting(context.words(context.block).left(labelLength)),
                            m_places, m_claims, m_blockClaims);
    }

    void readSentence(ClaimContext context)
    {
        context.aboutTheft = m_aboutTheft;
        context.corrects = m_corrects;
        context.patrons = &m_patrons;
        context.firms = &m_firms;
        context.bases = &m_bases;
        context.robbed = &m_robbed;
        context.found = &m_found;
        context.kinds = kindPlaces(context.text, context.sentence);
        if (isEastAsian(context.language))
            context.namedPeriod = periodOfNamed(m_claims, context);
        const qsizetype firstClaim = m_claims.size();
        QList<qsizetype> claimOf; // of each amount of the sentence
        bool saidBefore = false;  // the kind of the claim before
        const QString cited = readSource(context);
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
            m_places.append(scanned.span);
            Claim claim;
            const Span source = page.text->toSource(scanned.span);
            claim.passage = {m_document.id, page.page->number, source};
            claim.quote = page.page->text.mid(source.start, source.length());
            claim.amount = scanned.amount;
            const std::optional<ClaimKind> before =
                m_claims.size() > m_blockClaims && m_claims.constLast().amount.kind != UnitKind::Quantity
                    ? std::optional(m_claims.constLast().kind)
                    : std::nullopt;
            std::optional<ClaimKind> kind = readKind(context, i, before);
            // "We had first spoken of 2.5 million": of the same as what was told just before.
            const bool revises = before && revisesFigure(context, i);
            if (revises && kind.value_or(ClaimKind::Other) == ClaimKind::Other)
                kind = before;
            // 予算は26億円。前年度の19億円から増えた: what a sum just told is set against is of its kind.
            const bool base = easternparts::isComparisonBase(context, i);
            if (base && before && i == 0 && !context.before.isEmpty())
                kind = before;
            // "Of this sum, $4.1 million belonged to clients": whose it was says nothing of what became of
            // it.
            if (kind && *kind != ClaimKind::Theft && *kind != ClaimKind::Laundering &&
                saysWhose(context, i) && (saysPart(context, i) || wholeInSentence(context, i)))
                kind.reset();
            // "Recovered £1.1 million of the stolen coins, £250,000 of it from X": what came back has no
            // stolen part.
            if (kind == ClaimKind::Theft && m_claims.size() > firstClaim && m_claims.constLast().retracted &&
                m_claims.constLast().kind == ClaimKind::Other && saysPart(context, i))
                kind.reset();
            const bool saysKind = kind.has_value();
            const ClaimKind told = kind.value_or(ClaimKind::Other);
            claim.kind = told;
            if (const auto bound = remarkedBound(context, i); bound && claim.amount.bound == Bound::Exact)
                claim.amount.bound = *bound;
            if (claim.amount.kind == UnitKind::Quantity && claim.kind != ClaimKind::Cap)
                claim.kind = ClaimKind::Other; // soldiers and barrels are no stolen money
            m_units.settle(claim, scanned, context.language,
                           claim.kind == ClaimKind::Theft || claim.kind == ClaimKind::Laundering);
            claim.id = idOf(m_document, claim);
            if (base)
                m_bases.insert(claim.id);
            claim.hedged = readHedge(context, i);
            claim.retracted = readRetraction(context, i);
            claim.accordingTo = cited;
            const std::optional<qsizetype> beside = wholeInSentence(context, i);
            const Claim *whole = beside && *beside < i  ? &m_claims.at(claimOf.at(*beside))
                                 : saysPart(context, i) ? wholeTold(context, i, claim, told, saysKind)
                                 : i == 0               ? wholeAround(context, claim)
                                 : i > 0 && m_claims.size() > firstClaim ? wholeOfList(m_claims, claim)
                                                                         : nullptr;
            context.memory = &m_memory;
            context.named = &m_named;
            context.lastVictim = lastVictim(m_claims);
            context.lastPeriod = m_lastPeriod;
            context.periodAbove = m_periodAbove;
            context.lastSpan = m_lastSpan;
            const std::optional<FuzzyDate> earlier =
                m_claims.size() > m_blockClaims ? m_claims.constLast().period : std::nullopt;
            // Fines, costs and what was given back have days of their own, which the text may leave out.
            // A gang's share has not the time of what it laundered.
            const bool ownTime = told == ClaimKind::Revenue && before == ClaimKind::Laundering;
            const bool lasts = told == ClaimKind::Theft || told == ClaimKind::Laundering ||
                               (told == ClaimKind::Revenue && !ownTime);
            const bool untold = !saysKind && before != ClaimKind::Other && before != ClaimKind::Cost;
            const bool ofWhole = whole && (!saysKind || told == whole->kind);
            const bool leans =
                !claim.retracted && claim.amount.kind != UnitKind::Quantity && (ofWhole || untold || lasts);
            const ClaimPeriod period =
                readPeriod(context, i, m_document, whole && whole->period ? whole->period : earlier, leans);
            // A limit holds from its day on: that day is no time of it.
            const bool fromDay = claim.kind == ClaimKind::Cap && period.date &&
                                 period.date->precision == FuzzyDate::Precision::Day;
            claim.period = fromDay ? std::nullopt : period.date;
            claim.periodBasis = fromDay ? DateBasis() : period.basis;
            if (revises && !claim.period && claim.kind == m_claims.constLast().kind) {
                claim.period = m_claims.constLast().period;
                claim.periodBasis = m_claims.constLast().periodBasis;
            }
            if (period.date) {
                m_lastPeriod = period.date;
                m_periodAbove = false;
                if (period.date->precision == FuzzyDate::Precision::Range ||
                    period.date->precision == FuzzyDate::Precision::Quarter)
                    m_lastSpan = period.date;
            }
            if (whole)
                placeInWhole(claim, *whole, saysKind);
            if (whole && whole->retracted && claim.partOf == whole->id)
                claim.retracted = true;
            if (claim.kind == ClaimKind::Theft) {
                context.cast = castFor(context.language);
                context.victimOfWhole = claim.partOf.isEmpty() ? Party() : victimOf(m_claims, claim.partOf);
                claim.victim = readVictim(context, i, m_thesaurus);
            }
            // "It had first spoken of $27 million": the same loss, told otherwise.
            if (claim.kind == ClaimKind::Theft && revisesFigure(context, i) &&
                m_claims.size() > m_blockClaims &&
                (claim.victim.isEmpty() || !m_claims.constLast().victim.isEmpty()))
                claim.victim = m_claims.constLast().victim;
            if (claim.kind == ClaimKind::Theft && claim.victim.isEmpty() && !claim.partOf.isEmpty())
                claim.victim =
                    victimOf(m_claims, claim.partOf); // what is a part of a loss was lost by whom it befell
            completeRepeated(claim, m_claims, context);
            noteVictim(context, i, claim);
            claim.actor = readActor(context, i, claim.kind, m_thesaurus);
            m_aboutTheft = m_aboutTheft || claim.kind == ClaimKind::Theft;
            m_claims.append(claim);
            if (i > 0 && wholeInSentence(context, i - 1) == i && claimOf.at(i - 1) == m_claims.size() - 2)
                placeBefore(context, i - 1, saidBefore, saysKind);
            saidBefore = kind.has_value();
        }
    }

    /// 「20億円が流出したとの報道もあります」 and the next paragraph: 「そのような事実はない」.
    void refuteFromNext(const PageFacts &page, qsizetype block, QStringView words)
    {
        if (m_told.page != &page || m_told.block != block - 1 ||
            !isEastAsian(languageOf(words, page.language)))
            return;
        constexpr qsizetype longest = 80;
        QStringView first = words.left(longest);
        const qsizetype end =
            first.indexOf(page.language == Language::Korean ? QStringView(u"다.") : QStringView(u"。"));
        first = end < 0 ? first : first.left(end + 2);
        const Span opening{page.text->blocks.at(block).start,
                           page.text->blocks.at(block).start + first.size()};
        if (holdsAmount(page, opening) || refutesReport(first) || refutesReport(m_told.sentence) ||
            !refutesReport(QString(m_told.sentence + first)))
            return;
        for (qsizetype i = m_told.firstClaim; i < m_claims.size(); ++i)
            m_claims[i].retracted = m_claims.at(i).retracted || m_claims.at(i).kind == ClaimKind::Theft;
    }

    /// What amount `i` is said to be a part of: what its sentence names by its victim, else what was told
    /// last.
    const Claim *wholeTold(const ClaimContext &context, qsizetype i, const Claim &claim, ClaimKind told,
                           bool saysKind) const
    {
        const bool lost = told == ClaimKind::Theft || !saysKind;
        const Claim *named = lost ? wholeNamed(m_claims, context, i, claim) : nullptr;
        return named ? named : wholeInAnyUnit(m_claims, context, i, claim);
    }

    /// What the words above a list, or the sum of the sentence's amounts, make the whole of its first amount.
    const Claim *wholeAround(const ClaimContext &context, const Claim &claim) const
    {
        const Claim *whole = wholeOfSum(m_claims, m_blockClaims, context, 0);
        return whole ? whole : wholeOfIntroduced(m_claims, context, claim, 0);
    }

    /// Keeps names that were robbed, and sentences that tell of one theft and do not say by their grammar
    /// whom it befell.
    void noteVictim(const ClaimContext &context, qsizetype i, const Claim &claim)
    {
        if (claim.kind != ClaimKind::Theft)
            return;
        if (!claim.victim.isEmpty()) {
            if (claim.victim.entity.isEmpty())
                m_named.insert(claim.victim.name);
        } else if (context.amounts.size() == 1 && i == 0) {
            const QStringView sentence = context.cased.mid(context.sentence.start, context.sentence.length());
            m_unnamed.append({m_claims.size(), sentence.toString()});
        }
    }

    /// A firm that the document says elsewhere was robbed, and no other, stands in the sentence.
    void nameVictims()
    {
        constexpr qsizetype most =
            32; // a document of more victims is a list, where each stands by its amount
        if (m_named.size() > most)
            return;
        for (const auto &[claim, sentence] : std::as_const(m_unnamed)) {
            QString only;
            bool several = false;
            for (const QString &name : std::as_const(m_named)) {
                if (!sentence.contains(name))
                    continue;
                several = several || !only.isEmpty();
                only = name;
            }
            if (!only.isEmpty() && !several)
                m_claims[claim].victim = {{}, only};
        }
    }

    const PartyCast *castFor(Language language)
    {
        if (isEastAsian(language))
            return nullptr;
        if (!m_cast)
            m_cast.emplace(m_pages);
        return &*m_cast;
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
            claim.equivalents.prepend(equivalent); // in the text's order
            return;
        }
        claim.equivalents.append(equivalent);
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
        if (before.kind == ClaimKind::Theft && before.victim.isEmpty()) {
            ClaimContext known = context;
            known.cast = castFor(context.language);
            before.victim = readVictim(known, part, m_thesaurus);
        }
        placeInWhole(before, whole, true);
    }

    const Document &m_document;
    const Thesaurus &m_thesaurus;
    const QList<PageFacts> &m_pages;
    std::optional<PartyCast> m_cast; ///< read when the first theft in English or French is
    const UnitChoice m_units;
    PartyMemory m_memory;
    NameMemo m_found;
    QSet<ClaimId> m_bases;                          ///< claims that another amount was only set against
    QSet<QString> m_named;                          ///< whom the document says to be robbed
    QList<std::pair<qsizetype, QString>> m_unnamed; ///< claims without a victim, and their sentences
    QSet<EntityId> m_robbed;
    QSet<EntityId> m_patrons;
    QSet<EntityId> m_firms;
    QList<Claim> m_claims;
    QList<Comparison> m_comparisons;
    struct
    {
        const PageFacts *page = nullptr;
        qsizetype block = -1; ///< of the page
        QString sentence;     ///< the last with an amount
        qsizetype firstClaim = 0;
    } m_told;                    ///< where the last claims stand
    qsizetype m_blockClaims = 0; ///< number of claims before the block being read
    QList<Span> m_places;        ///< of the block's claims, on the normalised page
    bool m_aboutTheft = false;
    bool m_corrects = false; ///< its title says so
    std::optional<FuzzyDate> m_latestRange, m_unfinished;
    std::optional<FuzzyDate> m_lastPeriod; ///< of the last claim that has one
    bool m_periodAbove = false;            ///< that claim stands above the last heading
    std::optional<FuzzyDate> m_lastSpan;   ///< the same, of a quarter or several months
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
