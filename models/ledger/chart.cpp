// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/agreement.h"
#include "models/ledger/ledger.h"
#include "models/ledger/sentences.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace vigie {

namespace {

bool isWholeYear(const Fact &fact, int year)
{
    return fact.period && fact.period->start == QDate(year, 1, 1) && fact.period->end == QDate(year, 12, 31);
}

/// Makes one chart out of a ledger. Everything is looked up by fact id, so the ledger's order is the chart's.
class Drawing
{
public:
    Drawing(QList<Claim> claims, const QList<Document> &documents, const ChartOptions &options,
            const QList<ClaimLink> &links)
        : m_claims(std::move(claims))
        , m_options(options)
    {
        m_ledger = buildLedger(m_claims, documents, links);
        for (const Document &document : documents) {
            if (document.published)
                m_published.insert(document.id, document.published->end);
        }
        for (const Claim &claim : std::as_const(m_claims))
            m_claimById.insert(claim.id, &claim);
        for (const Fact &fact : std::as_const(m_ledger.facts))
            m_factById.insert(fact.id, &fact);
    }

    Chart run()
    {
        m_chart.unit = m_options.unit;
        m_chart.kind = m_options.kind;
        QMap<int, QList<const Fact *>> years;
        for (const Fact &fact : std::as_const(m_ledger.facts)) {
            if (fact.kind != m_options.kind || fact.amount.unit != m_options.unit)
                continue;
            m_chart.unitKind = fact.amount.kind;
            if (const QString reason = reasonToHold(fact); !reason.isEmpty())
                hold(fact, reason);
            else if (const auto year = fact.period->singleYear())
                years[*year].append(&fact);
            else
                m_chart.spanning.append(fact.id);
        }
        for (auto year = years.cbegin(); year != years.cend(); ++year)
            drawYear(year.key(), year.value());
        std::sort(m_chart.held.begin(), m_chart.held.end(),
                  [](const ChartHeld &a, const ChartHeld &b) { return a.fact < b.fact; });
        return m_chart;
    }

private:
    QString reasonToHold(const Fact &fact) const
    {
        const auto all = [&](auto property) {
            return std::all_of(fact.claims.cbegin(), fact.claims.cend(),
                               [&](const ClaimId &id) { return property(*m_claimById.value(id)); });
        };
        const bool accepted =
            std::any_of(fact.claims.cbegin(), fact.claims.cend(), [this](const ClaimId &id) {
                return m_claimById.value(id)->status == ReviewStatus::Accepted;
            });
        if (all([](const Claim &claim) { return claim.excluded; }))
            return LedgerSentences::heldExcluded();
        if (all([](const Claim &claim) { return claim.retracted; }))
            return LedgerSentences::heldRetracted();
        if (fact.held && !accepted) {
            const auto slip = std::find_if(fact.checks.cbegin(), fact.checks.cend(), [](const Check &check) {
                return check.kind == Check::Kind::ScaleSlip;
            });
            return LedgerSentences::heldSlip(*slip);
        }
        if (!fact.period)
            return LedgerSentences::heldNoPeriod();
        if (!fact.period->start.isValid() || !fact.period->end.isValid())
            return LedgerSentences::heldOpenPeriod();
        return {};
    }

    void hold(const Fact &fact, const QString &reason)
    {
        m_chart.held.append({.fact = fact.id, .claim = fact.claims.first(), .reason = reason});
    }

    int support(const Fact &fact) const
    {
        QSet<DocumentId> documents;
        for (const ClaimId &id : fact.claims)
            documents.insert(m_claimById.value(id)->passage.document);
        return int(documents.size());
    }

    QDate latest(const Fact &fact) const
    {
        QDate day;
        for (const ClaimId &id : fact.claims) {
            const QDate published = m_published.value(m_claimById.value(id)->passage.document);
            if (published.isValid() && (!day.isValid() || published > day))
                day = published;
        }
        return day;
    }

    /// The statement of a whole year that the bar shows: an "at least" that a later one raised gives way to
    /// the higher; else the better supported, the more precise, the later.
    const Fact *chooseWhole(const QList<const Fact *> &wholes) const
    {
        return *std::min_element(wholes.cbegin(), wholes.cend(), [this](const Fact *a, const Fact *b) {
            const bool raised = a->open && a->amount.value < b->amount.value;
            const bool raises = b->open && b->amount.value < a->amount.value;
            if (raised != raises)
                return raises;
            return std::tuple(-support(*a), a->amount.shownPower, -latest(*a).toJulianDay(), a->id) <
                   std::tuple(-support(*b), b->amount.shownPower, -latest(*b).toJulianDay(), b->id);
        });
    }

    void drawYear(int number, const QList<const Fact *> &facts)
    {
        ChartYear year;
        year.year = number;
        QList<const Fact *> wholes;
        for (const Fact *fact : facts) {
            if (isWholeYear(*fact, number) && fact->victim.isEmpty())
                wholes.append(fact);
        }
        const bool drawn =
            wholes.isEmpty() ? standIn(year, facts) : showWhole(year, *chooseWhole(wholes), wholes);
        if (!drawn)
            return;
        addClaims(year, facts);
        breakDown(year, facts);
        m_chart.years.append(year);
    }

    bool showWhole(ChartYear &year, const Fact &whole, const QList<const Fact *> &wholes)
    {
        year.amount = whole.amount.value;
        year.low = whole.low;
        year.high = whole.high;
        year.open = whole.open;
        year.facts = {whole.id};
        year.working.append(LedgerSentences::statedWhole(whole, int(whole.claims.size()), support(whole)));
        for (const Fact *rival : wholes) {
            if (rival == &whole || rival->partOf == whole.id)
                continue;
            year.low = std::min(year.low, rival->low);
            year.high = std::max(year.high, rival->high);
            hold(*rival, LedgerSentences::rivalNotTaken(*rival, whole));
        }
        for (const Check &check : whole.checks) {
            if (check.kind != Check::Kind::Rival)
                year.working.append(LedgerSentences::check(check));
        }
        return true;
    }

    /// Nobody states the whole year: the largest set of statements that cannot overlap stands for it.
    bool standIn(ChartYear &year, const QList<const Fact *> &facts)
    {
        QSet<FactId> inYear;
        for (const Fact *fact : facts)
            inYear.insert(fact->id);
        QList<const Fact *> roots;
        for (const Fact *fact : facts) {
            if (!inYear.contains(fact->partOf))
                roots.append(fact);
        }
        const QList<const Fact *> taken = withoutOverlap(roots);
        year.open = true;
        for (const Fact *fact : taken) {
            year.amount = year.amount.plus(fact->amount.value).value_or(year.amount);
            year.low = year.low.plus(fact->low).value_or(year.low);
            year.high = year.high.plus(fact->high).value_or(year.high);
            year.facts.append(fact->id);
        }
        if (taken.isEmpty())
            return false;
        year.working.append(LedgerSentences::partsStandForWhole(taken.size()));
        for (const Fact *fact : taken)
            year.working.append(LedgerSentences::part(*fact));
        for (const Fact *fact : std::as_const(roots)) {
            if (!taken.contains(fact))
                hold(*fact, LedgerSentences::heldOverlaps());
        }
        return true;
    }

    // Two losses can be added when they cannot be the same money: other days, or other named victims.
    static bool mayBeSameMoney(const Fact &a, const Fact &b)
    {
        return a.period->overlaps(*b.period) && partyFit(a.victim, b.victim) != PartyFit::Different;
    }

    /// Largest first; what might be the same money as something taken is left out.
    static QList<const Fact *> withoutOverlap(QList<const Fact *> roots)
    {
        std::sort(roots.begin(), roots.end(), [](const Fact *a, const Fact *b) {
            return std::tuple(b->amount.value, a->id) < std::tuple(a->amount.value, b->id);
        });
        QList<const Fact *> taken;
        for (const Fact *fact : std::as_const(roots)) {
            const bool clash = std::any_of(taken.cbegin(), taken.cend(),
                                           [&](const Fact *other) { return mayBeSameMoney(*fact, *other); });
            if (!clash)
                taken.append(fact);
        }
        return taken;
    }

    void addClaims(ChartYear &year, const QList<const Fact *> &facts)
    {
        const QSet<FactId> top(year.facts.cbegin(), year.facts.cend());
        for (const Fact *fact : facts) {
            if (top.contains(fact->id))
                year.claims += fact->claims;
        }
        for (const Fact *fact : facts) {
            if (!top.contains(fact->id) && isWithin(*fact, top))
                year.claims += fact->claims;
        }
    }

    /// A document may call a fact part of a total over several years: it is part of its year all the same.
    bool liesInWhole(const Fact &fact, const QSet<FactId> &top) const
    {
        return std::any_of(top.cbegin(), top.cend(), [&](const FactId &id) {
            const Fact *whole = m_factById.value(id, nullptr);
            return whole && whole->id != fact.id && whole->victim.isEmpty() && whole->period && fact.period &&
                   whole->period->contains(*fact.period) && !(whole->amount.value < fact.amount.value);
        });
    }

    bool isWithin(const Fact &fact, const QSet<FactId> &top) const
    {
        QSet<FactId> seen; // declared and implied parts never make a ring, but a guard costs nothing
        for (const Fact *at = &fact; at && !seen.contains(at->id);
             at = m_factById.value(at->partOf, nullptr)) {
            if (top.contains(at->id) || liesInWhole(*at, top))
                return true;
            seen.insert(at->id);
        }
        return false;
    }

    void breakDown(ChartYear &year, const QList<const Fact *> &facts)
    {
        const QSet<FactId> top(year.facts.cbegin(), year.facts.cend());
        QMap<QString, const Fact *> byVictim; // the best supported figure a victim
        for (const Fact *fact : facts) {
            if (fact->victim.isEmpty() || !isWithin(*fact, top))
                continue;
            const QString key =
                fact->victim.entity.isEmpty() ? fact->victim.name.toCaseFolded() : fact->victim.entity.value;
            const Fact *&best = byVictim[key];
            if (!best || std::tuple(-support(*fact), fact->amount.shownPower, fact->id) <
                             std::tuple(-support(*best), best->amount.shownPower, best->id))
                best = fact;
        }
        Decimal named;
        for (const Fact *fact : std::as_const(byVictim)) {
            const auto sum = named.plus(fact->amount.value);
            if (!sum || year.amount < *sum)
                continue; // rounding can make the parts larger than the bar: the bar is what was stated
            named = *sum;
            year.breakdown.append({.label = fact->victim.name,
                                   .entity = fact->victim.entity,
                                   .amount = fact->amount.value,
                                   .facts = {fact->id}});
        }
        std::sort(year.breakdown.begin(), year.breakdown.end(), [](const ChartSlice &a, const ChartSlice &b) {
            return std::tuple(b.amount, a.label) < std::tuple(a.amount, b.label);
        });
        const Decimal rest = year.amount.minus(named).value_or(Decimal());
        if (!rest.isZero())
            year.breakdown.append({.label = {}, .entity = {}, .amount = rest, .facts = year.facts});
    }

    QList<Claim> m_claims;
    ChartOptions m_options;
    Ledger m_ledger;
    QHash<ClaimId, const Claim *> m_claimById;
    QHash<FactId, const Fact *> m_factById;
    QHash<DocumentId, QDate> m_published;
    Chart m_chart;
};

/// The amount in the chart's unit becomes the claim's own: a document's conversion is the document's word.
QList<Claim> inUnit(const QList<Claim> &claims, const QString &unit)
{
    QList<Claim> converted = claims;
    for (Claim &claim : converted) {
        const Amount *amount = amountIn(claim, unit);
        if (!amount || claim.amount.unit == unit)
            continue;
        const Amount stated = *amount;
        claim.equivalents = {{.amount = claim.amount, .span = claim.passage.span}};
        claim.amount = stated;
    }
    return converted;
}

} // namespace

Chart drawChart(const QList<Claim> &claims, const QList<Document> &documents, const ChartOptions &options,
                const QList<ClaimLink> &links)
{
    QSet<DocumentId> left(options.without.cbegin(), options.without.cend());
    if (options.asKnownOn) {
        for (const Document &document : documents) {
            if (!document.published || !document.published->end.isValid() ||
                document.published->end > *options.asKnownOn)
                left.insert(document.id);
        }
    }
    QList<Claim> let;
    for (const Claim &claim : inUnit(claims, options.unit)) {
        if (!left.contains(claim.passage.document))
            let.append(claim);
    }
    return Drawing(std::move(let), documents, options, links).run();
}

} // namespace vigie
