// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/claimsums.h"

#include "indexing/facts/parts/claimwholes.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie::claimsums {

namespace {

bool isCounted(const Claim &claim, const QSet<ClaimId> &bases)
{
    return claim.amount.kind == UnitKind::Money && !claim.amount.high && !claim.retracted &&
           !bases.contains(claim.id);
}

/// Whether time and victim allow `part` to lie in `whole`.
bool fits(const Claim &part, const Claim &whole)
{
    const bool time = !part.period || !whole.period || whole.period->contains(*part.period);
    const bool victim = whole.victim.isEmpty() || part.victim.isEmpty() ||
                        (part.victim.entity == whole.victim.entity && part.victim.name == whole.victim.name);
    return time && victim;
}

/// Adds up parts until they are the whole or more.
class Sum
{
public:
    explicit Sum(const Amount &whole)
        : m_whole(whole.value)
        , m_shown(whole.shownPower)
    {
    }

    /// False once they are the whole, or can no longer be.
    bool goesOn(qsizetype place, const Decimal &value)
    {
        m_sum = m_sum ? m_sum->plus(value) : std::nullopt;
        m_places.append(place);
        m_values.append(value);
        return m_sum && *m_sum < m_whole;
    }
    /// Their places if they are the whole, and not by chance.
    QList<qsizetype> places(const QList<Claim> &claims) const
    {
        const bool told = isNoChance(m_values) || (isExact() && areToldTogether(claims));
        return told && (isExact() || isRounded()) ? m_places : QList<qsizetype>();
    }

private:
    bool isExact() const { return m_sum && *m_sum == m_whole; }
    /// 이용자 자산 62억 원과 회사 자산 22억 원: two in one breath, one of which has more than one figure.
    bool areToldTogether(const QList<Claim> &claims) const
    {
        constexpr qsizetype two = 2, breath = 40;
        constexpr int figures = 3;
        if (m_places.size() != two || std::abs(m_places.first() - m_places.last()) != 1)
            return false;
        const Claim &first = claims.at(std::min(m_places.first(), m_places.last())),
                    &second = claims.at(std::max(m_places.first(), m_places.last()));
        const qsizetype gap = second.passage.span.start - first.passage.span.end;
        return first.passage.page == second.passage.page && gap >= 0 && gap <= breath &&
               tellingDigits(m_values.first()) + tellingDigits(m_values.last()) >= figures;
    }
    /// 308 + 50 + 16.13 + 235 + 50 = 659: several that are the whole to its last figure, which has more than
    /// two.
    bool isRounded() const
    {
        constexpr qsizetype several = 4;
        constexpr int figures = 3;
        return m_sum && m_values.size() >= several && tellingDigits(m_whole) >= figures &&
               m_sum->rounded(m_shown) == m_whole;
    }

    const Decimal m_whole;
    const int m_shown;
    std::optional<Decimal> m_sum = Decimal();
    QList<qsizetype> m_places;
    QList<Decimal> m_values;
};

bool mayAddTo(const Claim &part, const Claim &whole, const QSet<ClaimId> &bases)
{
    return part.amount.unit == whole.amount.unit && part.kind == whole.kind && isCounted(part, bases) &&
           fits(part, whole);
}

bool isOfAnother(const Claim &part, const Claim &whole)
{
    return !part.partOf.isEmpty() && part.partOf != whole.id;
}

/// The claims behind `w` that are just that together; empty if none are.
QList<qsizetype> partsOf(const QList<Claim> &claims, qsizetype w, const QSet<ClaimId> &bases)
{
    constexpr qsizetype reach = 24;
    const Claim &whole = claims.at(w);
    Sum sum(whole.amount);
    for (qsizetype k = w + 1; k < claims.size() && k - w <= reach; ++k) {
        const Claim &part = claims.at(k);
        if (!mayAddTo(part, whole, bases) || part.amount.value == whole.amount.value ||
            isOfAnother(part, whole))
            continue;
        if (!sum.goesOn(k, part.amount.value))
            return sum.places(claims);
    }
    return {};
}

/// The claims right before `w` that are just that together: 2023年に6億ドル、翌年に13億ドル。合計は19億ドル.
QList<qsizetype> partsBefore(const QList<Claim> &claims, qsizetype w, const QSet<ClaimId> &bases)
{
    constexpr qsizetype reach = 10;
    const Claim &whole = claims.at(w);
    Sum sum(whole.amount);
    for (qsizetype k = w - 1; k >= 0 && w - k <= reach; --k) {
        const Claim &part = claims.at(k);
        if (isOfAnother(part, whole))
            continue;
        if (!mayAddTo(part, whole, bases) || !(part.amount.value < whole.amount.value))
            return {};
        if (!sum.goesOn(k, part.amount.value))
            return sum.places(claims);
    }
    return {};
}

/// "2023 …, 2024 …: 2.3 billion in two years": the sum of the thefts of years is stolen too, whatever is said
/// of it.
bool isSumOfThefts(const QList<Claim> &claims, qsizetype w, const QSet<ClaimId> &bases)
{
    Claim stolen = claims.at(w);
    if (stolen.kind == ClaimKind::Theft || !stolen.period ||
        stolen.period->precision != FuzzyDate::Precision::Range)
        return false;
    stolen.kind = ClaimKind::Theft;
    constexpr qsizetype reach = 10;
    QList<Claim> told = claims.mid(std::max<qsizetype>(0, w - reach), std::min(w, reach));
    told.append(stolen);
    const QList<qsizetype> parts = partsBefore(told, told.size() - 1, bases);
    return parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [&](qsizetype k) {
               return told.at(k).period && told.at(k).period->precision == FuzzyDate::Precision::Year;
           });
}

/// The time of all parts if it is one, or from the first to the last where each is of a year and they follow
/// each other.
std::optional<FuzzyDate> spanOf(const QList<Claim> &claims, const QList<qsizetype> &parts)
{
    if (parts.isEmpty())
        return std::nullopt;
    const std::optional<FuzzyDate> &first = claims.at(parts.constFirst()).period;
    if (std::all_of(parts.cbegin(), parts.cend(), [&](qsizetype k) { return claims.at(k).period == first; }))
        return first;
    QList<int> years;
    for (const qsizetype k : parts) {
        const std::optional<FuzzyDate> &time = claims.at(k).period;
        if (!time || time->precision != FuzzyDate::Precision::Year || !time->start.isValid())
            return std::nullopt;
        years.append(time->start.year());
    }
    std::sort(years.begin(), years.end());
    for (qsizetype k = 1; k < years.size(); ++k) {
        if (years.at(k) != years.at(k - 1) + 1)
            return std::nullopt;
    }
    return years.size() < 2 ? std::nullopt
                            : std::optional(FuzzyDate::range(QDate(years.constFirst(), 1, 1),
                                                             QDate(years.constLast(), 12, 31)));
}

} // namespace

int tellingDigits(const Decimal &value)
{
    QString digits = value.toString();
    digits.remove(u'.').remove(u'-');
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return static_cast<int>(digits.size());
}

bool isNoChance(const QList<Decimal> &parts)
{
    constexpr qsizetype several = 3;
    constexpr int ofTwo = 5, ofSeveral = 4;
    int digits = 0;
    for (const Decimal &part : parts)
        digits += tellingDigits(part);
    return parts.size() >= 2 && digits >= (parts.size() >= several ? ofSeveral : ofTwo);
}

void place(Claim &part, const Claim &whole)
{
    part.kind = whole.kind;
    part.partOf = whole.id;
    if (!part.period && whole.period)
        claimwholes::copyPeriod(part, whole);
    if (part.victim.isEmpty() && part.kind == ClaimKind::Theft)
        part.victim = whole.victim;
}

void settle(QList<Claim> &claims, const QSet<ClaimId> &bases)
{
    for (qsizetype w = claims.size() - 1; w >= 0; --w) {
        if (!isCounted(claims.at(w), bases))
            continue;
        const QList<qsizetype> parts = partsOf(claims, w, bases);
        for (const qsizetype k : parts) {
            Claim &part = claims[k];
            if (part.partOf.isEmpty())
                place(part, claims.at(w));
        }
    }
    for (qsizetype w = 0; w < claims.size(); ++w) {
        if (!isCounted(claims.at(w), bases))
            continue;
        if (isSumOfThefts(claims, w, bases))
            claims[w].kind = ClaimKind::Theft;
        const QList<qsizetype> parts = partsBefore(claims, w, bases);
        for (const qsizetype k : parts)
            place(claims[k], claims.at(w));
        if (const auto span = spanOf(claims, parts); span && !claims.at(w).period) {
            claims[w].period = span;
            claims[w].periodBasis.rule = u"sentence-before"_s;
        }
    }
}

} // namespace vigie::claimsums
