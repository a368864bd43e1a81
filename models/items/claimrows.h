// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace vigie {

/// The claims of a library with what a table of them needs to know and takes a while to find out. Made in any
/// thread, then never changed.
struct ClaimRows
{
    struct Group
    {
        FactId fact;       ///< empty for a claim that states none: a person rejected it
        QList<int> claims; ///< places in `claims`, the leading one first
    };

    QList<Claim> claims;
    Ledger ledger; ///< of these claims
    QHash<DocumentId, QString> titles;
    QHash<ClaimId, int> places; ///< of each claim in `claims`
    QList<Group> groups;        ///< the facts in the ledger's order, then what was rejected
    QList<int> years;           ///< that some claim is about, ascending

    const Claim *find(const ClaimId &id) const; ///< null if it is not here
};

/// `ledger` is that of `claims`.
std::shared_ptr<const ClaimRows> makeClaimRows(const QList<Claim> &claims, const QList<Document> &documents,
                                               const Ledger &ledger);

/// The years that a period touches; of one without beginning or end, that of the side that is known.
QList<int> yearsOf(const FuzzyDate &period);

} // namespace vigie
