// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/claimwholes.h"

#include "indexing/facts/parts/easternparts.h"
#include "indexing/facts/parts/easternwholes.h"
#include "indexing/facts/parts/partmembers.h"
#include "indexing/facts/parts/partphrases.h"
#include "indexing/facts/periods/easternspans.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/words/anyof.h"

#include <algorithm>

namespace vigie::claimwholes {

std::optional<FuzzyDate> timeBefore(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype near = 20;
    const Span amount = context.amount(i).span;
    if (const auto year = perioddates::yearOfTotal(context, i))
        return year;
    std::optional<FuzzyDate> nearest;
    for (const ScannedDate &date : context.page->dates) {
        if (!context.sentence.contains(date.span) || !date.date.isValid() || date.needsContext ||
            date.date.precision == FuzzyDate::Precision::Day ||
            date.date.precision == FuzzyDate::Precision::Month)
            continue;
        // 2023년은 …, 2024년에는 …: the nearest before is meant; in other languages the one that opens the
        // sentence.
        if (date.span.end <= amount.start && isEastAsian(context.language)) {
            nearest = date.date;
            continue;
        }
        if (date.span.end <= amount.start)
            return date.date;
        const Span gap{amount.end, date.span.start};
        const bool taken = gap.length() > 0 && context.words(gap).startsWith(u" of what ");
        if (gap.length() > 0 && gap.length() < (taken ? 2 * near : near) &&
            (context.words(gap).startsWith(u" of ") || context.words(gap).startsWith(u" des ") ||
             context.words(gap).startsWith(u" du ")))
            return date.date;
    }
    return nearest;
}

/// A whole and its parts stand near each other: no more of the claims before need be looked at.
static QList<Claim>::const_iterator recent(const QList<Claim> &claims)
{
    constexpr qsizetype reach = 24;
    return claims.cend() - std::min(reach, claims.size());
}

Party lastVictim(const QList<Claim> &claims)
{
    constexpr qsizetype reach = 6;
    Party last;
    for (qsizetype i = claims.size() - 1; i >= 0 && i >= claims.size() - reach; --i) {
        const Party &victim = claims.at(i).victim;
        if (victim.isEmpty())
            continue;
        const bool same = last.isEmpty() || (victim.entity == last.entity && victim.name == last.name) ||
                          (!victim.entity.isEmpty() && victim.entity == last.entity);
        if (!same)
            break;
        last = victim;
    }
    return last;
}

Party victimOf(const QList<Claim> &claims, const ClaimId &id)
{
    const auto found =
        std::find_if(recent(claims), claims.cend(), [&](const Claim &claim) { return claim.id == id; });
    return found == claims.cend() ? Party() : found->victim;
}

/// Whether a part was told with another time than its whole.
static bool hasTimeOfItsOwn(const QList<Claim> &claims, const Claim &part)
{
    const auto whole = std::find_if(recent(claims), claims.cend(),
                                    [&](const Claim &claim) { return claim.id == part.partOf; });
    return whole != claims.cend() && whole->period != part.period;
}

const Claim *wholeOf(const QList<Claim> &claims, const Claim &part, const std::optional<FuzzyDate> &year,
                     const QSet<ClaimId> *bases)
{
    constexpr qsizetype reach = 4;
    const Claim *wider = nullptr;
    for (qsizetype i = claims.size() - 1; i >= 0 && i >= claims.size() - reach; --i) {
        const Claim &claim = claims.at(i);
        // What the text has taken back is no whole; what came back is that of the part told next.
        if (bases && bases->contains(claim.id) && !(year && claim.period && year->contains(*claim.period)))
            continue;
        const bool cameBack = claim.kind == ClaimKind::Other && i == claims.size() - 1;
        if ((claim.retracted && !cameBack) || claim.amount.unit != part.amount.unit ||
            !(claim.amount.value > part.amount.value))
            continue;
        if (year && claim.period && year->contains(*claim.period))
            return &claim;
        // "$2.84 billion since 2024, this year alone $1.65 billion. Of that, Bybit …": of the time told last.
        const bool ofLastTime = i == claims.size() - 1 && !year && !claim.partOf.isEmpty() && claim.period &&
                                claim.kind == ClaimKind::Theft && claim.victim.isEmpty() &&
                                hasTimeOfItsOwn(claims, claim);
        if ((claim.partOf.isEmpty() || ofLastTime) &&
            (!year || !claim.period || claim.period->overlaps(*year)) && !wider)
            wider = &claim;
    }
    return wider;
}

/// The last of the recent claims that `fits`.
template <typename Fits>
static const Claim *lastOf(const QList<Claim> &claims, Fits fits)
{
    const Claim *last = nullptr;
    for (auto claim = recent(claims); claim != claims.cend(); ++claim)
        last = fits(*claim) ? &*claim : last;
    return last;
}

/// 회원 몫은 386억 원, 회사 몫은 59억 원: the sum told before that the amounts of the sentence, from `i` on,
/// make together.
static const Claim *wholeOfParts(const QList<Claim> &claims, const ClaimContext &context, qsizetype i)
{
    const QString &unit = context.amount(i).amount.unit;
    std::optional<Decimal> sum = context.amount(i).amount.value;
    int count = 1;
    for (qsizetype k = i + 1; k < context.amounts.size(); ++k) {
        if (context.amount(k).amount.unit != unit || saysEquivalent(context, k))
            continue;
        sum = sum ? sum->plus(context.amount(k).amount.value) : sum;
        ++count;
    }
    if (count < 2 || !sum)
        return nullptr;
    return lastOf(
        claims, [&](const Claim &claim) { return claim.amount.unit == unit && claim.amount.value == *sum; });
}

const Claim *wholeOfTime(const QList<Claim> &claims, const Claim &part)
{
    if (!part.period)
        return nullptr;
    return lastOf(claims, [&](const Claim &claim) {
        return claim.amount.unit == part.amount.unit && claim.amount.value > part.amount.value &&
               claim.kind == part.kind && claim.partOf.isEmpty() && claim.victim.isEmpty() &&
               !claim.retracted && claim.period && *claim.period != *part.period &&
               claim.period->contains(*part.period);
    });
}

/// The total of a year that the text or a table gave before, of the same kind.
static const Claim *totalOf(const QList<Claim> &claims, const Claim &part, const FuzzyDate &year,
                            bool ofLonger = false)
{
    const ClaimKind kind = part.kind == ClaimKind::Other ? ClaimKind::Theft : part.kind;
    const auto isTotal = [&](const Claim &claim) {
        return claim.amount.unit == part.amount.unit && claim.amount.value > part.amount.value &&
               claim.kind == kind && claim.victim.isEmpty() && claim.period == year;
    };
    const Claim *whole =
        lastOf(claims, [&](const Claim &claim) { return isTotal(claim) && claim.partOf.isEmpty(); });
    // The years of a table may be parts of a longer time.
    return whole || !ofLonger ? whole : lastOf(claims, isTotal);
}

/// "Their share of the year's total": the year that the sentence before, or the last claim, was told of.
static std::optional<FuzzyDate> yearSpokenOf(const ClaimContext &context, qsizetype i)
{
    static const AnyOf words{u"the year's total",  u"that year's total", u"the year's haul",
                             u"the year's losses", u"the year's figure", u"total de l'année",
                             u"butin de l'année",  u"pertes de l'année"};
    if (isEastAsian(context.language) ||
        !words.in(context.words({context.sentence.start, context.amount(i).span.start})))
        return std::nullopt;
    for (const ScannedDate &date : context.page->dates) {
        if (context.before.contains(date.span) && date.date.precision == FuzzyDate::Precision::Year &&
            date.date.isValid())
            return date.date;
    }
    const auto year = context.lastPeriod ? context.lastPeriod->singleYear() : std::nullopt;
    return year ? std::optional(FuzzyDate::year(*year)) : std::nullopt;
}

/// "Solana made up $23 million, stablecoins $11 million; the remaining $4 million": the sum told before that
/// the parts told since make together with `part`.
static const Claim *wholeOfRest(const QList<Claim> &claims, const Claim &part)
{
    constexpr qsizetype reach = 8;
    std::optional<Decimal> sum = part.amount.value;
    bool several = false;
    for (qsizetype k = claims.size() - 1; k >= std::max<qsizetype>(0, claims.size() - reach) && sum; --k) {
        const Claim &claim = claims.at(k);
        if (claim.amount.unit != part.amount.unit || claim.amount.high)
            continue;
        if (several && claim.amount.value == *sum)
            return &claim;
        sum = sum->plus(claim.amount.value);
        several = true;
    }
    return nullptr;
}

const Claim *wholeInAnyUnit(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                            const Claim &part)
{
    std::optional<FuzzyDate> time = timeBefore(context, i);
    if (!time) {
        time = yearSpokenOf(context, i);
        if (const Claim *total = time ? totalOf(claims, part, *time) : nullptr)
            return total;
    }
    if (const Claim *sum = wholeOfParts(claims, context, i))
        return sum;
    if (const Claim *sum = isEastAsian(context.language) ? nullptr : wholeOfRest(claims, part))
        return sum;
    if (easternparts::breaksDown(context, i))
        return nullptr;
    // 2024년 상반기 피해 중에서는: of the half or quarter that a row has, before the year that holds it.
    if (time && time->precision != FuzzyDate::Precision::Year && isEastAsian(context.language)) {
        if (const Claim *row = lastOf(claims, [&](const Claim &claim) {
                return claim.period == time && claim.victim.isEmpty() && claim.kind == part.kind &&
                       claim.amount.unit == part.amount.unit && claim.amount.value > part.amount.value;
            }))
            return row;
    }
    if (time && easternspans::stressesTime(context, i)) {
        if (const Claim *around = easternspans::wholeAround(claims, part, *time))
            return around;
    }
    if (const Claim *told = easternwholes::wholeOf(claims, context, i, part))
        return told;
    if (!claims.isEmpty() && partphrases::pointAtLast(context, i)) {
        const Claim &last = claims.constLast();
        if (last.amount.unit == part.amount.unit && last.amount.value > part.amount.value && !last.retracted)
            return &last;
    }
    if (time && partphrases::pointAtTaken(context, i)) {
        if (const Claim *total = totalOf(claims, part, *time))
            return total;
    }
    // « Sur le même total »: the claim before is another part of it.
    if (!claims.isEmpty() && !claims.constLast().partOf.isEmpty() && partphrases::nameSameTotal(context, i))
        return lastOf(claims, [&](const Claim &claim) { return claim.id == claims.constLast().partOf; });
    // 2025年の被害総額のうち: of the total of that year, not of the firms told since.
    static const AnyOf totals{u"総額のうち",   u"合計のうち",   u"全体のうち",   u"被害額のうち",
                              u"窃取額のうち", u"盗難額のうち", u"流出額のうち", u"総額中",
                              u"액 가운데",    u"액 중",        u"전체 중",      u"전체 가운데",
                              u"합계 중"};
    const Span lead{context.sentence.start, context.amount(i).span.start};
    if (time && isEastAsian(context.language) && totals.in(context.words(lead))) {
        if (const Claim *total = totalOf(claims, part, *time))
            return total;
    }
    const Claim *whole = wholeOf(claims, part, time, context.bases);
    // 연간 2억~6억 달러로 보았다. … 2024년에만 100만 달러: no range of each year holds what is told of one.
    if (whole && whole->amount.high && !whole->period && easternspans::stressesTime(context, i))
        whole = nullptr;
    // Rows of another kind may stand between, and what is a share of 전체 is none of its neighbour.
    const QStringView behind = context.words({context.amount(i).span.end, context.sentence.end});
    const bool share = behind.contains(u"전체의 ") || behind.contains(u"全体の");
    if (time && isEastAsian(context.language) && (share || !whole || whole->kind != part.kind)) {
        if (const Claim *total = totalOf(claims, part, *time))
            return total;
    }
    if (time && !whole && !isEastAsian(context.language))
        whole = totalOf(claims, part, *time, true);
    for (qsizetype k = i + 1; !whole && k < context.amounts.size() && saysEquivalent(context, k); ++k) {
        Claim converted = part;
        converted.amount = context.amount(k).amount;
        whole = wholeOf(claims, converted, time);
    }
    return whole;
}

/// The one sum in the words above a list or table that its items are smaller than.
static const Claim *sumAbove(const QList<Claim> &claims, const ClaimContext &context, const Claim &part)
{
    const Amount *sum = nullptr;
    for (const ScannedAmount &one : context.page->amounts) {
        if (one.span.start >= context.caption.end)
            break;
        if (!context.caption.contains(one.span) || one.amount.unit != part.amount.unit)
            continue;
        if (sum || one.vague || one.amount.high)
            return nullptr;
        sum = &one.amount;
    }
    if (!sum || !(part.amount.value < sum->value))
        return nullptr;
    return lastOf(claims, [&](const Claim &claim) {
        return claim.amount.unit == sum->unit && claim.amount.value == sum->value && !claim.retracted &&
               claim.kind == ClaimKind::Theft && !(context.bases && context.bases->contains(claim.id));
    });
}

const Claim *wholeOfIntroduced(const QList<Claim> &claims, const ClaimContext &context, const Claim &part,
                               qsizetype i)
{
    if (!partphrases::introduceParts(context)) {
        if (!partmembers::introducesItems(context))
            return nullptr;
        const Claim *sum = sumAbove(claims, context, part);
        for (qsizetype k = i + 1; !sum && k < context.amounts.size() && saysEquivalent(context, k); ++k) {
            Claim converted = part;
            converted.amount = context.amount(k).amount;
            sum = sumAbove(claims, context, converted);
        }
        return sum;
    }
    std::optional<FuzzyDate> year;
    for (const ScannedDate &date : context.page->dates) {
        if (context.caption.contains(date.span) && date.date.isValid() && !date.needsContext)
            year = date.date;
    }
    const auto totalIn = [&](const Amount &amount) {
        Claim one = part;
        one.amount = amount;
        if (year) {
            if (const Claim *total = totalOf(claims, one, *year))
                return total;
        }
        return lastOf(claims, [&](const Claim &claim) {
            return claim.amount.unit == amount.unit && claim.amount.value > amount.value &&
                   !claim.retracted && claim.kind == ClaimKind::Theft && claim.victim.isEmpty() &&
                   !(context.bases && context.bases->contains(claim.id)) &&
                   (!year || (claim.period && claim.period->overlaps(*year)));
        });
    };
    const Claim *whole = totalIn(part.amount);
    for (qsizetype k = i + 1; !whole && k < context.amounts.size() && saysEquivalent(context, k); ++k)
        whole = totalIn(context.amount(k).amount);
    return whole;
}

const Claim *wholeOfSum(const QList<Claim> &claims, qsizetype blockClaims, const ClaimContext &context,
                        qsizetype i)
{
    if (i != 0 || claims.size() <= blockClaims || context.amounts.size() < 2)
        return nullptr;
    const Claim &before = claims.constLast();
    std::optional<Decimal> sum = Decimal();
    for (qsizetype k = 0; k < context.amounts.size() && sum; ++k) {
        if (context.amount(k).amount.unit == before.amount.unit)
            sum = sum->plus(context.amount(k).amount.value);
        else if (!saysEquivalent(context, k))
            return nullptr;
    }
    const bool counts = before.amount.kind == UnitKind::Money && !before.retracted;
    return counts && sum && before.amount.value == *sum ? &before : nullptr;
}

const Claim *wholeOfList(const QList<Claim> &claims, const Claim &part, qsizetype first)
{
    const Claim &before = claims.constLast();
    if (before.partOf.isEmpty() || before.amount.unit != part.amount.unit)
        return nullptr;
    const auto whole = std::find_if(recent(claims), claims.cend(),
                                    [&](const Claim &claim) { return claim.id == before.partOf; });
    const auto fits = [&](auto from) {
        std::optional<Decimal> sum = part.amount.value;
        for (auto claim = from; claim != claims.cend(); ++claim) {
            if (sum && claim->partOf == before.partOf)
                sum = sum->plus(claim->amount.value);
        }
        return sum && !(whole->amount.value < *sum);
    };
    if (whole == claims.cend())
        return nullptr;
    return fits(recent(claims)) || fits(claims.cbegin() + first) ? &*whole : nullptr;
}

/// Of what was taken from January 2024 to September 2025, "this year alone": the year runs past the end of
/// the whole, and says what of it fell into that year.
static bool isYearOfEnd(const FuzzyDate &year, const FuzzyDate &whole)
{
    return year.precision == FuzzyDate::Precision::Year && whole.start <= year.start &&
           year.start <= whole.end && whole.end.year() == year.start.year();
}

void copyPeriod(Claim &claim, const Claim &other)
{
    claim.period = other.period;
    claim.periodBasis = other.periodBasis;
    claim.periodBasis.rule = QStringLiteral("sentence-before");
}

void placeInWhole(Claim &part, const Claim &whole, bool kindIsSaid)
{
    if (!kindIsSaid)
        part.kind = whole.kind;
    if (part.kind != whole.kind)
        return;
    if (!part.period && whole.period)
        copyPeriod(part, whole);
    // What was returned of frozen money was so later.
    // "$300 million of it since September": open, and begun within the time of the whole.
    const bool open = part.period && whole.period && part.period->start.isValid() &&
                      !part.period->end.isValid() && whole.period->start.isValid() &&
                      part.period->start >= whole.period->start &&
                      (!whole.period->end.isValid() || part.period->start <= whole.period->end);
    if (part.kind != ClaimKind::Other && part.period && whole.period && !open &&
        !whole.period->contains(*part.period) && !isYearOfEnd(*part.period, *whole.period))
        return;
    part.partOf = whole.id;
}

} // namespace vigie::claimwholes
