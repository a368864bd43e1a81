// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/slips.h"

#include "models/ledger/agreement.h"
#include "models/ledger/factindex.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace vigie {

namespace {

class Slips
{
public:
    explicit Slips(QList<Fact> &facts)
        : m_facts(facts)
    {
    }

    void find(const QList<qsizetype> &members)
    {
        QMap<std::tuple<QDate, QDate, QString>, QList<qsizetype>> sameThing;
        QList<qsizetype> all, undated;
        for (const qsizetype i : members) {
            const Fact &fact = m_facts.at(i);
            if (fact.retracted)
                continue;
            all.append(i);
            if (fact.period)
                sameThing[{fact.period->start, fact.period->end, victimKey(fact.victim)}].append(i);
            else
                undated.append(i);
        }
        for (QList<qsizetype> &group : sameThing) {
            sortBySize(group);
            for (const qsizetype larger : std::as_const(group))
                compare(larger, group, 1);
        }
        sortBySize(all);
        sortBySize(undated);
        // Ten times a smaller part or an undated sum is quite possible; a hundred times an undated one is
        // not.
        for (const qsizetype larger : std::as_const(undated))
            compare(larger, all, 2);
    }

private:
    double size(qsizetype i) const { return m_facts.at(i).amount.value.toDouble(); }

    void sortBySize(QList<qsizetype> &list) const
    {
        std::sort(list.begin(), list.end(),
                  [this](qsizetype a, qsizetype b) { return std::pair(size(a), a) < std::pair(size(b), b); });
    }

    void compare(qsizetype larger, const QList<qsizetype> &bySize, int leastPower)
    {
        double ratio = leastPower == 1 ? 10 : 100;
        for (; ratio <= 1e4; ratio *= 10) {
            const double wanted = size(larger) / ratio;
            const auto below = [this](qsizetype i, double value) { return size(i) < value; };
            auto candidate = std::lower_bound(bySize.cbegin(), bySize.cend(), wanted * 0.98, below);
            for (; candidate != bySize.cend() && size(*candidate) <= wanted * 1.02; ++candidate)
                holdIfSlip(m_facts[larger], m_facts[*candidate], leastPower);
        }
    }

    static void holdIfSlip(Fact &larger, Fact &smaller, int leastPower)
    {
        const PartyFit party = partyFit(larger.victim, smaller.victim);
        if (scaleSlip(larger.amount, smaller.amount) < leastPower || party == PartyFit::Different)
            return;
        // Without a time in common the figures themselves have to be alike, and of one thing.
        const bool sameTime = larger.period && smaller.period;
        if (!sameTime && (party != PartyFit::Same || significantDigits(larger.amount) < 2 ||
                          significantDigits(smaller.amount) < 2))
            return;
        const bool largerIsSlip = larger.sources.documents <= smaller.sources.documents;
        Fact &slip = largerIsSlip ? larger : smaller;
        const Fact &other = largerIsSlip ? smaller : larger;
        if (slip.accepted) // a person decided: two figures for one thing, side by side
            return;
        slip.held = true;
        slip.checks.append({.kind = Check::Kind::ScaleSlip,
                            .facts = {other.id},
                            .expected = other.amount.value,
                            .stated = slip.amount.value,
                            .difference = slip.amount.value.minus(other.amount.value).value_or(Decimal()),
                            .unit = slip.amount.unit,
                            .unitKind = slip.amount.kind});
    }

    QList<Fact> &m_facts;
};

} // namespace

void holdSlips(QList<Fact> &facts, const QList<qsizetype> &members)
{
    Slips(facts).find(members);
}

} // namespace vigie
