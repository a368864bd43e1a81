// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/agreedperiod.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace vigie {

std::optional<FuzzyDate> agreedPeriod(const QList<const Claim *> &claims)
{
    const std::optional<FuzzyDate> &first = claims.first()->period;
    const bool alike = std::all_of(claims.cbegin(), claims.cend(),
                                   [&first](const Claim *claim) { return claim->period == first; });
    if (alike)
        return first;
    struct Support
    {
        FuzzyDate period;
        QSet<DocumentId> documents;
    };
    QMap<std::pair<QDate, QDate>, Support> support;
    for (const Claim *claim : claims) {
        if (!claim->period)
            continue;
        Support &one = support[{claim->period->start, claim->period->end}];
        one.period = *claim->period;
        one.documents.insert(claim->passage.document);
    }
    std::optional<FuzzyDate> best;
    qsizetype most = 0;
    for (const Support &one : std::as_const(support)) {
        if (one.documents.size() > most || (one.documents.size() == most && best->contains(one.period))) {
            best = one.period;
            most = one.documents.size();
        }
    }
    return best;
}

} // namespace vigie
