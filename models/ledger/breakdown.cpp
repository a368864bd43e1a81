// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/breakdown.h"

#include "models/ledger/agreement.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace vigie {

namespace {

/// Tells what lies within the facts that make a bar.
class Bar
{
public:
    Bar(const ChartYear &year, const QHash<FactId, const Fact *> &factById)
        : m_factById(factById)
        , m_top(year.facts.cbegin(), year.facts.cend())
    {
        for (const FactId &id : year.facts) {
            const Fact *fact = factById.value(id, nullptr);
            if (fact && fact->victim.isEmpty() && fact->period)
                m_wholes.append(fact);
        }
    }

    bool isMadeOf(const Fact &fact) const { return m_top.contains(fact.id); }

    bool holds(const Fact &fact) const
    {
        const Fact *at = &fact;
        for (int depth = 0; at && depth < deepest; ++depth) {
            if (m_top.contains(at->id) || liesInWhole(*at))
                return true;
            if (at->partOf.isEmpty())
                return false;
            at = m_factById.value(at->partOf, nullptr);
        }
        return false;
    }

private:
    static constexpr int deepest = 32; // parts of parts never make a ring, but a guard costs nothing

    /// A document may call a fact part of a total over several years: it is part of its year all the same.
    bool liesInWhole(const Fact &fact) const
    {
        return fact.period && std::any_of(m_wholes.cbegin(), m_wholes.cend(), [&](const Fact *whole) {
                   return whole->id != fact.id && whole->period->contains(*fact.period) &&
                          !(whole->amount.value < fact.amount.value);
               });
    }

    const QHash<FactId, const Fact *> &m_factById;
    QSet<FactId> m_top;
    QList<const Fact *> m_wholes;
};

/// The best supported figure of a victim, and all that are stated.
struct VictimFigures
{
    const Fact *best = nullptr;
    QList<const Fact *> all;
};

bool isBetter(const Fact &a, const Fact &b)
{
    return std::tuple(-a.sources.documents, a.amount.shownPower, a.id) <
           std::tuple(-b.sources.documents, b.amount.shownPower, b.id);
}

/// What is drawn of a victim: the best supported figure, and what it lost at other times besides.
QList<const Fact *> lossesOf(const VictimFigures &figures)
{
    QList<const Fact *> taken{figures.best};
    QList<const Fact *> others = figures.all;
    std::sort(others.begin(), others.end(), [](const Fact *a, const Fact *b) { return isBetter(*a, *b); });
    for (const Fact *fact : std::as_const(others)) {
        const bool isAnother = std::all_of(taken.cbegin(), taken.cend(), [fact](const Fact *other) {
            return fact->period && other->period && !fact->period->overlaps(*other->period) &&
                   !fact->conflictsWith.contains(other->id) && fact->partOf != other->id &&
                   other->partOf != fact->id;
        });
        if (isAnother)
            taken.append(fact);
    }
    return taken;
}

/// What else is stated for the same victim stands beside what is drawn.
void sayRivals(ChartYear &year, const VictimFigures &figures)
{
    const Fact &drawn = *figures.best;
    ChartStep step = stepOf(ChartStep::Kind::Rivals, drawn);
    for (const Fact *other : figures.all) {
        if (drawn.conflictsWith.contains(other->id))
            step.others.append(other->amount);
    }
    if (step.others.isEmpty())
        return;
    std::sort(step.others.begin(), step.others.end(),
              [](const Amount &a, const Amount &b) { return b.value < a.value; });
    year.working.append(step);
}

/// "Of the $3.4 billion stolen worldwide, North Korea took $2.02 billion": whose what share of the year is.
void sayActors(ChartYear &year, QList<const Fact *> shares, const Fact &whole)
{
    std::sort(shares.begin(), shares.end(), [](const Fact *a, const Fact *b) {
        return std::tie(b->amount.value, a->id) < std::tie(a->amount.value, b->id);
    });
    for (const Fact *share : std::as_const(shares)) {
        if (share->actor.isEmpty() || !share->victim.isEmpty() || share->period != whole.period ||
            partyFit(share->actor, whole.actor) == PartyFit::Same)
            continue;
        ChartStep step = stepOf(ChartStep::Kind::OfActor, *share);
        step.party = share->actor.name;
        step.entity = share->actor.entity;
        year.working.append(step);
    }
}

} // namespace

ChartStep stepOf(ChartStep::Kind kind, const Fact &fact)
{
    return {.kind = kind,
            .fact = fact.id,
            .amount = fact.amount,
            .period = fact.period,
            .party = fact.victim.name,
            .entity = fact.victim.entity,
            .sources = fact.sources};
}

void breakDown(ChartYear &year, const QList<const Fact *> &facts, const QHash<FactId, const Fact *> &factById)
{
    const Bar bar(year, factById);
    QList<ClaimId> within;
    QList<const Fact *> shares;
    QMap<QString, VictimFigures> victims;
    for (const Fact *fact : facts) {
        if (bar.isMadeOf(*fact)) {
            year.claims += fact->claims;
        } else if (bar.holds(*fact)) {
            within += fact->claims;
            shares.append(fact);
        } else {
            continue;
        }
        if (fact->victim.isEmpty())
            continue;
        VictimFigures &figures = victims[fact->victim.entity.isEmpty() ? fact->victim.name.toCaseFolded()
                                                                       : fact->victim.entity.value];
        figures.all.append(fact);
        // What makes the bar is what is drawn.
        const bool drawn = figures.best && bar.isMadeOf(*figures.best);
        if (!figures.best || (bar.isMadeOf(*fact) == drawn ? isBetter(*fact, *figures.best) : !drawn))
            figures.best = fact;
    }
    year.claims += within;
    if (const Fact *whole = year.facts.size() == 1 ? factById.value(year.facts.first()) : nullptr)
        sayActors(year, shares, *whole);
    Decimal named;
    for (const VictimFigures &figures : std::as_const(victims)) {
        sayRivals(year, figures);
        ChartSlice slice{.label = figures.best->victim.name,
                         .entity = figures.best->victim.entity,
                         .amount = {},
                         .facts = {}};
        for (const Fact *fact : lossesOf(figures)) {
            const auto sum = named.plus(fact->amount.value);
            if (!sum || year.amount < *sum)
                continue; // rounding can make the parts larger than the bar: the bar is what was stated
            named = *sum;
            slice.amount = slice.amount.plus(fact->amount.value).value_or(slice.amount);
            slice.facts.append(fact->id);
        }
        if (!slice.facts.isEmpty())
            year.breakdown.append(slice);
    }
    std::sort(year.breakdown.begin(), year.breakdown.end(), [](const ChartSlice &a, const ChartSlice &b) {
        return std::tie(b.amount, a.label) < std::tie(a.amount, b.label);
    });
    const Decimal rest = year.amount.minus(named).value_or(Decimal());
    if (!rest.isZero())
        year.breakdown.append({.label = {}, .entity = {}, .amount = rest, .facts = year.facts});
}

} // namespace vigie
