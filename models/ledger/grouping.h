// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/building.h"
#include "models/ledger/factindex.h"

#include <QSet>

#include <utility>
#include <vector>

namespace vigie {

/// The ledger's first step: claims that state the same thing become one fact. Facts come without relations to
/// each other. The same set of claims gives the same facts in whatever order it is handed over.
class Grouping
{
public:
    /// The claims outlive the grouping; none of them is rejected.
    Grouping(const QList<const Claim *> &claims, const Publication &published, const QList<ClaimLink> &links);

    QList<Fact> takeFacts() { return std::exchange(m_facts, {}); }
    const QHash<ClaimId, FactId> &factOf() const { return m_factOf; }
    /// Of how many documents the fact's claims are, and when the last of them was published.
    struct Documents
    {
        int count = 0;
        QDate last; ///< may be invalid
    };
    Documents documentsOf(qsizetype fact) const;
    /// Claims of `fact`, its leading claim first.
    const QList<const Claim *> &claimsOf(qsizetype fact) const { return m_claimsOf.at(fact); }
    /// True when a person said that the two facts are different things: they are no rivals then.
    bool saidDifferent(qsizetype fact, qsizetype other) const;

private:
    /// A claim with the place of its document among all documents by id.
    struct Ranked
    {
        const Claim *claim = nullptr;
        int document = 0;
    };
    using Order = std::vector<Ranked>;
    Order bestKnownFirst(const QList<const Claim *> &claims, const Publication &published);
    /// Claims that a person said are one, and those that are not to be among them.
    struct Bundle
    {
        Order claims; ///< best known first
        QSet<ClaimId> apart;
    };
    void bundle(const Order &ordered, const QList<ClaimLink> &links);
    bool mayJoin(const Claim &claim, qsizetype fact) const;
    /// Whether a person said that the claim is another than one of the fact's.
    bool isKeptApart(const Claim &claim, qsizetype fact) const;
    void join(const Ranked &one, qsizetype fact);
    void place(const Ranked &one);
    static bool isOneByName(const Claim &claim, const Claim &lead, const Party &victim);
    bool isOnOtherDay(const Ranked &one, qsizetype fact) const;
    bool isCandidate(const Ranked &one, qsizetype fact) const;
    bool contradictsBound(const Claim &claim, qsizetype fact) const;
    bool mayBeUndated(const Ranked &one, qsizetype fact) const;
    void noteBound(const Claim &claim, qsizetype fact);
    void notePart(const Claim &claim, qsizetype fact);
    qsizetype bestFactFor(const Ranked &one);
    qsizetype factInDocumentOf(const Ranked &one) const;
    void finish(Fact &fact, const QList<const Claim *> &claims) const;
    static void finishUnlike(Fact &fact, const QList<const Claim *> &claims);

    QList<Fact> m_facts;
    QList<QList<const Claim *>> m_claimsOf;
    struct Bounds
    {
        bool lower = false, upper = false;
    };
    std::vector<Bounds> m_bounds; ///< of each fact: which its claims have
    QHash<ClaimId, FactId> m_factOf;
    QSet<std::pair<ClaimId, qsizetype>> m_partsIn; ///< of which claims a fact states parts
    FactIndex m_index;
    /// Of each document, by its rank: the facts it states as they came, and its day of publication.
    std::vector<QList<qsizetype>> m_factsIn;
    std::vector<QDate> m_published;
    std::vector<std::vector<int>> m_documentsOf; ///< of each fact: its claims' documents, by rank
    QList<Bundle> m_bundles;                     ///< only of claims that a person linked
    QHash<ClaimId, qsizetype> m_bundleOf;
};

} // namespace vigie
