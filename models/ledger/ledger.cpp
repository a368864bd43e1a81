// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledger.h"

#include "models/ledger/grouping.h"
#include "models/ledger/relations.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace vigie {

const Fact *Ledger::find(const FactId &id) const
{
    const auto found = places.constFind(id);
    return found == places.cend() ? nullptr : &facts.at(*found);
}

Ledger buildLedger(const QList<Claim> &claims, const QList<Document> &documents,
                   const QList<ClaimLink> &links)
{
    const Grouping grouping(claims, documents, links);
    Ledger ledger{grouping.facts(), grouping.factOf(), {}};
    relateFacts(ledger.facts, grouping);
    const auto day = [](QDate date, qint64 otherwise) {
        return date.isValid() ? date.toJulianDay() : otherwise;
    };
    const auto order = [&](const Fact &fact) {
        constexpr qint64 never = std::numeric_limits<qint64>::max();
        return std::tuple(fact.kind, fact.period ? day(fact.period->start, 0) : never,
                          fact.period ? day(fact.period->end, never) : never,
                          Decimal().minus(fact.amount.value).value_or(Decimal()), fact.id);
    };
    std::sort(ledger.facts.begin(), ledger.facts.end(),
              [&](const Fact &a, const Fact &b) { return order(a) < order(b); });
    for (qsizetype i = 0; i < ledger.facts.size(); ++i)
        ledger.places.insert(ledger.facts.at(i).id, i);
    return ledger;
}

} // namespace vigie
