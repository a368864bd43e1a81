// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"

namespace vigie {

/// The ledger's first step: claims that state the same thing become one fact. Facts come without relations to
/// each other. The same set of claims gives the same facts in whatever order it is handed over.
class Grouping
{
public:
    Grouping(const QList<Claim> &claims, const QList<Document> &documents);

    const QList<Fact> &facts() const { return m_facts; }
    const QHash<ClaimId, FactId> &factOf() const { return m_factOf; }
    /// Claims of `fact`, its leading claim first; they live as long as the list the grouping was made from.
    const QList<const Claim *> &claimsOf(qsizetype fact) const { return m_claimsOf.at(fact); }
    /// How many documents state it.
    int support(qsizetype fact) const;

private:
    int number(const QString &name);
    quint64 sizeKey(ClaimKind kind, int unit, int step) const;
    quint64 victimKey(quint64 sizeKey, int victim) const;
    QList<qsizetype> candidates(const Claim &claim);
    void enter(qsizetype fact, int victim);
    void place(const Claim &claim);
    qsizetype bestFactFor(const Claim &claim);
    void finish(Fact &fact, const QList<const Claim *> &claims) const;
    static std::optional<FuzzyDate> agreedPeriod(const QList<const Claim *> &claims);

    QList<Fact> m_facts;
    QList<QList<const Claim *>> m_claimsOf;
    QHash<ClaimId, FactId> m_factOf;
    QHash<quint64, QList<qsizetype>> m_bySize;   ///< facts by kind, unit and magnitude
    QHash<quint64, QList<qsizetype>> m_byVictim; ///< the same and the victim; none is a victim too
    QHash<QString, int> m_names;                 ///< units and victims as small numbers
};

} // namespace vigie
