// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimsentence.h"

#include "indexing/facts/askedtext.h"
#include "indexing/facts/chronicleentries.h"
#include "indexing/facts/claimcorrections.h"
#include "indexing/facts/claimrepeats.h"
#include "indexing/facts/claimsums.h"
#include "indexing/facts/claimtotals.h"
#include "indexing/facts/claimwholes.h"
#include "indexing/facts/coordination.h"
#include "indexing/facts/detailparts.h"
#include "indexing/facts/easternestimates.h"
#include "indexing/facts/easternparts.h"
#include "indexing/facts/easternsources.h"
#include "indexing/facts/easternspans.h"
#include "indexing/facts/easternwholes.h"
#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/japaneseparts.h"
#include "indexing/facts/kinddetours.h"
#include "indexing/facts/kindreading.h"
#include "indexing/facts/partshares.h"
#include "indexing/facts/partsums.h"
#include "indexing/facts/periodnews.h"
#include "indexing/facts/shortnames.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/toldparties.h"
#include "indexing/facts/victimshares.h"

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

/// « …, contre 1,71 milliard au premier, dont 1,46 pour la seule affaire Bybit »: a part of what was set
/// against.
static bool isPartOfBase(const ClaimContext &context, qsizetype i, const Claim &base)
{
    const ScannedAmount &amount = context.amount(i);
    const QStringView gap = context.words({context.amount(i - 1).span.end, amount.span.start});
    static const AnyOf openers{u"dont ", u"of which ", u"including "};
    return amount.amount.unit == base.amount.unit && amount.amount.value < base.amount.value &&
           !isEastAsian(context.language) && openers.in(gap) && !gap.contains(u';');
}

/// "$640 million … in 2024, $31 million of it": the date stands between a sum and its part, and closes the
/// clause of the sum.
static bool opensPartBehindDate(const ClaimContext &context, qsizetype i)
{
    const Span gap{context.amount(i - 1).span.end, context.amount(i).span.start};
    for (const ScannedDate &date : context.page->dates) {
        if (!gap.contains(date.span))
            continue;
        const QStringView behind = context.words({date.span.end, gap.end}).trimmed();
        return behind == u"," || behind == u":" || behind == u";" || behind == u"(";
    }
    return false;
}

/// Whether a date stands behind `span` in the sentence.
static bool datedBehind(const ClaimContext &context, Span span)
{
    const Span behind{span.end, context.sentence.end};
    return std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                       [&](const ScannedDate &date) { return behind.contains(date.span); });
}

/// « Ce total ne comprend pas les 22 millions pris à X », "not counting the $22 million": no part.
static bool isLeftOut(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        {u" pas", u"sans compter", u"exclu", u"not ", u"leaves out", u"leaving out", u"en dehors d"},
        u"\\b(?:ne |n')(?:compren|inclu|compt|contien|englob|intègr|tien)[a-zé]* pas\\b[^;.]*$|"
        u"\\b(?:sans compter|à l'exclusion d|en dehors d|exclut|excluent|excludes?|excluding|not "
        u"counting|not "
        u"including|(?:does|do|did) not (?:include|count|cover|comprise)|leav(?:es|ing) out)\\b[^;.]*$"_s);
    // これには…3100万ドルは含まれない, 3100만 달러는 포함되지 않는다
    static const HintedPattern eastern(
        {u"含", u"除", u"포함", u"제외", u"빠", u"뺀"},
        u"^(?:相当|分|ほど)?(?:は|が|を|も)?(?:これに)?(?:含まれ(?:てい)?(?:ない|ません|ず)|含ま(?:ない|ず)|"
        u"含めて?い?(?:ない|"
        u"ません)|含んでい(?:ない|ません)|除い|除か|除外)|"
        u"^(?: ?상당)?(?:은|는|이|가|을|를|도)? ?(?:여기에 )?(?:포함[되하]지 않|포함돼 있지 않|포함되어 있지 않|제외|빠졌|빠져(?! ?나)|뺀)"_s);
    if (isEastAsian(context.language))
        return eastern.in(context.words({context.amount(i).span.end, context.sentence.end}).left(16));
    constexpr qsizetype reach = 300;
    return !isEastAsian(context.language) && words.in(context.words(gapBefore(context, i)).right(reach));
}

SentenceReader::SentenceReader(const Document &document, const QList<PageFacts> &pages,
                               const Thesaurus &thesaurus)
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
        if (holdsMoney(entity))
            m_robbed.insert(entity.id);
        else if (entity.type == EntityType::Organisation)
            m_firms.insert(entity.id);
        if (entity.type == EntityType::HackingGroup)
            m_patrons.unite({entity.broader.cbegin(), entity.broader.cend()});
    }
    m_firms.subtract(authors);
    // The opening says what a text is about, even where its title does not; a first page may be a cover.
    constexpr qsizetype opening = 4000;
    qsizetype left = opening;
    for (auto page = pages.cbegin(); page != pages.cend() && left > 0 && !m_aboutTheft; ++page) {
        if (!page->text)
            continue;
        const QStringView words = QStringView(page->text->text).left(left);
        m_aboutTheft = speaksOfTheft(words) ||
                       (document.language == Language::French && kindreading::opensWithRaid(words));
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
    if (m_claims.size() > m_blockClaims)
        markCorrections(words, start, corrects, m_places, m_claims, m_blockClaims);
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
    claimsums::settle(m_claims, m_bases);
    for (Claim &claim : m_claims) {
        if (claim.victim.entity.isEmpty() && !claim.victim.name.isEmpty())
            claim.victim.name = m_memory.wholeName(claim.victim.name);
    }
    knowShortNames(m_claims, m_pages, m_thesaurus, m_robbed);
    return std::move(m_claims);
}

void SentenceReader::read(ClaimContext context)
{
    const AskedText asked(context.words(context.sentence));
    context.aboutTheft = m_aboutTheft;
    context.theftTold = m_theftTold;
    context.corrects = m_corrects;
    context.patrons = &m_patrons;
    context.firms = &m_firms;
    context.bases = &m_bases;
    context.robbed = &m_robbed;
    context.found = &m_found;
    context.kinds = kindPlaces(context.text, context.sentence);
    if (isEastAsian(context.language))
        context.namedPeriod = periodOfNamed(m_claims, context);
    context.wholes = partsums::wholesBySum(context);
    context.joints = coordination::jointsOf(context);
    const qsizetype firstClaim = m_claims.size();
    QList<qsizetype> claimOf; // of each amount of the sentence
    QList<bool> said;         // whether its words say of which kind it is
    const QString cited = readSource(context);
    const claimbreakdowns::Place standing = m_groups.of(context);
    const koreandetails::Place detail = koreandetails::placeOf(context);
    for (qsizetype i = 0; i < context.amounts.size(); ++i) {
        const ScannedAmount &scanned = context.amount(i);
        const PageFacts &page = *context.page;
        if ((m_claims.size() > firstClaim && saysEquivalent(context, i)) ||
            (m_claims.size() > m_blockClaims && countsTokens(m_claims.constLast()) &&
             scanned.amount.kind == UnitKind::Money && restatesBefore(context, i))) {
            Claim &last = m_claims.last();
            const bool counted = last.amount.kind == UnitKind::Token;
            attach(last, scanned, page);
            // Tokens that turn out to be worth dollars: of which country?
            if (counted && last.amount.kind == UnitKind::Money)
                m_units.settle(last, scanned, context.text, context.language,
                               last.kind == ClaimKind::Theft || last.kind == ClaimKind::Laundering);
            // 40万ETH、当時の価格で14億ドル: what the tokens were part of was told in money.
            if (counted && last.amount.kind == UnitKind::Money && last.partOf.isEmpty() && i > 0 &&
                isEastAsian(context.language) && saysPart(context, i - 1)) {
                const Claim *whole = wholeTold(context, i, last, last.kind, true);
                if (whole && whole != &last)
                    placeInWhole(last, *whole, true);
            }
            claimOf.append(m_claims.size() - 1);
            said.append(true);
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
        const auto [kind, revises, compared, base, owned, explained] =
            kindTold(context, i, before, m_claims.size() > firstClaim);
        // "The $2.0 billion was more than its exports": what it is set against does not say what it is.
        const bool weak =
            !kind || kind == ClaimKind::Revenue || kind == ClaimKind::Cost || kind == ClaimKind::Cap;
        const Claim *const same = weak ? theftNamedAgain(m_claims, context, i) : nullptr;
        const bool again = same != nullptr;
        const bool saysKind = kind.has_value() || again;
        const ClaimKind told = again ? ClaimKind::Theft : kind.value_or(ClaimKind::Other);
        claim.kind = told;
        if (const auto bound = remarkedBound(context, i); bound && claim.amount.bound == Bound::Exact)
            claim.amount.bound = *bound;
        // 前年の9億円を大きく上回る, "surpassing the $1.34 billion of 2024": what is exceeded is exact.
        if ((base || compared) &&
            (claim.amount.bound == Bound::MoreThan || claim.amount.bound == Bound::LessThan ||
             claim.amount.bound == Bound::Almost))
            claim.amount.bound = Bound::Exact;
        if (claim.amount.kind == UnitKind::Quantity && claim.kind != ClaimKind::Cap)
            claim.kind = ClaimKind::Other; // soldiers and barrels are no stolen money
        m_units.settle(claim, scanned, context.text, context.language,
                       claim.kind == ClaimKind::Theft || claim.kind == ClaimKind::Laundering);
        claim.id = idOf(m_document, claim);
        const bool besideYear = perioddates::isYearBeside(context, i, m_toldPeriod);
        if (base || compared || besideYear)
            m_bases.insert(claim.id);
        claim.hedged = readHedge(context, i);
        claim.retracted = readRetraction(context, i);
        // What came back was taken or laundered before: it is neither now.
        static const HintedPattern returned(
            {u"rendu", u"restitu", u"récupér", u"return", u"recover", u" back"},
            u"^[^.;]{0,80}?\\b(?:rendue?s?|restituée?s?|récupérée?s?|returned|recovered|(?:given|handed|paid) back)\\b"_s);
        if (claim.retracted && claim.kind == ClaimKind::Laundering && !isEastAsian(context.language) &&
            (isGivenBack(context, i) ||
             returned.in(context.words({scanned.span.end, i + 1 < context.amounts.size()
                                                              ? context.amount(i + 1).span.start
                                                              : context.sentence.end}))))
            claim.kind = ClaimKind::Other;
        claim.accordingTo = cited;
        if (const QString beside = sourceBeside(context, i); !beside.isEmpty())
            claim.accordingTo = beside;
        const Span counter = easternsources::counterOf(context, i);
        if (!counter.isEmpty())
            claim.accordingTo = parties::asWritten(context, counter);
        context.lastPeriod = m_lastPeriod;
        const std::optional<qsizetype> beside = wholeInSentence(context, i);
        const bool ofBase = i > 0 && m_claims.size() > firstClaim &&
                            m_bases.contains(m_claims.constLast().id) &&
                            isPartOfBase(context, i, m_claims.constLast());
        const Claim *whole = isLeftOut(context, i)   ? nullptr
                             : ofBase                ? &m_claims.constLast()
                             : beside && *beside < i ? &m_claims.at(claimOf.at(*beside))
                             : compared || base      ? nullptr
                             : owned                 ? &m_claims.constLast()
                             : saysPart(context, i)  ? wholeTold(context, i, claim, told, saysKind)
                             : i == 0                ? wholeAround(context, claim)
                             : i > 0 && m_claims.size() > firstClaim ? wholeOfList(m_claims, claim)
                                                                     : nullptr;
        // ナダ銀行が900万ドルを失い、残りの300万ドルは: no rest of the sum right before, of which no part is
        // told.
        if (whole && whole == &m_claims.constLast() && easternwholes::saysRest(context, i) &&
            !easternwholes::isRestOfLast(context, i))
            whole = nullptr;
        if (whole && easternwholes::namesAnother(context, i, *whole))
            whole = nullptr;
        context.memory = &m_memory;
        context.named = &m_named;
        context.lastVictim = lastVictim(m_claims);
        context.lastPeriod = m_lastPeriod;
        context.periodAbove = m_periodAbove;
        context.lastSpan = m_lastSpan;
        const std::optional<FuzzyDate> earlier =
            m_claims.size() > m_blockClaims ? m_toldPeriod : std::nullopt;
        // Fines, costs and what was given back have days of their own, which the text may leave out.
        // A gang's share has not the time of what it laundered.
        const bool ownTime = told == ClaimKind::Revenue && before == ClaimKind::Laundering;
        const bool lasts = told == ClaimKind::Theft || told == ClaimKind::Laundering ||
                           (told == ClaimKind::Revenue && !ownTime);
        const bool untold = !saysKind && before != ClaimKind::Other && before != ClaimKind::Cost;
        const bool ofWhole = whole && (!saysKind || told == whole->kind);
        const bool leans =
            !claim.retracted && claim.amount.kind != UnitKind::Quantity && (ofWhole || untold || lasts);
        ClaimPeriod period =
            readPeriod(context, i, m_document, whole && whole->period ? whole->period : earlier, leans);
        // A limit holds from its day on: that day is no time of it.
        const bool fromDay = claim.kind == ClaimKind::Cap && period.date &&
                             period.date->precision == FuzzyDate::Precision::Day;
        // "(a) Of the $1,010 million, …" below a table: of the time that the sum had there.
        const Claim *const named = again ? same
                                   : told == ClaimKind::Theft && i == 0
                                       ? theftNamedAgain(m_claims, context, i)
                                       : nullptr;
        const bool carried = period.basis.words.isEmpty() && period.basis.rule == u"sentence-before";
        if (named && named->period && (!period.date || carried)) {
            period.date = named->period;
            period.basis = named->periodBasis;
        }
        claim.period = fromDay ? std::nullopt : period.date;
        claim.periodBasis = fromDay ? DateBasis() : period.basis;
        if (ofBase && whole->period && !datedBehind(context, scanned.span)) {
            claim.period = whole->period;
            claim.periodBasis = whole->periodBasis;
        }
        // "The number is $2.84 billion. That's January of last year through September of this year."
        if (!explained.isEmpty() && !claim.period) {
            const auto when =
                std::find_if(page.dates.cbegin(), page.dates.cend(), [&](const ScannedDate &date) {
                    return explained.contains(date.span) && !date.needsContext && date.date.isValid();
                });
            if (when != page.dates.cend())
                claim.period = when->date;
        }
        if (revises && !claim.period && claim.kind == m_claims.constLast().kind) {
            claim.period = m_claims.constLast().period;
            claim.periodBasis = m_claims.constLast().periodBasis;
        }
        // "Down from $3.7 billion in 2022": what follows is told of the time before that.
        if (period.date && !compared) {
            m_lastPeriod = period.date;
            m_periodAbove = false;
            if (period.date->precision == FuzzyDate::Precision::Range ||
                period.date->precision == FuzzyDate::Precision::Quarter)
                m_lastSpan = period.date;
        }
        if (whole)
            placeInWhole(claim, *whole, saysKind);
        // « Le reste provient d'une trentaine de cibles, dont X (61 millions en mai) »: of the total of that
        // year.
        if (whole && claim.partOf.isEmpty() && !beside && context.language == Language::French &&
            saysPart(context, i)) {
            if (const Claim *around = wholeOfTime(m_claims, claim))
                placeInWhole(claim, *around, true);
        }
        if (whole && claim.partOf == whole->id && !whole->period && claim.period && i > 0 &&
            m_claims.size() > firstClaim && whole == &m_claims.constLast() && opensPartBehindDate(context, i))
            m_claims.last().period = claim.period, m_claims.last().periodBasis = claim.periodBasis;
        if (whole && whole->retracted && claim.partOf == whole->id)
            claim.retracted = true;
        if (claim.kind == ClaimKind::Theft) {
            context.cast = castFor(context.language);
            context.victimOfWhole = claim.partOf.isEmpty() ? Party() : victimOf(m_claims, claim.partOf);
            // 이는 전년 동기의 5억 달러보다: a total that is set against another was nobody's alone.
            if (counter.isEmpty() && !(i == 0 && (base || easternspans::turnsToOtherTime(context))))
                claim.victim = readVictim(context, i, m_thesaurus);
            if (claim.victim.isEmpty())
                claim.victim = kindreading::askedAfter(context, i);
            // 체이널리시스는 탈취액을 17억 달러라고 발표했다: who counts what others lost.
            if (isEastAsian(context.language) && !claim.victim.entity.isEmpty() &&
                !m_robbed.contains(claim.victim.entity) && claim.accordingTo == claim.victim.name)
                claim.victim = {};
            // "In all, Elliptic counts $2 billion for the year": nobody's alone, unless the sentence names
            // him.
            if (parties::lostOnlyAShare(context, i, claim.victim) ||
                (context.words({scanned.span.end, context.sentence.end}).startsWith(u" for ") &&
                 kindreading::isCountedFigure(context, i) && !claimtotals::names(context, claim.victim)))
                claim.victim = {};
        }
        // « Nous comptons 90 millions, X s'arrête à 82 »: of one theft.
        if (claim.kind == ClaimKind::Theft && claim.victim.isEmpty() && m_claims.size() > firstClaim &&
            m_claims.constLast().kind == ClaimKind::Theft &&
            (kindreading::isRivalFigure(context, i) || kindreading::isOtherCount(context, i))) {
            claim.victim = m_claims.constLast().victim;
            if (!claim.period) {
                claim.period = m_claims.constLast().period;
                claim.periodBasis = m_claims.constLast().periodBasis;
            }
        }
        // トレーサー社は被害を2900万ドルと見積もる: who counts another's loss suffered none.
        if (claim.kind == ClaimKind::Theft && m_claims.size() > m_blockClaims &&
            m_claims.constLast().kind == ClaimKind::Theft && !m_claims.constLast().victim.isEmpty() &&
            kindreading::isEasternEstimate(context, i))
            claim.victim = m_claims.constLast().victim;
        // "It had first spoken of $27 million": the same loss, told otherwise.
        if (claim.kind == ClaimKind::Theft && revisesFigure(context, i) && m_claims.size() > m_blockClaims &&
            (claim.victim.isEmpty() || !m_claims.constLast().victim.isEmpty()))
            claim.victim = m_claims.constLast().victim;
        if (claim.kind == ClaimKind::Theft && claim.victim.isEmpty() && !claim.partOf.isEmpty())
            claim.victim =
                victimOf(m_claims, claim.partOf); // what is a part of a loss was lost by whom it befell
        completeRepeated(claim, m_claims, context);
        if (claim.partOf.isEmpty() && !compared && !base) {
            if (const Claim *total = detailparts::wholeOf(m_claims, claim, context, i))
                claim.partOf = total->id;
        }
        noteVictim(context, i, claim);
        claim.actor = readActor(context, i, claim.kind, m_thesaurus);
        m_theftTold = m_theftTold || claim.kind == ClaimKind::Theft;
        m_aboutTheft = m_aboutTheft || m_theftTold;
        if (!saysKind && claim.amount.kind != UnitKind::Quantity)
            m_untold.append(m_claims.size());
        m_claims.append(claim);
        m_standing.append(standing);
        chronicles::gatherYear(m_claims, context, i);
        m_details.append(detail);
        japaneseparts::gatherNamed(m_claims, m_claims.size() - 1, context, i);
        claimtotals::settleSum(m_claims, m_claims.size() - 1, context, i);
        claimtotals::settleRaised(m_claims, firstClaim, context, i, saysKind);
        if (!(compared || base || besideYear) || m_claims.size() == m_blockClaims + 1)
            m_toldPeriod = claim.period;
        said.append(saysKind);
        for (qsizetype k = context.wholes.isEmpty() ? std::max<qsizetype>(0, i - 4) : 0; k < i; ++k) {
            if (wholeInSentence(context, k) == i && m_claims.at(claimOf.at(k)).partOf.isEmpty())
                placeBefore(context, k, claimOf.at(k), said.at(k), saysKind);
        }
    }
    coordination::shareVictims(context, claimOf, m_claims);
    noteRow(context, claimOf);
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
