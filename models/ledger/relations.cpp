// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/relations.h"

#include "models/ledger/agreement.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

qint64 days(const FuzzyDate &period)
{
    if (!period.start.isValid() || !period.end.isValid())
        return std::numeric_limits<qint64>::max();
    return period.start.daysTo(period.end) + 1;
}

bool sameSpan(const FuzzyDate &a, const FuzzyDate &b)
{
    return a.start == b.start && a.end == b.end;
}

// Facts that can be compared at all: one kind, one unit.
using Series = QMap<QPair<QString, QString>, QList<qsizetype>>;

Series seriesOf(const QList<Fact> &facts)
{
    Series series;
    for (qsizetype i = 0; i < facts.size(); ++i)
        series[{claimKindName(facts.at(i).kind), facts.at(i).amount.unit}].append(i);
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
            holdSlips(members);
        declareParts();
        for (const QList<qsizetype> &members : series) {
            findRivals(members);
            implyParts(members);
        }
        for (Fact &fact : m_facts) {
            if (!fact.partOf.isEmpty())
                m_facts[m_index.value(fact.partOf)].parts.append(fact.id);
        }
        for (Fact &fact : m_facts)
            std::sort(fact.parts.begin(), fact.parts.end());
        for (const QList<qsizetype> &members : series)
            checkSums(members);
    }

private:
    // "$283 billion" beside three documents that say 2.84: the less supported of the two is held back.
    void holdSlips(QList<qsizetype> members)
    {
        const auto size = [this](qsizetype i) { return m_facts.at(i).amount.value.toDouble(); };
        std::sort(members.begin(), members.end(),
                  [&](qsizetype a, qsizetype b) { return std::pair(size(a), a) < std::pair(size(b), b); });
        for (const qsizetype larger : std::as_const(members)) {
            for (double ratio = 10; ratio <= 1e4; ratio *= 10) {
                const auto below = [&](qsizetype i, double value) { return size(i) < value; };
                auto candidate =
                    std::lower_bound(members.cbegin(), members.cend(), size(larger) / ratio * 0.98, below);
                for (; candidate != members.cend() && size(*candidate) <= size(larger) / ratio * 1.02;
                     ++candidate)
                    holdIfSlip(larger, *candidate);
            }
        }
    }

    void holdIfSlip(qsizetype largerIndex, qsizetype smallerIndex)
    {
        Fact &larger = m_facts[largerIndex];
        Fact &smaller = m_facts[smallerIndex];
        if (larger.retracted || smaller.retracted)
            return;
        const int power = scaleSlip(larger.amount, smaller.amount);
        if (power == 0)
            return;
        const PeriodFit fit = periodFit(larger.period, smaller.period);
        const PartyFit party = partyFit(larger.victim, smaller.victim);
        // Ten times a smaller part or an undated sum is quite possible; a hundred times an undated one is
        // not.
        const bool comparable =
            (fit == PeriodFit::Same && party == PartyFit::Same) ||
            (fit == PeriodFit::OneUnknown && !larger.period && power >= 2 && party != PartyFit::Different);
        if (!comparable)
            return;
        const bool largerIsSlip = larger.sources.documents <= smaller.sources.documents;
        Fact &slip = largerIsSlip ? larger : smaller;
        const Fact &other = largerIsSlip ? smaller : larger;
        slip.held = true;
        slip.checks.append({.kind = Check::Kind::ScaleSlip,
                            .facts = {other.id},
                            .expected = other.amount.value,
                            .stated = slip.amount.value,
                            .difference = slip.amount.value.minus(other.amount.value).value_or(Decimal()),
                            .unit = slip.amount.unit,
                            .unitKind = slip.amount.kind});
    }

    void declareParts()
    {
        for (qsizetype i = 0; i < m_facts.size(); ++i) {
            for (const Claim *claim : m_grouping.claimsOf(i)) {
                const auto whole = m_index.constFind(m_grouping.factOf().value(claim->partOf));
                if (claim->partOf.isEmpty() || whole == m_index.cend() || *whole == i)
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

    bool isImpliedPart(const Fact &part, const Fact &whole) const
    {
        if (!part.period || !whole.period || whole.held || part.held || whole.retracted || part.retracted ||
            !whole.period->contains(*part.period) || whole.amount.value < part.amount.value)
            return false;
        const bool narrower = !sameSpan(*whole.period, *part.period);
        if (whole.victim.isEmpty())
            return narrower || !part.victim.isEmpty() ||
                   (part.open && part.amount.value < whole.amount.value); // an earlier, lower "at least"
        return narrower && partyFit(part.victim, whole.victim) == PartyFit::Same;
    }

    void implyParts(const QList<qsizetype> &members)
    {
        // Few periods are ever named, however many facts there are: look for a whole by period first.
        QMap<std::pair<QDate, QDate>, QList<qsizetype>> byPeriod;
        for (const qsizetype i : members) {
            if (m_facts.at(i).period)
                byPeriod[{m_facts.at(i).period->start, m_facts.at(i).period->end}].append(i);
        }
        for (const qsizetype i : members) {
            Fact &part = m_facts[i];
            if (!part.partOf.isEmpty() || !part.period)
                continue;
            qsizetype best = -1;
            for (const QList<qsizetype> &candidates : std::as_const(byPeriod)) {
                if (!m_facts.at(candidates.first()).period->contains(*part.period))
                    continue;
                for (const qsizetype candidate : candidates) {
                    if (candidate != i && isImpliedPart(part, m_facts.at(candidate)) &&
                        (best < 0 || isCloser(m_facts.at(candidate), m_facts.at(best))))
                        best = candidate;
                }
            }
            if (best >= 0)
                part.partOf = m_facts.at(best).id;
        }
    }

    // Of two wholes, the one the part belongs to directly: the shorter period, then the smaller amount.
    static bool isCloser(const Fact &a, const Fact &b)
    {
        return std::tuple(days(*a.period), a.amount.value, a.id) <
               std::tuple(days(*b.period), b.amount.value, b.id);
    }

    void findRivals(const QList<qsizetype> &members)
    {
        QMap<QString, QList<qsizetype>> sameThing;
        for (const qsizetype i : members) {
            const Fact &fact = m_facts.at(i);
            if (fact.period && !fact.held && !fact.retracted) {
                const QString victim =
                    fact.victim.entity.isEmpty() ? fact.victim.name.toCaseFolded() : fact.victim.entity.value;
                // Two sums of a named victim are rivals whichever month each document puts them in.
                const auto year = fact.period->singleYear();
                const QString when =
                    !victim.isEmpty() && year ? QString::number(*year) : fact.period->toIso();
                sameThing[when + u'|' + victim].append(i);
            }
        }
        for (const QList<qsizetype> &group : std::as_const(sameThing)) {
            for (const qsizetype a : group) {
                for (const qsizetype b : group) {
                    if (a == b || isPartOf(a, b) || isPartOf(b, a) || m_grouping.saidDifferent(a, b) ||
                        consistent(m_facts.at(a), m_facts.at(b)))
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

    // "At least 1.65" is no rival of "more than 2".
    static bool consistent(const Fact &a, const Fact &b)
    {
        return (a.open && a.amount.value <= b.amount.value) || (b.open && b.amount.value <= a.amount.value);
    }

    /// Facts without a victim whose periods fill `whole` without gap or overlap, found first by first day.
    QList<qsizetype> tiling(qsizetype whole, const QList<qsizetype> &members) const
    {
        const FuzzyDate &period = *m_facts.at(whole).period;
        QMap<QDate, QList<qsizetype>> byStart;
        for (const qsizetype i : members) {
            const Fact &fact = m_facts.at(i);
            if (i != whole && !fact.held && !fact.retracted && fact.period && fact.victim.isEmpty() &&
                !sameSpan(*fact.period, period) && period.contains(*fact.period))
                byStart[fact.period->start].append(i);
        }
        QList<qsizetype> tiles;
        return extend(period.start, period.end, byStart, tiles) ? tiles : QList<qsizetype>();
    }

    // Depth-first; longer tiles first, so that a year stands for its months. Twelve tiles are a year in
    // months.
    bool extend(QDate from, QDate to, const QMap<QDate, QList<qsizetype>> &byStart,
                QList<qsizetype> &tiles) const
    {
        if (from > to)
            return true;
        if (tiles.size() >= 12)
            return false;
        QList<qsizetype> candidates = byStart.value(from);
        std::sort(candidates.begin(), candidates.end(), [this](qsizetype a, qsizetype b) {
            return std::tuple(-days(*m_facts.at(a).period), m_facts.at(a).id) <
                   std::tuple(-days(*m_facts.at(b).period), m_facts.at(b).id);
        });
        for (const qsizetype candidate : std::as_const(candidates)) {
            tiles.append(candidate);
            if (extend(m_facts.at(candidate).period->end.addDays(1), to, byStart, tiles))
                return true;
            tiles.removeLast();
        }
        return false;
    }

    void checkSums(const QList<qsizetype> &members)
    {
        for (const qsizetype i : members) {
            const Fact &whole = m_facts.at(i);
            if (!whole.period || whole.held || whole.retracted || !whole.period->start.isValid() ||
                !whole.period->end.isValid())
                continue;
            const QList<qsizetype> tiles = whole.victim.isEmpty() ? tiling(i, members) : QList<qsizetype>();
            if (tiles.size() >= 2)
                checkSum(i, tiles, true);
            else
                checkDeclared(i);
        }
    }

    /// Parts that documents name as such need not be all there are: they are checked when they fill the
    /// whole, and when they are more than it.
    void checkDeclared(qsizetype whole)
    {
        QList<qsizetype> parts;
        for (const FactId &id : m_facts.at(whole).parts) {
            const qsizetype part = m_index.value(id);
            const Fact &fact = m_facts.at(part);
            if (!m_declared.contains(part) || fact.held || fact.retracted ||
                fact.amount.unit != m_facts.at(whole).amount.unit)
                continue;
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
                    .unitKind = whole.amount.kind};
        // What each figure's last shown digit leaves open, summed.
        const auto leftOpen = [](const Amount &amount) {
            return 0.5 * Decimal(1).shifted(amount.shownPower).value_or(Decimal()).toDouble();
        };
        double tolerance = leftOpen(whole.amount);
        bool anyOpen = false;
        for (const qsizetype index : parts) {
            const Fact &part = m_facts.at(index);
            check.facts.append(part.id);
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
    QHash<FactId, qsizetype> m_index;
    QSet<qsizetype> m_declared; ///< facts that a document calls a part of another
};

} // namespace

void relateFacts(QList<Fact> &facts, const Grouping &grouping)
{
    Relating(facts, grouping).run();
}

} // namespace vigie
