// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimsums.h"

#include "indexing/facts/claimwholes.h"

#include <algorithm>
#include <optional>

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
    explicit Sum(const Decimal &whole)
        : m_whole(whole)
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
    QList<qsizetype> places() const
    {
        return m_sum && *m_sum == m_whole && isNoChance(m_values) ? m_places : QList<qsizetype>();
    }

private:
    const Decimal m_whole;
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
    Sum sum(whole.amount.value);
    for (qsizetype k = w + 1; k < claims.size() && k - w <= reach; ++k) {
        const Claim &part = claims.at(k);
        if (!mayAddTo(part, whole, bases) || part.amount.value == whole.amount.value ||
            isOfAnother(part, whole))
            continue;
        if (!sum.goesOn(k, part.amount.value))
            return sum.places();
    }
    return {};
}

/// The claims right before `w` that are just that together: 2023年に6億ドル、翌年に13億ドル。合計は19億ドル.
QList<qsizetype> partsBefore(const QList<Claim> &claims, qsizetype w, const QSet<ClaimId> &bases)
{
    constexpr qsizetype reach = 10;
    const Claim &whole = claims.at(w);
    Sum sum(whole.amount.value);
    for (qsizetype k = w - 1; k >= 0 && w - k <= reach; --k) {
        const Claim &part = claims.at(k);
        if (isOfAnother(part, whole))
            continue;
        if (!mayAddTo(part, whole, bases) || !(part.amount.value < whole.amount.value))
            return {};
        if (!sum.goesOn(k, part.amount.value))
            return sum.places();
    }
    return {};
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
        const QList<qsizetype> parts = partsBefore(claims, w, bases);
        for (const qsizetype k : parts)
            place(claims[k], claims.at(w));
    }
}

} // namespace vigie::claimsums
