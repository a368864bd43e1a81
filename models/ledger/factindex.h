// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <vector>

namespace vigie {

/// "Victim" as a key: the entity, else the name without regard to case; empty for nobody.
QString victimKey(const Party &victim);

/// Each unit that the claim states its amount in, its own first, once.
QList<const Amount *> amountsOf(const Claim &claim);

/// Finds the facts that a claim may belong to without looking at all of them: by kind, unit, victim, month
/// and size. Facts are known by their index.
class FactIndex
{
public:
    /// A fact with the amounts and period of `lead`.
    void add(qsizetype fact, const Claim &lead);
    /// The fact is now known to be about `victim`.
    void addVictim(qsizetype fact, const Claim &lead, const Party &victim);

    /// Calls `visit(fact)` once for each fact near the claim in size whose period may fit, those that name
    /// the same victim first. Stops when it says false.
    template <typename Visit>
    void visitNear(const Claim &claim, Visit visit)
    {
        m_seen.resize(m_facts);
        ++m_round;
        for (const Amount *amount : amountsOf(claim)) {
            const int unit = number(amount->unit);
            const Entry wanted = entryOf(claim, *amount);
            if (!claim.victim.isEmpty() &&
                !visitPlace(key(claim.kind, unit, number(victimKey(claim.victim)), anyTime), wanted, visit))
                return;
            for (const int time : timesFor(claim.period)) {
                if (!visitPlace(key(claim.kind, unit, anyVictim, time), wanted, visit))
                    return;
            }
        }
    }

private:
    static constexpr int anyVictim = 0, firstName = 1;
    static constexpr int anyTime = 0, manyYears = 1, noTime = 2, firstTime = 3;
    // All of a year, what is within one month of it, by month, and what is in no one month.
    static constexpr int longerThanAMonth = 13, timesAYear = 14;
    /// The places in time where a period is entered: its year with all else of it, and its month.
    struct Times
    {
        int wide;
        int narrow;
    };

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
        friend bool operator==(const Days &, const Days &) = default;
    };
    /// What of a claim tells most others from it, close together: the claims themselves lie far apart.
    struct Entry
    {
        double value;
        double reach; ///< how far a finer figure that agrees with this one can be from it
        Days days;
        qsizetype fact; ///< of which it leads; −1 of a claim that is looked for
        bool dated;
        bool named; ///< it has a victim
        bool own;   ///< the amount is the claim's own, no conversion

        bool mayHold(const Entry &wanted) const
        {
            if (std::abs(value - wanted.value) > std::max(reach, wanted.reach))
                return false;
            // The very same sum of a victim may be told of another day.
            if (!days.mayFit(wanted.days) && !(named && wanted.named && value == wanted.value))
                return false;
            // A month's loss of nobody named is not the year's of a named victim (see Grouping), unless the
            // figure is the same. A fact without a victim may have got one since.
            const bool nested = dated && wanted.dated && days != wanted.days;
            return !(nested && named && !wanted.named && own && wanted.own && value != wanted.value);
        }
    };

    template <typename Visit>
    bool visitPlace(quint64 place, const Entry &wanted, Visit &visit)
    {
        constexpr double apart = 0.12; // agreeing figures differ by a tenth at most (amountsAgree)
        const auto found = m_places.constFind(place);
        if (found == m_places.cend())
            return true;
        auto entry = std::lower_bound(found->begin(), found->end(), wanted.value * (1 - apart),
                                      [](const Entry &one, double least) { return one.value < least; });
        for (; entry != found->end() && entry->value <= wanted.value * (1 + apart); ++entry) {
            if (!entry->mayHold(wanted))
                continue;
            int &seen = m_seen[size_t(entry->fact)];
            if (seen == m_round)
                continue;
            seen = m_round;
            if (!visit(entry->fact))
                return false;
        }
        return true;
    }

    static quint64 key(ClaimKind kind, int unit, int victim, int time);
    static Entry entryOf(const Claim &claim, const Amount &amount);
    static Days daysOf(const std::optional<FuzzyDate> &period);
    static Times timesOf(const std::optional<FuzzyDate> &period);
    std::vector<int> timesFor(const std::optional<FuzzyDate> &period) const;
    int number(const QString &name);
    void enter(qsizetype fact, const Claim &lead, int victim, int time);

    QHash<quint64, std::vector<Entry>> m_places; ///< by value
    QHash<QString, int> m_names;                 ///< units and victims as small numbers
    std::vector<int> m_times;                    ///< wide ones of all facts, each once
    std::vector<int> m_seen;                     ///< the round in which a fact was visited last
    size_t m_facts = 0;
    int m_round = 0;
};

} // namespace vigie
