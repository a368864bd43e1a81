// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/wholes.h"

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

} // namespace

void dropParts(QList<const Fact *> &wholes)
{
    QSet<FactId> ids;
    for (const Fact *whole : std::as_const(wholes))
        ids.insert(whole->id);
    wholes.removeIf([&](const Fact *whole) { return ids.contains(whole->partOf); });
}

QList<const Fact *> takeMinor(QList<const Fact *> &wholes,
                              const std::function<QSet<DocumentId>(const Fact &)> &documentsOf)
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

const Fact *choose(const QList<const Fact *> &wholes)
{
    return *std::min_element(wholes.cbegin(), wholes.cend(), [](const Fact *a, const Fact *b) {
        const bool raised = a->open && a->amount.value < b->amount.value;
        const bool raises = b->open && b->amount.value < a->amount.value;
        if (raised != raises)
            return raises;
        return std::tuple(-a->sources.documents, a->amount.shownPower, -a->lastStated.toJulianDay(), a->id) <
               std::tuple(-b->sources.documents, b->amount.shownPower, -b->lastStated.toJulianDay(), b->id);
    });
}

} // namespace vigie::wholes
