// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/building.h"

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
    int number(const QString &name);
    quint64 sizeKey(ClaimKind kind, int unit, int step) const;
    quint64 victimKey(quint64 sizeKey, int victim) const;
    QList<qsizetype> candidates(const Claim &claim);
    void enter(qsizetype fact, int victim);
    void place(const Claim &claim);
    qsizetype bestFactFor(const Claim &claim);
    void finish(Fact &fact, const QList<const Claim *> &claims) const;
    static void finishUnlike(Fact &fact, const QList<const Claim *> &claims);
    static std::optional<FuzzyDate> agreedPeriod(const QList<const Claim *> &claims);

    QList<Fact> m_facts;
    QList<QList<const Claim *>> m_claimsOf;
    QHash<ClaimId, FactId> m_factOf;
    QHash<quint64, QList<qsizetype>> m_bySize;   ///< facts by kind, unit and magnitude
    QHash<quint64, QList<qsizetype>> m_byVictim; ///< the same and the victim; none is a victim too
    QHash<QString, int> m_names;                 ///< units and victims as small numbers
    QList<Bundle> m_bundles;                     ///< only of claims that a person linked
    QHash<ClaimId, qsizetype> m_bundleOf;
};

} // namespace vigie
