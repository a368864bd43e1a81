// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimsentence.h"

#include "indexing/facts/coordination.h"
#include "indexing/facts/kinds/kinddetours.h"
#include "indexing/facts/kinds/kindfragments.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/layout/chronicleentries.h"
#include "indexing/facts/names/shortnames.h"
#include "indexing/facts/parties/japaneseopenings.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/parties/worldtotals.h"
#include "indexing/facts/parts/claimextent.h"
#include "indexing/facts/parts/claimrepeats.h"
#include "indexing/facts/parts/claimsums.h"
#include "indexing/facts/parts/claimtotals.h"
#include "indexing/facts/parts/claimwholes.h"
#include "indexing/facts/parts/detailparts.h"
#include "indexing/facts/parts/easternwholes.h"
#include "indexing/facts/parts/japaneseparts.h"
#include "indexing/facts/parts/partsums.h"
#include "indexing/facts/periods/easternspans.h"
#include "indexing/facts/periods/periodnews.h"
#include "indexing/facts/standing/claimcorrections.h"
#include "indexing/facts/standing/correctionarrows.h"
#include "indexing/facts/standing/easternestimates.h"
#include "indexing/facts/standing/japanesecorrections.h"
#include "indexing/facts/standing/koreancorrections.h"
#include "indexing/facts/words/askedtext.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

using namespace claimrepeats;
using namespace claimwholes;

static ClaimId idOf(const Document &document, const Claim &claim)
{
    const QString key = document.id.value + u'|' + QString::number(claim.passage.page) + u'|' +
                        QString::number(claim.passage.span.start) + u'|' + claim.amount.unit + u'|' +
                        claim.amount.value.toString();
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {u'c' + QString::fromLatin1(hash.first(12))};
}

static bool countsTokens(const Claim &claim)
{
    return claim.amount.kind == UnitKind::Token ||
           std::any_of(
               claim.equivalents.cbegin(), claim.equivalents.cend(),
               [](const Equivalent &equivalent) { return equivalent.amount.kind == UnitKind::Token; });
}

static bool isStolenOrWashed(ClaimKind kind)
{
    return kind == ClaimKind::Theft || kind == ClaimKind::Laundering;
}

SentenceReader::SentenceReader(const Document &document, const QList<PageFacts> &pages,
                               const Thesaurus &thesaurus, const KnownBodies &known)
    : m_document(document)
    , m_thesaurus(thesaurus)
    , m_known(known)
    , m_pages(pages)
    , m_units(document, pages)
    , m_aboutTheft(speaksOfTheft(document.title.toLower()))
    , m_corrects(speaksOfCorrecting(document.title.toLower()))
{
    // The opening says what a text is about, even where its title does not; a first page may be a cover.
    constexpr qsizetype opening = 4000;
    qsizetype left = opening;
    for (auto page = pages.cbegin(); page != pages.cend() && left > 0 && !m_aboutTheft; ++page) {
        if (!page->text)
            continue;
        const QStringView words = QStringView(page->text->text).left(left);
        m_aboutTheft = speaksOfTheft(words) ||
                       (document.language == Language::French && kindreading::opensWithRaid(words)) ||
                       (document.language == Language::Japanese && kindreading::tellsOfAttackOnKeeper(words));
        left -= page->text->text.size();
    }
}

void SentenceReader::learn(const QString &cased, Language language)
{
    m_memory.learn(cased, language);
}

void SentenceReader::beginBlock()
{
    m_blockClaims = m_claims.size();
    m_places.clear();
    if (m_corrects) // each paragraph is about another article
        m_lastPeriod.reset();
}

void SentenceReader::endBlock(QStringView words, qsizetype start, bool corrects)
{
    if (m_claims.size() == m_blockClaims)
        return;
    markCorrections(words, start, corrects, m_places, m_claims, m_blockClaims);
    m_errata.read(words, start, m_places, m_claims, m_blockClaims);
    koreancorrections::settle(words, start, m_places, m_claims, m_blockClaims);
    japanesecorrections::settle(words, start, m_places, m_claims, m_blockClaims);
}

void SentenceReader::retractThefts(qsizetype first)
{
    for (qsizetype i = first; i < m_claims.size(); ++i)
        m_claims[i].retracted = m_claims.at(i).retracted || m_claims.at(i).kind == ClaimKind::Theft;
}

QList<Claim> SentenceReader::take()
{
    claimrepeats::settleUntold(m_claims, m_untold);
    for (qsizetype i = 0; i < m_standing.size(); ++i)
        m_standing[i].base = m_bases.contains(m_claims.at(i).id);
    claimbreakdowns::settle(m_claims, m_standing);
    nameVictims();
    koreandetails::settle(m_claims, m_standing, m_details, m_bases);
    correctionarrows::settle(m_claims, m_pages);
    claimsums::settle(m_claims, m_bases);
    for (Claim &claim : m_claims) {
        if (claim.victim.entity.isEmpty() && !claim.victim.name.isEmpty())
            claim.victim.name = m_memory.wholeName(claim.victim.name);
    }
    knowShortNames(m_claims, m_pages, m_known);
    return std::move(m_claims);
}

void SentenceReader::read(ClaimContext context)
{
    std::optional<AskedText> asked; // of a long block the sentence alone
    if (const QStringView words = context.words(context.sentence); !AskedText::isAsked(words))
        asked.emplace(words);
    context.aboutTheft = m_aboutTheft;
    context.theftTold = m_theftTold;
    context.corrects = m_corrects;
    context.patrons = &m_known.patrons;
    context.firms = &m_known.firms;
    context.bases = &m_bases;
    context.robbed = &m_known.robbed;
    context.found = &m_found;
    context.kinds = kindPlaces(context.text, context.sentence);
    if (isEastAsian(context.language))
        context.namedPeriod = periodOfNamed(m_claims, context);
    context.wholes = partsums::wholesBySum(context);
    context.joints = coordination::jointsOf(context);
    QList<qsizetype> claimOf; // of each amount of the sentence
    QList<bool> said;         // whether its words say of which kind it is
    const qsizetype firstClaim = m_claims.size();
    const QString cited = readSource(context);
    const claimbreakdowns::Place standing = m_groups.of(context);
    const koreandetails::Place detail = koreandetails::placeOf(context);
    for (qsizetype i = 0; i < context.amounts.size(); ++i) {
        if (joinsLast(context, i, firstClaim)) {
            claimOf.append(m_claims.size() - 1);
            said.append(true);
            continue;
        }
        claimOf.append(m_claims.size());
        m_places.append(context.amount(i).span);
        Claim claim = claimOn(context, i);
        AmountReading reading = readMeaning(context, i, standing, claim, firstClaim);
        claim.hedged = readHedge(context, i);
        readRetracted(context, i, claim);
        readSources(context, i, cited, claim, reading);
        context.lastPeriod = m_lastPeriod;
        findWhole(context, i, claim, claimOf, reading);
        context.memory = &m_memory;
        context.named = &m_named;
        context.lastVictim = lastVictim(m_claims);
        context.periodAbove = m_periodAbove;
        context.lastSpan = m_lastSpan;
        readTime(context, i, claim, reading);
        joinWhole(context, i, claim, reading);
        nameRobbed(context, i, claim, reading);
        completeRepeated(claim, m_claims, context);
        if (claim.partOf.isEmpty() && !reading.told.compared && !reading.told.base) {
            if (const Claim *total = detailparts::wholeOf(m_claims, claim, context, i))
                claim.partOf = total->id;
            else
                detailparts::goOnWithTotal(m_claims, claim, context);
        }
        noteVictim(context, i, claim);
        claim.actor = readActor(context, i, claim.kind, m_thesaurus);
        m_theftTold = m_theftTold || claim.kind == ClaimKind::Theft;
        m_aboutTheft = m_aboutTheft || m_theftTold;
        if (!reading.saysKind && claim.amount.kind != UnitKind::Quantity)
            m_untold.append(m_claims.size());
        m_claims.append(claim);
        m_standing.append(standing);
        chronicles::gatherYear(m_claims, context, i);
        m_details.append(detail);
        japaneseparts::gatherNamed(m_claims, m_claims.size() - 1, context, i);
        japaneseparts::joinGroup(m_claims, m_claims.size() - 1, context, i);
        claimtotals::settleSum(m_claims, m_claims.size() - 1, context, i);
        claimtotals::settleRaised(m_claims, firstClaim, context, i, reading.saysKind);
        if (!reading.isBase || m_claims.size() == m_blockClaims + 1)
            m_toldPeriod = claim.period;
        said.append(reading.saysKind);
        for (qsizetype k = context.wholes.isEmpty() ? std::max<qsizetype>(0, i - 4) : 0; k < i; ++k) {
            if (wholeInSentence(context, k) == i && m_claims.at(claimOf.at(k)).partOf.isEmpty())
                placeBefore(context, k, claimOf.at(k), said.at(k), reading.saysKind);
        }
    }
    coordination::shareVictims(context, claimOf, m_claims);
    worldtotals::settleActors(m_claims, context, claimOf);
    claimextent::settle(m_claims, context, claimOf, m_blockClaims, m_bases);
    noteRow(context, claimOf);
}

bool SentenceReader::joinsLast(const ClaimContext &context, qsizetype i, qsizetype firstClaim)
{
    const ScannedAmount &scanned = context.amount(i);
    const bool equivalent = m_claims.size() > firstClaim && saysEquivalent(context, i);
    // 당시 시세로 580억 원 상당이다, at the head of the paragraph behind that of the coins.
    const bool opens =
        i == 0 && !m_claims.isEmpty() && context.language == Language::Korean &&
        context.sentence.start == context.block.start && context.blockKind == Block::Kind::Paragraph &&
        m_claims.constLast().kind == ClaimKind::Theft && m_claims.constLast().equivalents.isEmpty() &&
        m_claims.constLast().passage.page == context.page->page->number;
    const bool restated = (m_claims.size() > m_blockClaims || opens) && countsTokens(m_claims.constLast()) &&
                          scanned.amount.kind == UnitKind::Money && restatesBefore(context, i);
    const bool converted = i == 0 && m_claims.size() > m_blockClaims &&
                           restatesInOtherMoney(context, m_claims.constLast().amount);
    if (!equivalent && !restated && !converted)
        return false;
    Claim &last = m_claims.last();
    const bool counted = last.amount.kind == UnitKind::Token;
    attach(last, scanned, *context.page);
    if (!counted || last.amount.kind != UnitKind::Money)
        return true;
    // Tokens that turn out to be worth dollars: of which country?
    m_units.settle(last, scanned, context.text, context.language, isStolenOrWashed(last.kind));
    // 40万ETH、当時の価格で14億ドル: what the tokens were part of was told in money.
    if (last.partOf.isEmpty() && i > 0 && isEastAsian(context.language) && saysPart(context, i - 1)) {
        const Claim *whole = wholeTold(context, i, last, last.kind, true);
        if (whole && whole != &last)
            placeInWhole(last, *whole, true);
    }
    return true;
}

Claim SentenceReader::claimOn(const ClaimContext &context, qsizetype i) const
{
    const PageFacts &page = *context.page;
    const Span source = page.text->toSource(context.amount(i).span);
    Claim claim;
    claim.passage = {m_document.id, page.page->number, source};
    claim.quote = page.page->text.mid(source.start, source.length());
    claim.amount = context.amount(i).amount;
    return claim;
}

SentenceReader::AmountReading SentenceReader::readMeaning(const ClaimContext &context, qsizetype i,
                                                          const claimbreakdowns::Place &standing,
                                                          Claim &claim, qsizetype firstClaim)
{
    AmountReading reading;
    reading.firstClaim = firstClaim;
    if (m_claims.size() > m_blockClaims && m_claims.constLast().amount.kind != UnitKind::Quantity)
        reading.before = m_claims.constLast().kind;
    reading.told = kindTold(context, i, reading.before, m_claims.size() > firstClaim);
    if (!reading.told.kind) {
        const bool sameList =
            standing.group >= 0 && !m_standing.isEmpty() && m_standing.constLast().group == standing.group;
        reading.told.kind = kindreading::carriedKind(context, i, m_claims, sameList);
    }
    const std::optional<ClaimKind> &kind = reading.told.kind;
    // "The $2.0 billion was more than its exports": what it is set against does not say what it is.
    const bool weak =
        !kind || kind == ClaimKind::Revenue || kind == ClaimKind::Cost || kind == ClaimKind::Cap;
    reading.same = weak ? theftNamedAgain(m_claims, context, i) : nullptr;
    reading.saysKind = kind.has_value() || reading.same;
    reading.kind = reading.same ? ClaimKind::Theft : kind.value_or(ClaimKind::Other);
    claim.kind = reading.kind;
    if (const auto bound = remarkedBound(context, i); bound && claim.amount.bound == Bound::Exact)
        claim.amount.bound = *bound;
    // 前年の9億円を大きく上回る, "surpassing the $1.34 billion of 2024": what is exceeded is exact.
    if ((reading.told.base || reading.told.compared) &&
        (claim.amount.bound == Bound::MoreThan || claim.amount.bound == Bound::LessThan ||
         claim.amount.bound == Bound::Almost))
        claim.amount.bound = Bound::Exact;
    // Soldiers and barrels are no stolen money; "one million barrels, twice the cap of 500,000": one is the
    // cap.
    if (claim.amount.kind == UnitKind::Quantity &&
        (claim.kind != ClaimKind::Cap || !kindreading::hasLimitOfItsOwn(context, i)))
        claim.kind = ClaimKind::Other;
    m_units.settle(claim, context.amount(i), context.text, context.language, isStolenOrWashed(claim.kind));
    claim.id = idOf(m_document, claim);
    reading.isBase =
        reading.told.base || reading.told.compared || perioddates::isYearBeside(context, i, m_toldPeriod);
    if (reading.isBase)
        m_bases.insert(claim.id);
    return reading;
}

void SentenceReader::attach(Claim &claim, const ScannedAmount &scanned, const PageFacts &page) const
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

} // namespace vigie
