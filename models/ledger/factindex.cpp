// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/factindex.h"

#include <limits>

namespace vigie {

QString victimKey(const Party &victim)
{
    return victim.entity.isEmpty() ? victim.name.toCaseFolded() : victim.entity.value;
}

QList<const Amount *> amountsOf(const Claim &claim)
{
    QList<const Amount *> amounts{&claim.amount};
    for (const Equivalent &equivalent : claim.equivalents) {
        const bool known = std::any_of(amounts.cbegin(), amounts.cend(), [&](const Amount *amount) {
            return amount->unit == equivalent.amount.unit;
        });
        if (!known)
            amounts.append(&equivalent.amount);
    }
    return amounts;
}

quint64 FactIndex::key(ClaimKind kind, int unit, int victim, int year)
{
    return quint64(year) | (quint64(unit) << 16) | (quint64(kind) << 32) | (quint64(victim) << 36);
}

FactIndex::Days FactIndex::daysOf(const std::optional<FuzzyDate> &period)
{
    Days days{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    if (period && period->start.isValid())
        days.first = period->start.toJulianDay();
    if (period && period->end.isValid())
        days.last = period->end.toJulianDay();
    return days;
}

int FactIndex::yearOf(const std::optional<FuzzyDate> &period)
{
    if (!period)
        return noYear;
    const auto year = period->singleYear();
    return year && *year > 0 ? firstYear + *year : manyYears;
}

std::vector<int> FactIndex::yearsFor(const std::optional<FuzzyDate> &period) const
{
    const int year = yearOf(period);
    if (year < firstYear)
        return m_years;
    return {year, manyYears, noYear};
}

int FactIndex::number(const QString &name)
{
    const auto known = m_names.constFind(name);
    if (known != m_names.cend())
        return *known;
    const int next = firstName + int(m_names.size());
    m_names.insert(name, next);
    return next;
}

void FactIndex::enter(qsizetype fact, const Claim &lead, int victim, int year)
{
    const Days days = daysOf(lead.period);
    for (const Amount *amount : amountsOf(lead)) {
        std::vector<Entry> &place = m_places[key(lead.kind, number(amount->unit), victim, year)];
        const Entry entry{amount->value.toDouble(), days, fact};
        place.insert(std::upper_bound(place.begin(), place.end(), entry,
                                      [](const Entry &a, const Entry &b) { return a.value < b.value; }),
                     entry);
    }
}

void FactIndex::add(qsizetype fact, const Claim &lead)
{
    m_facts = std::max(m_facts, size_t(fact) + 1);
    const int year = yearOf(lead.period);
    if (std::find(m_years.begin(), m_years.end(), year) == m_years.end())
        m_years.push_back(year);
    enter(fact, lead, anyVictim, year);
    if (lead.victim.isEmpty())
        enter(fact, lead, noVictim, year);
    else
        addVictim(fact, lead, lead.victim);
}

void FactIndex::addVictim(qsizetype fact, const Claim &lead, const Party &victim)
{
    enter(fact, lead, number(victimKey(victim)), anyYear);
}

} // namespace vigie
