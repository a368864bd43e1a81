// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/factindex.h"

#include <cmath>
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

quint64 FactIndex::key(ClaimKind kind, int unit, int victim, int time)
{
    return quint64(time) | (quint64(unit) << 20) | (quint64(kind) << 36) | (quint64(victim) << 40);
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

FactIndex::Times FactIndex::timesOf(const std::optional<FuzzyDate> &period)
{
    if (!period)
        return {noTime, noTime};
    const auto year = period->singleYear();
    if (!year || *year <= 0)
        return {manyYears, manyYears};
    const int first = firstTime + *year * timesAYear;
    const bool oneMonth = period->start.month() == period->end.month();
    return {first, first + (oneMonth ? period->start.month() : longerThanAMonth)};
}

std::vector<int> FactIndex::timesFor(const std::optional<FuzzyDate> &period) const
{
    const Times times = timesOf(period);
    if (times.wide < firstTime)
        return m_times;
    if (times.narrow == times.wide + longerThanAMonth)
        return {times.wide, manyYears, noTime};
    return {times.narrow, times.wide + longerThanAMonth, manyYears, noTime};
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

FactIndex::Entry FactIndex::entryOf(const Claim &claim, const Amount &amount)
{
    // Figures that agree are the same when rounded to the coarser's last digit, or less than one unit of it
    // apart (amountsAgree); ranges agree in another way.
    const double reach = amount.bound == Bound::Range ? std::numeric_limits<double>::infinity()
                                                      : std::pow(10.0, amount.shownPower) * (1 + 1e-9);
    return {amount.value.toDouble(),  reach,
            daysOf(claim.period),     -1,
            claim.period.has_value(), !claim.victim.isEmpty(),
            &amount == &claim.amount};
}

void FactIndex::enter(qsizetype fact, const Claim &lead, int victim, int time)
{
    for (const Amount *amount : amountsOf(lead)) {
        std::vector<Entry> &place = m_places[key(lead.kind, number(amount->unit), victim, time)];
        Entry entry = entryOf(lead, *amount);
        entry.fact = fact;
        place.insert(std::upper_bound(place.begin(), place.end(), entry,
                                      [](const Entry &a, const Entry &b) { return a.value < b.value; }),
                     entry);
    }
}

void FactIndex::add(qsizetype fact, const Claim &lead)
{
    m_facts = std::max(m_facts, size_t(fact) + 1);
    const Times times = timesOf(lead.period);
    if (std::find(m_times.begin(), m_times.end(), times.wide) == m_times.end())
        m_times.push_back(times.wide);
    enter(fact, lead, anyVictim, times.wide);
    if (times.narrow != times.wide)
        enter(fact, lead, anyVictim, times.narrow);
    if (!lead.victim.isEmpty())
        addVictim(fact, lead, lead.victim);
}

void FactIndex::addVictim(qsizetype fact, const Claim &lead, const Party &victim)
{
    enter(fact, lead, number(victimKey(victim)), anyTime);
}

} // namespace vigie
