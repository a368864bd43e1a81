// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/standins.h"

#include "models/ledger/agreement.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace vigie {

namespace {

// Two losses can be added when they cannot be the same money: other days, or other named victims. Rivals are
// two figures for one thing, whatever days they are given.
// Of two cases without a name that one document tells of each is another.
bool mayBeSameMoney(const Fact &a, const Fact &b, const DocumentsOf &documentsOf)
{
    if (a.conflictsWith.contains(b.id))
        return true;
    const auto isCase = [](const Fact &fact) {
        return fact.victim.isEmpty() && fact.extent == ClaimExtent::Some;
    };
    if (isCase(a) && isCase(b) && documentsOf(a).intersects(documentsOf(b)))
        return false;
    // Two names of one firm that a document lists with a sum each: no rivals, so they are two thefts.
    const bool namedTwice = !a.victim.isEmpty() && !b.victim.isEmpty() &&
                            a.victim.name.compare(b.victim.name, Qt::CaseInsensitive) != 0 &&
                            documentsOf(a).intersects(documentsOf(b));
    if (namedTwice && a.kind == ClaimKind::Theft)
        return false;
    return a.period->overlaps(*b.period) && partyFit(a.victim, b.victim) != PartyFit::Different;
}

Decimal sumOf(const QList<const Fact *> &facts)
{
    Decimal sum;
    for (const Fact *fact : facts)
        sum = sum.plus(fact->amount.value).value_or(sum);
    return sum;
}

QList<const Fact *> firstCome(const QList<const Fact *> &roots, const DocumentsOf &documentsOf)
{
    QList<const Fact *> taken;
    for (const Fact *fact : roots) {
        const bool clash = std::any_of(taken.cbegin(), taken.cend(), [&](const Fact *other) {
            return mayBeSameMoney(*fact, *other, documentsOf);
        });
        if (!clash)
            taken.append(fact);
    }
    return taken;
}

} // namespace

QList<const Fact *> withoutOverlap(QList<const Fact *> roots, const DocumentsOf &documentsOf)
{
    std::sort(roots.begin(), roots.end(), [](const Fact *a, const Fact *b) {
        return std::tuple(b->amount.value, a->id) < std::tuple(a->amount.value, b->id);
    });
    const QList<const Fact *> largest = firstCome(roots, documentsOf);
    const auto days = [](const Fact *fact) {
        return fact->period->start.isValid() && fact->period->end.isValid()
                   ? fact->period->start.daysTo(fact->period->end)
                   : std::numeric_limits<qint64>::max();
    };
    std::stable_sort(roots.begin(), roots.end(),
                     [&](const Fact *a, const Fact *b) { return days(a) < days(b); });
    const QList<const Fact *> narrowest = firstCome(roots, documentsOf);
    return sumOf(largest) < sumOf(narrowest) ? narrowest : largest;
}

} // namespace vigie
