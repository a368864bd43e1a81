// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/relations.h"

#include "models/ledger/factindex.h"
#include "models/ledger/parts.h"
#include "models/ledger/slips.h"
#include "models/ledger/sums.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace vigie {

namespace {

// Facts that can be compared at all: one kind, one unit.
using Series = QMap<std::pair<ClaimKind, QString>, QList<qsizetype>>;

Series seriesOf(const QList<Fact> &facts)
{
    Series series;
    for (qsizetype i = 0; i < facts.size(); ++i)
        series[{facts.at(i).kind, facts.at(i).amount.unit}].append(i);
    return series;
}

class Relating
{
public:
    Relating(QList<Fact> &facts, const Grouping &grouping)
        : m_facts(facts)
        , m_grouping(grouping)
    {
        for (qsizetype i = 0; i < facts.size(); ++i)
            m_index.insert(facts.at(i).id, i);
    }

    void run()
    {
        const Series series = seriesOf(m_facts);
        for (const QList<qsizetype> &members : series)
            holdSlips(m_facts, members);
        declareParts();
        for (const QList<qsizetype> &members : series) {
            findRivals(members);
            implyParts(m_facts, members);
        }
        for (Fact &fact : m_facts) {
            if (!fact.partOf.isEmpty())
                m_facts[m_index.value(fact.partOf)].parts.append(fact.id);
        }
        for (Fact &fact : m_facts)
            std::sort(fact.parts.begin(), fact.parts.end());
        for (const QList<qsizetype> &members : series)
            checkSums(m_facts, m_grouping, members, m_declared);
    }

private:
    void declareParts()
    {
        for (qsizetype i = 0; i < m_facts.size(); ++i) {
            for (const Claim *claim : m_grouping.claimsOf(i)) {
                if (claim->partOf.isEmpty())
                    continue;
                const auto whole = m_index.constFind(m_grouping.factOf().value(claim->partOf));
                if (whole == m_index.cend() || *whole == i)
                    continue;
                // A part that is larger than its whole was misread; it stays a statement of its own.
                if (m_facts.at(i).amount.value < m_facts.at(*whole).amount.value &&
                    !m_facts.at(*whole).held) {
                    m_facts[i].partOf = m_facts.at(*whole).id;
                    m_declared.insert(i);
                }
            }
        }
    }

    void findRivals(const QList<qsizetype> &members)
    {
        QMap<std::tuple<QDate, QDate, QString>, QList<qsizetype>> sameThing;
        for (const qsizetype i : members) {
            const Fact &fact = m_facts.at(i);
            if (!fact.period || fact.held || fact.retracted)
                continue;
            const QString victim = victimKey(fact.victim);
            // Two sums of a named victim are rivals whichever month each document puts them in.
            const auto year = fact.period->singleYear();
            const FuzzyDate when = !victim.isEmpty() && year ? FuzzyDate::year(*year) : *fact.period;
            sameThing[{when.start, when.end, victim}].append(i);
        }
        for (const QList<qsizetype> &group : std::as_const(sameThing)) {
            for (const qsizetype a : group) {
                for (const qsizetype b : group) {
                    if (a == b || isPartOf(a, b) || isPartOf(b, a) || m_grouping.saidDifferent(a, b) ||
                        consistent(m_facts.at(a), m_facts.at(b)) || areToldAsTwo(a, b))
                        continue;
                    Fact &fact = m_facts[a];
                    const Fact &rival = m_facts.at(b);
                    fact.conflictsWith.append(rival.id);
                    fact.checks.append(
                        {.kind = Check::Kind::Rival,
                         .facts = {rival.id},
                         .expected = rival.amount.value,
                         .stated = fact.amount.value,
                         .difference = fact.amount.value.minus(rival.amount.value).value_or(Decimal()),
                         .unit = fact.amount.unit,
                         .unitKind = fact.amount.kind});
                }
            }
        }
    }

    bool isPartOf(qsizetype part, qsizetype whole) const
    {
        return m_facts.at(part).partOf == m_facts.at(whole).id;
    }

    /// The figures are of different extent; or the same victim was robbed twice: the times do not meet, and
    /// one document tells of both or the figures are far from each other.
    bool areToldAsTwo(qsizetype a, qsizetype b) const
    {
        const Fact &one = m_facts.at(a), &other = m_facts.at(b);
        // Each case without a name is another, and what the world lost is not what one thief took.
        if (one.victim.isEmpty() && other.victim.isEmpty() &&
            (one.extent != other.extent || one.extent == ClaimExtent::Some))
            return true;
        if (isNamedTwice(a, b))
            return true;
        if (one.period->overlaps(*other.period))
            return false;
        constexpr double far = 1.5;
        const double first = one.amount.value.toDouble(), second = other.amount.value.toDouble();
        if (std::max(first, second) > far * std::min(first, second))
            return true;
        QSet<DocumentId> documents;
        for (const Claim *claim : m_grouping.claimsOf(a))
            documents.insert(claim->passage.document);
        const QList<const Claim *> &others = m_grouping.claimsOf(b);
        return std::any_of(others.cbegin(), others.cend(), [&documents](const Claim *claim) {
            return documents.contains(claim->passage.document);
        });
    }

    /// "Yapizon (5.5 billion) and Youbit (17.2 billion)": one firm, which a document lists by two names.
    bool isNamedTwice(qsizetype a, qsizetype b) const
    {
        constexpr qsizetype besides = 40;
        const Party &victim = m_facts.at(a).victim;
        if (victim.isEmpty() || victim.name.compare(m_facts.at(b).victim.name, Qt::CaseInsensitive) == 0)
            return false;
        const QList<const Claim *> &claims = m_grouping.claimsOf(a), &others = m_grouping.claimsOf(b);
        const auto isBeside = [](const Claim &one, const Claim &other) {
            const Passage &x = one.passage, &y = other.passage;
            return x.document == y.document && x.page == y.page &&
                   std::abs(x.span.start - y.span.start) <= besides &&
                   one.victim.name.compare(other.victim.name, Qt::CaseInsensitive) != 0;
        };
        return std::any_of(claims.cbegin(), claims.cend(), [&](const Claim *one) {
            return std::any_of(others.cbegin(), others.cend(),
                               [&](const Claim *other) { return isBeside(*one, *other); });
        });
    }

    // "At least 1.65" is no rival of "more than 2".
    static bool consistent(const Fact &a, const Fact &b)
    {
        return (a.open && a.amount.value <= b.amount.value) || (b.open && b.amount.value <= a.amount.value);
    }

    QList<Fact> &m_facts;
    const Grouping &m_grouping;
    QHash<FactId, qsizetype> m_index;
    QSet<qsizetype> m_declared; ///< facts that a document calls a part of another
};

} // namespace

void relateFacts(QList<Fact> &facts, const Grouping &grouping)
{
    Relating(facts, grouping).run();
}

} // namespace vigie
