// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledger.h"

#include "models/ledger/building.h"
#include "models/ledger/comparisons.h"
#include "models/ledger/grouping.h"
#include "models/ledger/relations.h"

#include <QMap>

#include <algorithm>
#include <limits>
#include <tuple>

namespace vigie {

namespace {

/// What people said of it, where they did; a reading of the same words does not outvote them.
QList<const Claim *> saidByPeople(const QList<const Claim *> &claims)
{
    QList<const Claim *> said;
    std::copy_if(claims.cbegin(), claims.cend(), std::back_inserter(said),
                 [](const Claim *claim) { return claim->decided.contains(u"extent"); });
    return said;
}

/// That half of the claims or more tell of one case is enough: the others only repeat it. One that says "of
/// the whole world" outweighs those that leave it open.
ClaimExtent extentOf(const QList<const Claim *> &claims)
{
    const auto with = [&claims](ClaimExtent extent) {
        return std::count_if(claims.cbegin(), claims.cend(),
                             [extent](const Claim *claim) { return claim->extent == extent; });
    };
    const qsizetype some = with(ClaimExtent::Some), world = with(ClaimExtent::World);
    if (world > some)
        return ClaimExtent::World;
    return some > 0 && 2 * some >= claims.size() ? ClaimExtent::Some : ClaimExtent::Unsaid;
}

/// What is said of a fact by its claims together.
void summarise(Fact &fact, const QList<const Claim *> &claims, const Grouping::Documents &documents)
{
    const auto all = [&claims](auto property) {
        return std::all_of(claims.cbegin(), claims.cend(), property);
    };
    const QList<const Claim *> said = saidByPeople(claims);
    fact.extent = extentOf(said.isEmpty() ? claims : said);
    fact.retracted = all([](const Claim *claim) { return claim->retracted; });
    fact.excluded = all([](const Claim *claim) { return claim->excluded; });
    fact.accepted = !all([](const Claim *claim) { return claim->status != ReviewStatus::Accepted; });
    QMap<QString, CitedSource> cited;
    for (const Claim *claim : claims) {
        if (claim->accordingTo.isEmpty())
            continue;
        CitedSource &source = cited[claim->accordingTo.toCaseFolded()];
        if (source.name.isEmpty() || claim->accordingTo < source.name)
            source.name = claim->accordingTo;
        ++source.statements;
    }
    fact.lastStated = documents.last;
    fact.sources.statements = int(claims.size());
    fact.sources.documents = documents.count;
    fact.sources.cited = cited.values();
    std::stable_sort(fact.sources.cited.begin(), fact.sources.cited.end(),
                     [](const CitedSource &a, const CitedSource &b) { return a.statements > b.statements; });
}

qint64 dayNumber(QDate date, qint64 otherwise)
{
    return date.isValid() ? date.toJulianDay() : otherwise;
}

/// By kind, period, amount (largest first), id.
bool comesBefore(const Fact &a, const Fact &b)
{
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    const auto period = [](const Fact &fact) {
        return fact.period ? std::pair(dayNumber(fact.period->start, 0), dayNumber(fact.period->end, never))
                           : std::pair(never, never);
    };
    if (a.kind != b.kind)
        return a.kind < b.kind;
    if (const auto x = period(a), y = period(b); x != y)
        return x < y;
    if (a.amount.value != b.amount.value)
        return b.amount.value < a.amount.value;
    return a.id < b.id;
}

} // namespace

const Fact *Ledger::find(const FactId &id) const
{
    const auto found = places.constFind(id);
    return found == places.cend() ? nullptr : &facts.at(*found);
}

Publication publicationOf(const QList<Document> &documents)
{
    Publication published;
    for (const Document &document : documents) {
        if (document.published)
            published.insert(document.id, document.published->start);
    }
    return published;
}

Ledger buildLedgerOf(const QList<const Claim *> &claims, const Publication &published,
                     const QList<ClaimLink> &links, const QList<Comparison> &comparisons)
{
    Grouping grouping(claims, published, links);
    Ledger ledger{grouping.takeFacts(), grouping.factOf(), {}};
    for (qsizetype i = 0; i < ledger.facts.size(); ++i)
        summarise(ledger.facts[i], grouping.claimsOf(i), grouping.documentsOf(i));
    relateFacts(ledger.facts, grouping);
    std::sort(ledger.facts.begin(), ledger.facts.end(), comesBefore);
    ledger.places.reserve(ledger.facts.size());
    for (qsizetype i = 0; i < ledger.facts.size(); ++i)
        ledger.places.insert(ledger.facts.at(i).id, i);
    if (!comparisons.isEmpty())
        checkComparisons(ledger, comparisons);
    return ledger;
}

Ledger buildLedger(const QList<Claim> &claims, const QList<Document> &documents,
                   const QList<ClaimLink> &links, const QList<Comparison> &comparisons)
{
    QList<const Claim *> counted;
    counted.reserve(claims.size());
    for (const Claim &claim : claims) {
        if (claim.status != ReviewStatus::Rejected)
            counted.append(&claim);
    }
    return buildLedgerOf(counted, publicationOf(documents), links, comparisons);
}

} // namespace vigie
