// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sums.h"

#include "models/ledger/agreement.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vigie {

namespace {

/// What a figure's last shown digit leaves open.
double leftOpen(const Amount &amount)
{
    return 0.5 * Decimal(1).shifted(amount.shownPower).value_or(Decimal()).toDouble();
}

class Summing
{
public:
    Summing(QList<Fact> &facts, const Grouping &grouping, const QList<qsizetype> &members,
            const QSet<qsizetype> &declared)
        : m_facts(facts)
        , m_grouping(grouping)
        , m_declared(declared)
    {
        for (const qsizetype i : members) {
            const Fact &fact = m_facts.at(i);
            m_byId.insert(fact.id, i);
            if (!isUsable(fact) || !fact.victim.isEmpty() || fact.extent == ClaimExtent::Some)
                continue;
            // The world's quarters are no parts of one thief's year, nor his of the world's.
            if (fact.extent != ClaimExtent::World)
                m_tiles[fact.period->start][fact.period->end].append(i);
            if (fact.extent == ClaimExtent::World || fact.actor.isEmpty())
                m_worldTiles[fact.period->start][fact.period->end].append(i);
        }
    }

    void check(qsizetype index)
    {
        const Fact &whole = m_facts.at(index);
        if (!isUsable(whole))
            return;
        const QList<qsizetype> tiles = whole.victim.isEmpty() ? tiling(index) : QList<qsizetype>();
        if (tiles.size() >= 2)
            checkSum(index, tiles, true);
        else if (whole.parts.size() >= 2)
            checkDeclared(index);
    }

private:
    static constexpr qsizetype mostTiles = 40; // a month in days, and some

    static bool isUsable(const Fact &fact)
    {
        return fact.period && fact.period->start.isValid() && fact.period->end.isValid() && !fact.held &&
               !fact.retracted;
    }

    bool sharesDocument(qsizetype index, const QSet<DocumentId> &documents) const
    {
        const QList<const Claim *> &claims = m_grouping.claimsOf(index);
        return std::any_of(claims.cbegin(), claims.cend(), [&documents](const Claim *claim) {
            return documents.contains(claim->passage.document);
        });
    }

    /// Of rival figures for one period, that of a document that states the whole too; else the best known.
    qsizetype bestTile(const QList<qsizetype> &rivals, const QSet<DocumentId> &documents) const
    {
        if (rivals.size() == 1)
            return rivals.first();
        const auto rank = [&](qsizetype i) {
            const Fact &fact = m_facts.at(i);
            return std::tuple(!sharesDocument(i, documents), -fact.sources.documents, fact.amount.shownPower,
                              fact.id);
        };
        return *std::min_element(rivals.cbegin(), rivals.cend(),
                                 [&](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
    }

    /// Facts without a victim whose periods fill the whole's.
    QList<qsizetype> tiling(qsizetype index) const
    {
        const FuzzyDate &period = *m_facts.at(index).period;
        if (period.start == period.end)
            return {};
        const Tiles &stated = m_facts.at(index).extent == ClaimExtent::World ? m_worldTiles : m_tiles;
        Filling filling{stated, period, {}, {}};
        if (!fill(period.start, filling))
            return {};
        QSet<DocumentId> documents;
        for (const Claim *claim : m_grouping.claimsOf(index))
            documents.insert(claim->passage.document);
        QList<qsizetype> tiles;
        for (const auto &[start, end] : std::as_const(filling.spans))
            tiles.append(bestTile(stated.value(start).value(end), documents));
        return tiles;
    }

    using Tiles = QMap<QDate, QMap<QDate, QList<qsizetype>>>; ///< by first and last day

    struct Filling
    {
        const Tiles &stated;
        FuzzyDate whole;
        QList<std::pair<QDate, QDate>> spans;
        QSet<QDate> dead; ///< days from which nothing leads to the end
    };

    // Longer spans first, so that a year stands for its months.
    bool fill(QDate from, Filling &filling) const
    {
        if (from > filling.whole.end)
            return true;
        const auto ends = filling.stated.constFind(from);
        if (ends == filling.stated.cend() || filling.dead.contains(from) || filling.spans.size() >= mostTiles)
            return false;
        for (auto end = ends->cend(); end != ends->cbegin();) {
            --end;
            const QDate to = end.key();
            if (to > filling.whole.end || (from == filling.whole.start && to == filling.whole.end))
                continue;
            filling.spans.append({from, to});
            if (fill(to.addDays(1), filling))
                return true;
            filling.spans.removeLast();
        }
        filling.dead.insert(from);
        return false;
    }

    /// Parts that documents name as such need not be all there are: they are checked when they fill the
    /// whole, and when they are more than it.
    void checkDeclared(qsizetype whole)
    {
        QList<qsizetype> parts;
        for (const FactId &id : m_facts.at(whole).parts) {
            const qsizetype part = m_byId.value(id, -1);
            if (part < 0 || !m_declared.contains(part) || m_facts.at(part).held || m_facts.at(part).retracted)
                continue;
            const Fact &fact = m_facts.at(part);
            const bool apart = std::all_of(parts.cbegin(), parts.cend(), [&](qsizetype other) {
                const Fact &with = m_facts.at(other);
                return partyFit(fact.victim, with.victim) == PartyFit::Different ||
                       periodFit(fact.period, with.period) == PeriodFit::Apart;
            });
            if (!apart)
                return; // two figures for the same money have no sum
            parts.append(part);
        }
        if (parts.size() >= 2)
            checkSum(whole, parts, false);
    }

    void checkSum(qsizetype wholeIndex, const QList<qsizetype> &parts, bool complete)
    {
        Fact &whole = m_facts[wholeIndex];
        Check check{.kind = Check::Kind::SumDiffers,
                    .stated = whole.amount.value,
                    .unit = whole.amount.unit,
                    .unitKind = whole.amount.kind,
                    .statedBound = whole.amount.bound};
        double tolerance = leftOpen(whole.amount);
        bool anyOpen = false;
        for (const qsizetype index : parts) {
            const Fact &part = m_facts.at(index);
            check.facts.append(part.id);
            check.parts.append(part.amount);
            const auto sum = check.expected.plus(part.amount.value);
            if (!sum)
                return;
            check.expected = *sum;
            tolerance += leftOpen(part.amount);
            anyOpen = anyOpen || part.open;
        }
        check.difference = check.stated.minus(check.expected).value_or(Decimal());
        const double difference = check.difference.toDouble();
        if (!complete && difference > tolerance)
            return;
        const bool holds = std::abs(difference) <= tolerance || (anyOpen && difference > 0) ||
                           (whole.open && difference < 0);
        check.kind = holds ? Check::Kind::SumHolds : Check::Kind::SumDiffers;
        whole.checks.append(check);
    }

    QList<Fact> &m_facts;
    const Grouping &m_grouping;
    const QSet<qsizetype> &m_declared;
    QHash<FactId, qsizetype> m_byId;
    Tiles m_tiles, m_worldTiles; ///< facts without a victim
};

} // namespace

void checkSums(QList<Fact> &facts, const Grouping &grouping, const QList<qsizetype> &members,
               const QSet<qsizetype> &declared)
{
    Summing summing(facts, grouping, members, declared);
    for (const qsizetype i : members)
        summing.check(i);
}

} // namespace vigie
