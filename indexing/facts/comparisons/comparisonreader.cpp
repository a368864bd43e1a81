// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/comparisons/comparisonreader.h"

#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// "The number of thefts rose by 20 %": cases are compared, not amounts.
bool countsCases(const ClaimContext &context, const ScannedComparison &scanned)
{
    static constexpr std::array words{
        QStringView(u"number of"), QStringView(u"nombre d"),  QStringView(u"件数"),     QStringView(u"인원"),
        QStringView(u"건수"),      QStringView(u"headcount"), QStringView(u"effectif"), QStringView(u"횟수"),
        QStringView(u"回数"),      QStringView(u"人数"),      QStringView(u"how many")};
    const QStringView before =
        context.words({context.sentence.start, std::max(context.sentence.start, scanned.span.start)});
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return before.contains(word); });
}

FuzzyDate yearsEarlier(const FuzzyDate &date)
{
    FuzzyDate earlier = date;
    earlier.start = date.start.isValid() ? date.start.addYears(-1) : date.start;
    earlier.end = date.end.isValid() ? date.end.addYears(-1) : date.end;
    return earlier;
}

/// « 39 % de plus qu'en 2024, où ils s'élevaient à 1,19 milliard »: of the very time that is set against.
bool isOfBaseTime(const ClaimContext &context, const ScannedComparison &scanned, const Claim &claim)
{
    const ScannedDate *date = scanned.date >= 0 ? &context.page->dates.at(scanned.date) : nullptr;
    return date && scanned.kind == ScannedComparison::Base::Dated && !date->needsContext && claim.period &&
           claim.period->start == date->date.start && claim.period->end == date->date.end;
}

/// The claim of the sentence that lies nearest to the words: what they compare, or (`ofBase`) what it is set
/// against.
const Claim *nearestClaim(const ClaimContext &context, const ScannedComparison &scanned,
                          const QList<Claim> &claims, qsizetype from, bool ofBase)
{
    const Span base = context.page->text->toSource(scanned.base);
    const Span words = context.page->text->toSource(scanned.span);
    constexpr qsizetype toll = 40; // for what another clause tells: ", and $1.5 billion in 2024"
    const Claim *nearest = nullptr;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (qsizetype i = from; i < claims.size(); ++i) {
        const Claim &claim = claims.at(i);
        if (claim.amount.kind == UnitKind::Quantity)
            continue;
        const bool inBase = base.overlaps(claim.passage.span);
        if ((inBase || isOfBaseTime(context, scanned, claim)) != ofBase)
            continue;
        // "$1.65 billion in 2025, and $1.19 billion the year before, surpassing …" is said of the later one.
        const bool aside = !ofBase && scanned.ratio == Decimal(1) && nearest && nearest->period &&
                           claim.period && claim.period->end < nearest->period->start;
        qsizetype distance = std::max<qsizetype>(0, words.start - claim.passage.span.end);
        if (claim.passage.span.start >= words.end) {
            const QChar sign = chars::at(context.page->page->text, words.end);
            const bool parted = sign == u',' || sign == u';' || sign == u'、';
            distance = claim.passage.span.start - words.end + (parted ? toll : 0);
        }
        if (inBase)
            distance = 0;
        if (distance < least && !aside) {
            least = distance;
            nearest = &claim;
        }
    }
    return nearest;
}

const ScannedDate *dateBeside(const ClaimContext &context, const ScannedComparison &scanned)
{
    const ScannedDate *nearest = nullptr;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (const ScannedDate &date : context.page->dates) {
        if (!context.sentence.contains(date.span) || date.needsContext || !date.date.isValid() ||
            scanned.span.overlaps(date.span))
            continue;
        const qsizetype distance = distanceBetween(context, scanned.span, date.span);
        if (distance < least) {
            least = distance;
            nearest = &date;
        }
    }
    return nearest;
}

/// What is set against: by its own date, else counted from what is compared.
void setBase(const ClaimContext &context, const ScannedComparison &scanned, Comparison &comparison)
{
    const ScannedDate *date = scanned.date >= 0 ? &context.page->dates.at(scanned.date) : nullptr;
    const Span words = context.page->text->toSource(date ? date->span : scanned.span);
    comparison.baseBasis.words = context.page->page->text.mid(words.start, words.length());
    const bool samePeriod = scanned.kind == ScannedComparison::Base::SamePeriodBefore;
    if (date && !date->needsContext && date->date.isValid() && !samePeriod) {
        comparison.basePeriod = date->date;
        comparison.baseBasis = date->basis;
        // "Since 2023", 2023年から: of that year, not of all that came after it.
        if (!date->date.end.isValid())
            comparison.basePeriod = FuzzyDate::year(date->date.start.year());
        return;
    }
    comparison.baseBasis.rule = u"relative"_s;
    if (!comparison.period)
        return;
    const auto year = comparison.period->singleYear();
    if (samePeriod) {
        // "The same period of 2022": its year may be named; else it is the year before.
        FuzzyDate earlier = yearsEarlier(*comparison.period);
        const auto named = date && date->date.isValid() ? date->date.singleYear() : std::nullopt;
        for (int steps = 0; named && earlier.start.isValid() && earlier.start.year() > *named && steps < 50;
             ++steps)
            earlier = yearsEarlier(earlier);
        comparison.basePeriod = earlier;
    } else if (year) {
        comparison.basePeriod = FuzzyDate::year(*year - 1);
    }
}

} // namespace

bool isOfBase(const PageFacts &page, Span span, Span amount)
{
    return std::any_of(page.comparisons.cbegin(), page.comparisons.cend(), [&](const ScannedComparison &one) {
        const bool dated = one.date >= 0 && page.dates.at(one.date).span == span;
        return (dated || one.base.contains(span)) && !one.base.contains(amount);
    });
}

std::optional<Comparison> readComparison(const ClaimContext &context, const ScannedComparison &scanned,
                                         const QList<Claim> &claims, qsizetype ofSentence, qsizetype ofBlock,
                                         const Document &document)
{
    const Claim *own = nearestClaim(context, scanned, claims, ofSentence, false);
    // What a difference counts is no amount of its own.
    if (own && scanned.difference >= 0 &&
        context.page->text->toSource(scanned.span).contains(own->passage.span))
        own = nullptr;
    if (!own && countsCases(context, scanned))
        return std::nullopt;
    const Claim *before = ofSentence > ofBlock ? &claims.at(ofSentence - 1) : nullptr;
    if (before && before->amount.kind == UnitKind::Quantity)
        before = nullptr;

    Comparison comparison;
    const Span source = context.page->text->toSource(scanned.span);
    comparison.passage = {document.id, context.page->page->number, source};
    comparison.quote = context.page->page->text.mid(source.start, source.length());
    comparison.ratio = scanned.ratio;
    comparison.high = scanned.high;
    comparison.bound = scanned.bound;
    comparison.shownPower = scanned.shownPower;
    if (scanned.difference >= 0) {
        comparison.difference = context.page->amounts.at(scanned.difference).amount;
        if (scanned.less)
            comparison.difference->value = Decimal(0).minus(comparison.difference->value).value_or(Decimal());
    }
    const ScannedDate *date = dateBeside(context, scanned);
    const Claim *compared = own ? own : date ? nullptr : before;
    if (compared) {
        comparison.claim = compared->id;
        comparison.period = compared->period;
        comparison.periodBasis = compared->periodBasis;
        comparison.kind = compared->kind;
    }
    if (!comparison.period && date) {
        comparison.period = date->date;
        comparison.periodBasis = date->basis;
    }
    if (comparison.kind == ClaimKind::Other) {
        if (const auto said = kindBeside(context, scanned.span))
            comparison.kind = *said;
        else if (before)
            comparison.kind = before->kind;
    }
    setBase(context, scanned, comparison);
    if (const Claim *base = nearestClaim(context, scanned, claims, ofSentence, true)) {
        comparison.base = base->id;
        if (!comparison.basePeriod)
            comparison.basePeriod = base->period;
    }
    return comparison;
}

} // namespace vigie
