// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claimrows.h"

#include "models/items/documentmodel.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace vigie {

const Claim *ClaimRows::find(const ClaimId &id) const
{
    const auto at = places.constFind(id);
    return at == places.cend() ? nullptr : &claims.at(*at);
}

QList<int> yearsOf(const FuzzyDate &period)
{
    if (!period.start.isValid() || !period.end.isValid())
        return {period.start.isValid() ? period.start.year() : period.end.year()};
    QList<int> years;
    for (int year = period.start.year(); year <= period.end.year(); ++year)
        years.append(year);
    return years;
}

std::shared_ptr<const ClaimRows> makeClaimRows(const QList<Claim> &claims, const QList<Document> &documents,
                                               const Ledger &ledger)
{
    const auto rows = std::make_shared<ClaimRows>(ClaimRows{claims, ledger, {}, {}, {}, {}});
    rows->titles.reserve(documents.size());
    for (const Document &document : documents)
        rows->titles.insert(document.id, documentTitle(document));
    rows->places.reserve(claims.size());
    QSet<int> years;
    for (int at = 0; at < claims.size(); ++at) {
        const Claim &claim = claims.at(at);
        rows->places.insert(claim.id, at);
        if (!claim.period)
            continue;
        for (const int year : yearsOf(*claim.period))
            years.insert(year);
    }
    rows->years = years.values();
    std::ranges::sort(rows->years);
    std::vector<bool> placed(size_t(claims.size()));
    rows->groups.reserve(ledger.facts.size());
    for (const Fact &fact : ledger.facts) {
        ClaimRows::Group group{fact.id, {}};
        for (const ClaimId &id : fact.claims) {
            const auto at = rows->places.constFind(id);
            if (at == rows->places.cend())
                continue;
            placed[size_t(*at)] = true;
            group.claims.append(*at);
        }
        if (!group.claims.isEmpty())
            rows->groups.append(group);
    }
    // What a person rejected states no fact any more, and can still be taken back.
    for (int at = 0; at < claims.size(); ++at) {
        if (!placed[size_t(at)])
            rows->groups.append({{}, {at}});
    }
    return rows;
}

} // namespace vigie
