// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace vigie {

/// "Victim" as a key: the entity, else the name without regard to case; empty for nobody.
QString victimKey(const Party &victim);

/// Each unit that the claim states its amount in, its own first, once.
QList<const Amount *> amountsOf(const Claim &claim);

/// Finds the facts that a claim may belong to without looking at all of them: by kind, unit, victim, year and
/// size. Facts are known by their index.
class FactIndex
{
public:
    /// A fact with the amounts and period of `lead`.
    void add(qsizetype fact, const Claim &lead);
    /// The fact is now known to be about `victim`.
    void addVictim(qsizetype fact, const Claim &lead, const Party &victim);

    /// Calls `visit(fact)` once for each fact near the claim in size that names the same victim or none, or
    /// for all near in size if the claim names none; only for those whose period may fit. Stops when it says
    /// false.
    template <typename Visit>
    void visitNear(const Claim &claim, Visit visit)
    {
        m_seen.resize(m_facts);
        ++m_round;
        const Days days = daysOf(claim.period);
        for (const Amount *amount : amountsOf(claim)) {
            const int unit = number(amount->unit);
            const double value = amount->value.toDouble();
            if (!claim.victim.isEmpty() &&
                !visitPlace(key(claim.kind, unit, number(victimKey(claim.victim)), anyYear), value, days,
                            visit))
                return;
            const int named = claim.victim.isEmpty() ? anyVictim : noVictim;
            for (const int year : yearsFor(claim.period)) {
                if (!visitPlace(key(claim.kind, unit, named, year), value, days, visit))
                    return;
            }
        }
    }

private:
    static constexpr int anyVictim = 0, noVictim = 1, firstName = 2;
    static constexpr int anyYear = 0, manyYears = 1, noYear = 2, firstYear = 3;

    /// First and last Julian day; an unknown side goes on without end, an unknown period is all of time.
    struct Days
    {
        qint64 first;
        qint64 last;
        bool mayFit(const Days &other) const // one holds the other
        {
            return (first <= other.first && other.last <= last) ||
                   (other.first <= first && last <= other.last);
        }
    };
    struct Entry
    {
        double value;
        Days days;
        qsizetype fact;
    };

    template <typename Visit>
    bool visitPlace(quint64 place, double value, const Days &days, Visit &visit)
    {
        constexpr double apart = 0.12; // agreeing figures differ by a tenth at most (amountsAgree)
        const auto found = m_places.constFind(place);
        if (found == m_places.cend())
            return true;
        auto entry = std::lower_bound(found->begin(), found->end(), value * (1 - apart),
                                      [](const Entry &one, double least) { return one.value < least; });
        for (; entry != found->end() && entry->value <= value * (1 + apart); ++entry) {
            int &seen = m_seen[size_t(entry->fact)];
            if (seen == m_round || !entry->days.mayFit(days))
                continue;
            seen = m_round;
            if (!visit(entry->fact))
                return false;
        }
        return true;
    }

    static quint64 key(ClaimKind kind, int unit, int victim, int year);
    static Days daysOf(const std::optional<FuzzyDate> &period);
    static int yearOf(const std::optional<FuzzyDate> &period);
    std::vector<int> yearsFor(const std::optional<FuzzyDate> &period) const;
    int number(const QString &name);
    void enter(qsizetype fact, const Claim &lead, int victim, int year);

    QHash<quint64, std::vector<Entry>> m_places; ///< by value
    QHash<QString, int> m_names;                 ///< units and victims as small numbers
    std::vector<int> m_years;                    ///< of all facts, as in keys
    std::vector<int> m_seen;                     ///< the round in which a fact was visited last
    size_t m_facts = 0;
    int m_round = 0;
};

} // namespace vigie
