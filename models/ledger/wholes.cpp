// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/wholes.h"

#include "models/ledger/agreement.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace vigie::wholes {

namespace {

/// No more than two thirds of it.
bool isFarBelow(const Fact &fact, const Fact &larger)
{
    const auto twice = larger.low.plus(larger.low);
    const auto sum = fact.high.plus(fact.high);
    const auto thrice = sum ? sum->plus(fact.high) : sum;
    return twice && thrice && *thrice <= *twice;
}

/// Whether a document takes the fact's figure back for another of the same thing, which is among its rivals.
bool isDisowned(const Fact &fact, const QList<const Fact *> &retracted, const QList<const Fact *> &facts,
                const DocumentsOf &documentsOf)
{
    if (fact.conflictsWith.isEmpty())
        return false;
    return std::any_of(retracted.cbegin(), retracted.cend(), [&](const Fact *gone) {
        const bool same = gone->amount.unit == fact.amount.unit && gone->amount.value == fact.amount.value &&
                          partyFit(gone->victim, fact.victim) == PartyFit::Same &&
                          periodFit(gone->period, fact.period) != PeriodFit::Apart;
        if (!same)
            return false;
        const QSet<DocumentId> correcting = documentsOf(*gone);
        return std::any_of(facts.cbegin(), facts.cend(), [&](const Fact *other) {
            return fact.conflictsWith.contains(other->id) && correcting.intersects(documentsOf(*other));
        });
    });
}

} // namespace

void dropParts(QList<const Fact *> &wholes)
{
    QSet<FactId> ids;
    for (const Fact *whole : std::as_const(wholes))
        ids.insert(whole->id);
    wholes.removeIf([&](const Fact *whole) { return ids.contains(whole->partOf); });
}

QList<const Fact *> takeMinor(QList<const Fact *> &wholes, const DocumentsOf &documentsOf)
{
    QList<const Fact *> minor;
    for (const Fact *fact : std::as_const(wholes)) {
        const bool within = std::any_of(wholes.cbegin(), wholes.cend(), [&](const Fact *larger) {
            return isFarBelow(*fact, *larger) && documentsOf(*larger).contains(documentsOf(*fact));
        });
        if (within)
            minor.append(fact);
    }
    wholes.removeIf([&minor](const Fact *fact) { return minor.contains(fact); });
    return minor;
}

QList<const Fact *> takeLessThanWorld(QList<const Fact *> &wholes)
{
    QList<const Fact *> less;
    for (const Fact *fact : std::as_const(wholes)) {
        const bool within = fact->extent != ClaimExtent::World &&
                            std::any_of(wholes.cbegin(), wholes.cend(), [fact](const Fact *larger) {
                                return larger->extent == ClaimExtent::World && isFarBelow(*fact, *larger);
                            });
        if (within)
            less.append(fact);
    }
    wholes.removeIf([&less](const Fact *fact) { return less.contains(fact); });
    return less;
}

QList<const Fact *> takeOutdone(QList<const Fact *> &wholes, const QList<const Fact *> &facts,
                                const DocumentsOf &documentsOf)
{
    const auto outdoes = [&documentsOf](const Fact &one, const Fact &whole) {
        return !one.victim.isEmpty() && !one.hedged && one.period && whole.period->contains(*one.period) &&
               one.partOf.isEmpty() && whole.high < one.low &&
               partyFit(one.actor, whole.actor) == PartyFit::Same &&
               !documentsOf(whole).intersects(documentsOf(one));
    };
    QList<const Fact *> outdone;
    for (const Fact *whole : std::as_const(wholes)) {
        if (std::any_of(facts.cbegin(), facts.cend(), [&](const Fact *one) { return outdoes(*one, *whole); }))
            outdone.append(whole);
    }
    wholes.removeIf([&outdone](const Fact *fact) { return outdone.contains(fact); });
    return outdone;
}

QList<const Fact *> withoutDisowned(const QList<const Fact *> &some, const QList<const Fact *> &retracted,
                                    const QList<const Fact *> &facts, const DocumentsOf &documentsOf)
{
    QList<const Fact *> kept;
    for (const Fact *fact : some) {
        if (!isDisowned(*fact, retracted, facts, documentsOf))
            kept.append(fact);
    }
    return kept.isEmpty() ? some : kept;
}

const Fact *choose(const QList<const Fact *> &wholes, const QList<const Fact *> &facts)
{
    QHash<FactId, int> support;
    for (const Fact *fact : facts) {
        int &most = support[fact->id];
        most = std::max<int>(most, fact->sources.documents);
        if (!fact->partOf.isEmpty() && fact->victim.isEmpty()) {
            int &ofWhole = support[fact->partOf];
            ofWhole = std::max<int>(ofWhole, fact->sources.documents);
        }
    }
    return *std::min_element(wholes.cbegin(), wholes.cend(), [&support](const Fact *a, const Fact *b) {
        const bool raised = a->open && a->amount.value < b->amount.value;
        const bool raises = b->open && b->amount.value < a->amount.value;
        if (raised != raises)
            return raises;
        return std::tuple(-support.value(a->id), a->amount.shownPower, -a->lastStated.toJulianDay(), a->id) <
               std::tuple(-support.value(b->id), b->amount.shownPower, -b->lastStated.toJulianDay(), b->id);
    });
}

} // namespace vigie::wholes
