// SPDX-License-Identifier: GPL-3.0-or-later
// What one amount's claim takes from the sentence and from the claims before it: its whole, time and victim.
#include "indexing/facts/claimsentence.h"
#include "indexing/facts/kinds/kinddetours.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/parties/guiltdenials.h"
#include "indexing/facts/parties/headvictims.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/parties/victimshares.h"
#include "indexing/facts/parts/claimrepeats.h"
#include "indexing/facts/parts/claimtotals.h"
#include "indexing/facts/parts/claimwholes.h"
#include "indexing/facts/parts/easternwholes.h"
#include "indexing/facts/parts/frenchparts.h"
#include "indexing/facts/parts/spannedtotals.h"
#include "indexing/facts/periods/easternperiods.h"
#include "indexing/facts/periods/easternspans.h"
#include "indexing/facts/standing/easternestimates.h"
#include "indexing/facts/standing/easternsources.h"
#include "indexing/facts/standing/frenchrivals.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

using namespace claimrepeats;
using namespace claimwholes;

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

/// 専門家パネル報告書(2024年3月), and below it Atomic Wallet(6月、約1億2000万ドル): nobody tells of a theft
/// that is to come, so that a month without a year is of the year before.
static void settleComing(ClaimPeriod &period, const Document &document)
{
    if (!period.date || !document.published || !document.published->end.isValid() ||
        !period.date->start.isValid() || !period.date->end.isValid() ||
        period.date->start <= document.published->end || period.date->singleYear() == std::nullopt ||
        (period.date->precision != FuzzyDate::Precision::Month &&
         period.date->precision != FuzzyDate::Precision::Day))
        return;
    constexpr int digits = 4; // of a year that the words give
    int run = 0, longest = 0;
    for (const QChar c : period.basis.words) {
        run = c.isDigit() ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    if (period.basis.words.isEmpty() || longest >= digits)
        return;
    period.date->start = period.date->start.addYears(-1);
    period.date->end =
        period.date->precision == FuzzyDate::Precision::Month
            ? QDate(period.date->start.year(), period.date->start.month(), 1).addMonths(1).addDays(-1)
            : period.date->end.addYears(-1);
}

/// 지난해 주요 사건은 다음과 같다, and below it 3월: a month without a year is of the year that the list is
/// about.
static void settleListed(ClaimPeriod &period, const ClaimContext &context)
{
    static const AnyOf years{u"년", u"年", u"올해", u"지난", u"작년", u"이달",
                             u"今", u"昨", u"先",   u".",    u"'",    u"’"};
    if (!period.date || !period.date->start.isValid() || !period.date->end.isValid() ||
        (period.date->precision != FuzzyDate::Precision::Month &&
         period.date->precision != FuzzyDate::Precision::Day) ||
        period.basis.words.isEmpty() || years.in(period.basis.words))
        return;
    const auto year = easternperiods::yearOfCaption(context);
    if (!year || *year == period.date->start.year())
        return;
    period.date = period.date->precision == FuzzyDate::Precision::Month
                      ? FuzzyDate::month(*year, period.date->start.month())
                      : FuzzyDate::day(period.date->start.addYears(*year - period.date->start.year()));
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
        u"\\b(?:ne |n')(?:compren|inclu|compt|contien|englob|intègr|tien)[a-zé]* pas\\b[^;.]*$|"
        u"\\b(?:sans compter|à l'exclusion d|en dehors d|exclut|excluent|excludes?|excluding|not "
        u"counting|not "
        u"including|(?:does|do|did) not (?:include|count|cover|comprise)|leav(?:es|ing) out)\\b[^;.]*$"_s);
    // これには…3100万ドルは含まれない, 3100만 달러는 포함되지 않는다
    static const HintedPattern eastern(
        u"^(?:相当|分|ほど)?(?:は|が|を|も)?(?:これに)?(?:含まれ(?:てい)?(?:ない|ません|ず)|含ま(?:ない|ず)|"
        u"含めて?い?(?:ない|"
        u"ません)|含んでい(?:ない|ません)|除い|除か|除外)|"
        u"^(?: ?상당)?(?:은|는|이|가|을|를|도)? ?(?:여기에 )?(?:포함[되하]지 않|포함돼 있지 않|포함되어 있지 않|제외|빠졌|빠져(?! ?나)|뺀)"_s);
    if (isEastAsian(context.language))
        return eastern.in(context.words({context.amount(i).span.end, context.sentence.end}).left(16));
    constexpr qsizetype reach = 300;
    return !isEastAsian(context.language) && words.in(context.words(gapBefore(context, i)).right(reach));
}

/// 사건 개요: 2020. 11. 2. …; 개인 지갑 피해 7억 달러: a label of what a Korean report tells, and nobody's
/// name.
static bool headsReport(QStringView name)
{
    static constexpr QStringView labels[] = {u"개요", u"경위", u"경과", u"현황",   u"요지", u"내역",
                                             u"내용", u"결과", u"피해", u"피해액", u"규모", u"금액",
                                             u"조치", u"계획", u"누적", u"합계"};
    static constexpr QStringView deeds[] = {u"사고", u"사건", u"사태", u"해킹"}; // 침해사고
    const QStringView last = name.mid(name.lastIndexOf(u' ') + 1);
    return std::any_of(std::begin(deeds), std::end(deeds),
                       [&](QStringView deed) { return last.endsWith(deed); }) ||
           std::find(std::begin(labels), std::end(labels), last) != std::end(labels);
}

/// 테더 795만 달러를 잃었다: the coin whose worth the sum is.
static bool isCoinBefore(const ClaimContext &context, qsizetype i, QStringView name)
{
    static constexpr QStringView coins[] = {u"테더",     u"비트코인", u"이더리움", u"리플",
                                            u"트론",     u"솔라나",   u"위믹스",   u"テザー",
                                            u"リップル", u"トロン",   u"ソラナ"};
    if (!isEastAsian(context.language) ||
        std::find(std::begin(coins), std::end(coins), name) == std::end(coins))
        return false;
    const QStringView lead =
        context.words({context.sentence.start, context.amount(i).figure.start}).trimmed();
    return lead.endsWith(name);
}

void SentenceReader::readRetracted(const ClaimContext &context, qsizetype i, Claim &claim)
{
    claim.retracted = readRetraction(context, i);
    // "Pyongyang denied any involvement": the sum stands.
    if (claim.retracted && claim.kind == ClaimKind::Theft && guiltdenials::standBy(context))
        claim.retracted = false;
    // What came back was taken or laundered before: it is neither now.
    static const HintedPattern returned(
        u"^[^.;]{0,80}?\\b(?:rendue?s?|restituée?s?|récupérée?s?|returned|recovered|(?:given|handed|paid) back)\\b"_s);
    const Span behind{context.amount(i).span.end, i + 1 < context.amounts.size()
                                                      ? context.amount(i + 1).span.start
                                                      : context.sentence.end};
    if (claim.retracted && claim.kind == ClaimKind::Laundering && !isEastAsian(context.language) &&
        (isGivenBack(context, i) || returned.in(context.words(behind))))
        claim.kind = ClaimKind::Other;
}

void SentenceReader::readSources(const ClaimContext &context, qsizetype i, const QString &cited, Claim &claim,
                                 AmountReading &reading)
{
    claim.accordingTo = cited;
    if (const QString beside = sourceBeside(context, i); !beside.isEmpty())
        claim.accordingTo = beside;
    const Span counter = easternsources::counterOf(context, i);
    reading.counted = !counter.isEmpty();
    if (reading.counted)
        claim.accordingTo = parties::asWritten(context, counter);
}

void SentenceReader::findWhole(const ClaimContext &context, qsizetype i, const Claim &claim,
                               const QList<qsizetype> &claimOf, AmountReading &reading) const
{
    reading.inSentence = wholeInSentence(context, i);
    const std::optional<qsizetype> beside = reading.inSentence;
    reading.ofBase = i > 0 && m_claims.size() > reading.firstClaim &&
                     m_bases.contains(m_claims.constLast().id) &&
                     isPartOfBase(context, i, m_claims.constLast());
    const KindTold &told = reading.told;
    const Claim *whole = isLeftOut(context, i)        ? nullptr
                         : reading.ofBase             ? &m_claims.constLast()
                         : beside && *beside < i      ? &m_claims.at(claimOf.at(*beside))
                         : told.compared || told.base ? nullptr
                         : told.owned                 ? &m_claims.constLast()
                         : saysPart(context, i) ? wholeTold(context, i, claim, reading.kind, reading.saysKind)
                         : i == 0               ? wholeAround(context, claim)
                         : i > 0 && m_claims.size() > reading.firstClaim
                             ? wholeOfList(m_claims, claim, reading.firstClaim)
                             : nullptr;
    // ナダ銀行が900万ドルを失い、残りの300万ドルは: no rest of the sum right before, of which no part is
    // told.
    if (whole && whole == &m_claims.constLast() && easternwholes::saysRest(context, i) &&
        !easternwholes::isRestOfLast(context, i))
        whole = nullptr;
    if (whole && easternwholes::namesAnother(context, i, *whole))
        whole = nullptr;
    // "Put the loss at 54 billion, a figure since withdrawn. Of the corrected sum, 38 billion …": what was
    // replaced has no parts.
    if (whole && whole->kind == ClaimKind::Theft && whole->retracted && !isEastAsian(context.language)) {
        constexpr qsizetype near = 4;
        for (qsizetype k = m_claims.size() - 1; k >= 0 && k >= m_claims.size() - near; --k) {
            const Claim &other = m_claims.at(k);
            if (other.kind == whole->kind && !other.retracted && other.partOf.isEmpty() &&
                other.amount.unit == whole->amount.unit && other.amount.value > claim.amount.value) {
                whole = &other;
                break;
            }
        }
    }
    reading.whole = whole;
}

void SentenceReader::readTime(const ClaimContext &context, qsizetype i, Claim &claim,
                              const AmountReading &reading)
{
    const Claim *const whole = reading.whole;
    const std::optional<FuzzyDate> earlier = m_claims.size() > m_blockClaims ? m_toldPeriod : std::nullopt;
    // Fines, costs and what was given back have days of their own, which the text may leave out.
    // A gang's share has not the time of what it laundered.
    const bool ownTime = reading.kind == ClaimKind::Revenue && reading.before == ClaimKind::Laundering;
    const bool lasts = reading.kind == ClaimKind::Theft || reading.kind == ClaimKind::Laundering ||
                       (reading.kind == ClaimKind::Revenue && !ownTime);
    const bool untold =
        !reading.saysKind && reading.before != ClaimKind::Other && reading.before != ClaimKind::Cost;
    const bool ofWhole = whole && (!reading.saysKind || reading.kind == whole->kind);
    const bool leans =
        !claim.retracted && claim.amount.kind != UnitKind::Quantity && (ofWhole || untold || lasts);
    ClaimPeriod period =
        readPeriod(context, i, m_document, whole && whole->period ? whole->period : earlier, leans);
    if (claim.kind == ClaimKind::Theft)
        settleComing(period, m_document);
    settleListed(period, context);
    // A limit holds from its day on: that day is no time of it.
    const bool fromDay =
        claim.kind == ClaimKind::Cap && period.date && period.date->precision == FuzzyDate::Precision::Day;
    // "(a) Of the $1,010 million, …" below a table: of the time that the sum had there.
    const Claim *const named = reading.same ? reading.same
                               : reading.kind == ClaimKind::Theft && i == 0
                                   ? theftNamedAgain(m_claims, context, i)
                                   : nullptr;
    const bool carried = period.basis.words.isEmpty() && period.basis.rule == u"sentence-before";
    if (named && named->period && (!period.date || carried)) {
        period.date = named->period;
        period.basis = named->periodBasis;
    }
    const bool ofOther =
        carried || (period.basis.rule == u"sentence-before" &&
                    !context.words(context.sentence).contains(period.basis.words, Qt::CaseInsensitive));
    if (ofOther && period.date && claim.kind == ClaimKind::Theft && spannedtotals::saysTotal(context, i)) {
        const auto spans = spannedtotals::timeOf(claim, *period.date, m_claims.mid(m_blockClaims), m_bases);
        period.date = spans.isOfMore ? spans.date : period.date;
        period.basis = period.date ? period.basis : DateBasis();
    }
    claim.period = fromDay ? std::nullopt : period.date;
    claim.periodBasis = fromDay ? DateBasis() : period.basis;
    if (reading.ofBase && whole->period && !datedBehind(context, context.amount(i).span)) {
        claim.period = whole->period;
        claim.periodBasis = whole->periodBasis;
    }
    // "The number is $2.84 billion. That's January of last year through September of this year."
    if (!reading.told.explained.isEmpty() && !claim.period) {
        const auto when = std::find_if(context.page->dates.cbegin(), context.page->dates.cend(),
                                       [&](const ScannedDate &date) {
                                           return reading.told.explained.contains(date.span) &&
                                                  !date.needsContext && date.date.isValid();
                                       });
        if (when != context.page->dates.cend())
            claim.period = when->date;
    }
    if (reading.told.revises && !claim.period && claim.kind == m_claims.constLast().kind) {
        claim.period = m_claims.constLast().period;
        claim.periodBasis = m_claims.constLast().periodBasis;
    }
    // "Down from $3.7 billion in 2022": what follows is told of the time before that.
    if (period.date && !reading.told.compared) {
        m_lastPeriod = period.date;
        m_periodAbove = false;
        if (period.date->precision == FuzzyDate::Precision::Range ||
            period.date->precision == FuzzyDate::Precision::Quarter)
            m_lastSpan = period.date;
    }
}

void SentenceReader::joinWhole(const ClaimContext &context, qsizetype i, Claim &claim,
                               const AmountReading &reading)
{
    const Claim *const whole = reading.whole;
    if (!whole)
        return;
    placeInWhole(claim, *whole, reading.saysKind);
    // « Le reste provient d'une trentaine de cibles, dont X (61 millions en mai) »: of the total of that
    // year.
    if (claim.partOf.isEmpty() && !reading.inSentence && context.language == Language::French &&
        saysPart(context, i)) {
        if (const Claim *around = wholeOfTime(m_claims, claim))
            placeInWhole(claim, *around, true);
    }
    if (claim.partOf != whole->id)
        return;
    if (!whole->period && claim.period && i > 0 && m_claims.size() > reading.firstClaim &&
        whole == &m_claims.constLast() && opensPartBehindDate(context, i)) {
        m_claims.last().period = claim.period;
        m_claims.last().periodBasis = claim.periodBasis;
    }
    claim.retracted = claim.retracted || whole->retracted;
}

void SentenceReader::nameRobbed(ClaimContext &context, qsizetype i, Claim &claim,
                                const AmountReading &reading)
{
    if (claim.kind != ClaimKind::Theft)
        return;
    context.cast = castFor(context.language);
    context.victimOfWhole = claim.partOf.isEmpty() ? Party() : victimOf(m_claims, claim.partOf);
    // 이는 전년 동기의 5억 달러보다: a total that is set against another was nobody's alone.
    if (!reading.counted && !(i == 0 && (reading.told.base || easternspans::turnsToOtherTime(context))))
        claim.victim = readVictim(context, i, m_thesaurus);
    if ((claim.victim.entity.isEmpty() && headsReport(claim.victim.name)) ||
        isCoinBefore(context, i, claim.victim.name))
        claim.victim = {};
    // "The number is $1.5 billion. That is what walked out of Bybit."
    for (const EntityMatch &match : context.page->entities) {
        if (claim.victim.isEmpty() && reading.told.explained.contains(match.span) &&
            m_known.robbed.contains(match.entity))
            claim.victim = {match.entity, parties::asWritten(context, match.span)};
    }
    if (claim.victim.isEmpty())
        claim.victim = kindreading::askedAfter(context, i);
    // 체이널리시스는 탈취액을 17억 달러라고 발표했다: who counts what others lost.
    if (isEastAsian(context.language) && !claim.victim.entity.isEmpty() &&
        !m_known.robbed.contains(claim.victim.entity) && claim.accordingTo == claim.victim.name)
        claim.victim = {};
    // "In all, Elliptic counts $2 billion for the year": nobody's alone, unless the sentence names
    // him.
    if (parties::lostOnlyAShare(context, i, claim.victim) ||
        (frenchparts::isOfMany(context) && !claimtotals::names(context, claim.victim)) ||
        (context.words({context.amount(i).span.end, context.sentence.end}).startsWith(u" for ") &&
         kindreading::isCountedFigure(context, i) && !claimtotals::names(context, claim.victim)))
        claim.victim = {};
    // « Nous comptons 90 millions, X s'arrête à 82 »: of one theft.
    const bool rival = m_claims.size() > reading.firstClaim &&
                       m_claims.constLast().kind == ClaimKind::Theft &&
                       (kindreading::isRivalFigure(context, i) || kindreading::isOtherCount(context, i));
    if (claim.victim.isEmpty() &&
        (rival || (m_claims.size() > m_blockClaims &&
                   frenchrivals::isOtherFigureFor(m_claims.constLast(), context, i)))) {
        claim.victim = m_claims.constLast().victim;
        if (!claim.period) {
            claim.period = m_claims.constLast().period;
            claim.periodBasis = m_claims.constLast().periodBasis;
        }
    }
    // トレーサー社は被害を2900万ドルと見積もる: who counts another's loss suffered none.
    const bool counted = !m_claims.isEmpty() && m_claims.constLast().kind == ClaimKind::Theft &&
                         kindreading::isEasternEstimate(context, i);
    if (counted && m_claims.size() > m_blockClaims && !m_claims.constLast().victim.isEmpty())
        claim.victim = m_claims.constLast().victim;
    if (counted && m_claims.size() == m_blockClaims && !claim.period) {
        claim.period = m_claims.constLast().period;
        claim.periodBasis = m_claims.constLast().periodBasis;
    }
    // "It had first spoken of $27 million": the same loss, told otherwise.
    if (revisesFigure(context, i) && m_claims.size() > m_blockClaims &&
        (claim.victim.isEmpty() || !m_claims.constLast().victim.isEmpty()))
        claim.victim = m_claims.constLast().victim;
    // "An investigator now puts the haul at $60 million"
    if (claim.victim.isEmpty() && m_claims.size() > m_blockClaims && valuesSameLoss(context, i) &&
        m_claims.constLast().kind == ClaimKind::Theft)
        claim.victim = m_claims.constLast().victim;
    if (claim.victim.isEmpty() && !claim.partOf.isEmpty())
        claim.victim =
            victimOf(m_claims, claim.partOf); // what is a part of a loss was lost by whom it befell
    if (claim.victim.isEmpty() && claim.partOf.isEmpty() && !reading.counted && i == 0)
        claim.victim = parties::namedByHead(context, m_thesaurus);
    if (!claim.period && claim.partOf.isEmpty() && frenchrivals::tellsSumOfTheft(context, i)) {
        if (const Claim *told = frenchrivals::theftTold(m_claims, claim)) {
            claim.period = told->period;
            claim.periodBasis = told->periodBasis;
            claim.victim = claim.victim.isEmpty() ? told->victim : claim.victim;
        }
    }
}

} // namespace vigie
