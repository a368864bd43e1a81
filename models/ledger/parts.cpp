// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/parts.h"

#include "models/ledger/agreement.h"
#include "models/ledger/factindex.h"

#include <QMap>

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>
#include <vector>

namespace vigie {

namespace {

qint64 days(const FuzzyDate &period)
{
    if (!period.start.isValid() || !period.end.isValid())
        return std::numeric_limits<qint64>::max();
    return period.start.daysTo(period.end) + 1;
}

/// The facts of one period that can be wholes, by amount.
struct Wholes
{
    FuzzyDate period;
    qint64 days = 0;
    QList<qsizetype> unnamed;                  ///< of no victim: they hold everything
    QList<qsizetype> ofWorld;                  ///< those that are of the whole world
    QHash<QString, QList<qsizetype>> ofVictim; ///< they hold what is of the same victim
    Decimal mostOfAnyone;                      ///< the largest of no victim that names no thief
};

class Implying
{
public:
    Implying(QList<Fact> &facts, const QList<qsizetype> &members)
        : m_facts(facts)
    {
        QMap<std::pair<QDate, QDate>, Wholes> byPeriod;
        for (const qsizetype i : members) {
            const Fact &fact = m_facts.at(i);
            if (!fact.period || fact.held || fact.retracted)
                continue;
            Wholes &wholes = byPeriod[{fact.period->start, fact.period->end}];
            wholes.period = *fact.period;
            wholes.days = days(*fact.period);
            if (fact.victim.isEmpty() && fact.extent != ClaimExtent::Some)
                wholes.unnamed.append(i);
            else if (!fact.victim.isEmpty())
                wholes.ofVictim[victimKey(fact.victim)].append(i);
        }
        for (Wholes &wholes : byPeriod) {
            sortByAmount(wholes.unnamed);
            for (const qsizetype i : std::as_const(wholes.unnamed)) {
                if (m_facts.at(i).actor.isEmpty())
                    wholes.mostOfAnyone = std::max(wholes.mostOfAnyone, m_facts.at(i).low);
            }
            std::copy_if(wholes.unnamed.cbegin(), wholes.unnamed.cend(), std::back_inserter(wholes.ofWorld),
                         [this](qsizetype i) { return m_facts.at(i).extent == ClaimExtent::World; });
            for (QList<qsizetype> &named : wholes.ofVictim)
                sortByAmount(named);
            const auto year = wholes.period.singleYear();
            (year ? m_ofYear[*year] : m_ofYears).push_back(wholes);
        }
        const auto shorter = [](const Wholes &a, const Wholes &b) { return a.days < b.days; };
        for (std::vector<Wholes> &year : m_ofYear)
            std::stable_sort(year.begin(), year.end(), shorter);
        std::stable_sort(m_ofYears.begin(), m_ofYears.end(), shorter);
    }

    void imply(qsizetype index)
    {
        Fact &part = m_facts[index];
        if (!part.partOf.isEmpty() || !part.period || part.held || part.retracted)
            return;
        qsizetype best = -1;
        if (const auto year = part.period->singleYear()) {
            const auto found = m_ofYear.constFind(*year);
            if (found != m_ofYear.cend())
                best = search(*found, index, best);
        }
        best = search(m_ofYears, index, best);
        if (best >= 0)
            part.partOf = m_facts.at(best).id;
    }

private:
    void sortByAmount(QList<qsizetype> &list) const
    {
        std::sort(list.begin(), list.end(), [this](qsizetype a, qsizetype b) {
            return std::tie(m_facts.at(a).amount.value, m_facts.at(a).id) <
                   std::tie(m_facts.at(b).amount.value, m_facts.at(b).id);
        });
    }

    qsizetype search(const std::vector<Wholes> &byLength, qsizetype index, qsizetype best)
    {
        const Fact &part = m_facts.at(index);
        for (const Wholes &wholes : byLength) {
            if (best >= 0 && wholes.days > days(*m_facts.at(best).period))
                break;
            if (!wholes.period.contains(*part.period))
                continue;
            const bool narrower =
                wholes.period.start != part.period->start || wholes.period.end != part.period->end;
            best = closer(best, leastUnnamed(wholes, part, narrower));
            if (narrower && !part.victim.isEmpty())
                best = closer(best, least(wholes.ofVictim.value(victimKey(part.victim)), part, Least::Any));
        }
        return best;
    }

    qsizetype leastUnnamed(const Wholes &wholes, const Fact &part, bool narrower)
    {
        if (narrower || !part.victim.isEmpty() || part.extent == ClaimExtent::Some)
            return least(wholes.unnamed, part, Least::Any);
        if (part.open) // an earlier, lower "at least"
            return least(wholes.unnamed, part, Least::More);
        // What one took lies within what everybody took.
        return part.actor.isEmpty() ? -1 : least(wholes.ofWorld, part, Least::More);
    }

    enum class Least : quint8 { Any, More };

    /// The smallest of the sorted facts that is as much as the part, or more than it.
    qsizetype least(const QList<qsizetype> &byAmount, const Fact &part, Least which)
    {
        const auto found = std::lower_bound(
            byAmount.cbegin(), byAmount.cend(), part.amount.value,
            [this](qsizetype i, Decimal value) { return m_facts.at(i).amount.value < value; });
        const auto holds = [&](qsizetype i) {
            const Fact &whole = m_facts.at(i);
            const bool more = which == Least::Any || part.amount.value < whole.amount.value;
            const bool ofWorld = whole.extent == ClaimExtent::World;
            return whole.id != part.id && more &&
                   (part.extent != ClaimExtent::World || ofWorld || whole.actor.isEmpty()) &&
                   (!part.victim.isEmpty() || !part.actor.isEmpty() || part.extent == ClaimExtent::Some ||
                    !isOutdoneWithin(i));
        };
        const auto first = std::find_if(found, byAmount.cend(), holds);
        return first == byAmount.cend() ? -1 : *first;
    }

    /// One thief's half-year beside a quarter in it that comes to more: its quarters are everybody's.
    bool isOutdoneWithin(qsizetype index)
    {
        const Fact &whole = m_facts.at(index);
        if (whole.actor.isEmpty() || whole.open)
            return false;
        const auto known = m_outdone.constFind(index);
        if (known != m_outdone.cend())
            return *known;
        const auto year = whole.period->singleYear();
        const auto within = year ? m_ofYear.constFind(*year) : m_ofYear.cend();
        const bool outdone = within != m_ofYear.cend() &&
                             std::any_of(within->cbegin(), within->cend(), [&whole](const Wholes &shorter) {
                                 return whole.high < shorter.mostOfAnyone &&
                                        whole.period->contains(shorter.period) &&
                                        shorter.days < days(*whole.period);
                             });
        m_outdone.insert(index, outdone);
        return outdone;
    }

    qsizetype closer(qsizetype a, qsizetype b) const
    {
        if (a < 0 || b < 0)
            return std::max(a, b);
        const Fact &x = m_facts.at(a), &y = m_facts.at(b);
        return std::tuple(days(*x.period), x.amount.value, x.id) <
                       std::tuple(days(*y.period), y.amount.value, y.id)
                   ? a
                   : b;
    }

    QList<Fact> &m_facts;
    QHash<int, std::vector<Wholes>> m_ofYear; ///< periods within one year, the shortest first
    std::vector<Wholes> m_ofYears;            ///< longer and open ones, likewise
    QHash<qsizetype, bool> m_outdone;         ///< what isOutdoneWithin found
};

} // namespace

/// Three quarters that come to far more than the nine months they lie in count something else ("worldwide",
/// "by one group"): they are no parts of it.
static void releaseExcess(QList<Fact> &facts, const QList<qsizetype> &implied)
{
    QHash<FactId, QList<qsizetype>> partsOf;
    for (const qsizetype i : implied) {
        const Fact &part = facts.at(i);
        if (part.victim.isEmpty() && part.period && part.period->start.isValid() &&
            part.period->end.isValid())
            partsOf[part.partOf].append(i);
    }
    partsOf.removeIf([](auto it) { return it.value().size() < 2; });
    if (partsOf.isEmpty())
        return;
    for (const Fact &whole : std::as_const(facts)) {
        const auto found = partsOf.find(whole.id);
        if (found == partsOf.end() || whole.open)
            continue;
        QList<qsizetype> parts = *found;
        std::sort(parts.begin(), parts.end(), [&](qsizetype a, qsizetype b) {
            return facts.at(a).period->start < facts.at(b).period->start;
        });
        Decimal sum;
        QDate until;
        for (const qsizetype i : std::as_const(parts)) {
            const Fact &part = facts.at(i);
            if (until.isValid() && part.period->start <= until)
                continue; // the same time told twice
            sum = sum.plus(part.low).value_or(sum);
            until = part.period->end;
        }
        // Revised since, or rounded, they still are.
        constexpr double farMore = 1.25;
        if (sum.toDouble() <= farMore * whole.high.toDouble())
            continue;
        for (const qsizetype i : std::as_const(parts))
            facts[i].partOf = {};
    }
}

void implyParts(QList<Fact> &facts, const QList<qsizetype> &members)
{
    Implying implying(facts, members);
    QList<qsizetype> implied;
    for (const qsizetype i : members) {
        const bool stated = !facts.at(i).partOf.isEmpty();
        implying.imply(i);
        if (!stated && !facts.at(i).partOf.isEmpty())
            implied.append(i);
    }
    releaseExcess(facts, implied);
}

} // namespace vigie
