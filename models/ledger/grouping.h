// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/building.h"
#include "models/ledger/factindex.h"

#include <QSet>

#include <utility>

namespace vigie {

/// The ledger's first step: claims that state the same thing become one fact. Facts come without relations to
/// each other. The same set of claims gives the same facts in whatever order it is handed over.
class Grouping
{
public:
    /// The claims outlive the grouping; none of them is rejected.
    Grouping(const QList<const Claim *> &claims, const Publication &published,
             const QList<ClaimLink> &links = {});

    QList<Fact> takeFacts() { return std::exchange(m_facts, {}); }
    const QHash<ClaimId, FactId> &factOf() const { return m_factOf; }
    /// Claims of `fact`, its leading claim first.
    const QList<const Claim *> &claimsOf(qsizetype fact) const { return m_claimsOf.at(fact); }
    /// True when a person said that the two facts are different things: they are no rivals then.
    bool saidDifferent(qsizetype fact, qsizetype other) const;

private:
    /// Claims that a person said are one, and those that are not to be among them.
    struct Bundle
    {
        QList<const Claim *> claims; ///< best known first
        QSet<ClaimId> apart;
    };
    void bundle(const QList<const Claim *> &ordered, const QList<ClaimLink> &links);
    bool mayJoin(const Claim &claim, qsizetype fact) const;
    void join(const Claim &claim, qsizetype fact);
    void place(const Claim &claim);
    bool isCandidate(const Claim &claim, qsizetype fact) const;
    qsizetype bestFactFor(const Claim &claim);
    qsizetype factInDocumentOf(const Claim &claim) const;
    void finish(Fact &fact, const QList<const Claim *> &claims) const;
    static void finishUnlike(Fact &fact, const QList<const Claim *> &claims);
    static std::optional<FuzzyDate> agreedPeriod(const QList<const Claim *> &claims);

    QList<Fact> m_facts;
    QList<QList<const Claim *>> m_claimsOf;
    QHash<ClaimId, FactId> m_factOf;
    FactIndex m_index;
    QHash<DocumentId, QList<qsizetype>> m_factsIn; ///< of each document, as they came
    QList<Bundle> m_bundles;                       ///< only of claims that a person linked
    QHash<ClaimId, qsizetype> m_bundleOf;
};

} // namespace vigie
