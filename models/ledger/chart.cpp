// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/chart.h"

#include "models/ledger/agreement.h"
#include "models/ledger/breakdown.h"
#include "models/ledger/rates.h"
#include "models/ledger/standins.h"
#include "models/ledger/wholes.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <deque>

namespace vigie {

namespace {

bool isWholeYear(const Fact &fact, int year)
{
    return fact.period && fact.period->start == QDate(year, 1, 1) && fact.period->end == QDate(year, 12, 31);
}

/// "Since January", told before the year was over: all of it that there was.
bool isYearSoFar(const Fact &fact, int year)
{
    return fact.period->start == QDate(year, 1, 1) && !fact.period->end.isValid();
}

/// Makes one chart out of a ledger. Everything is looked up by fact id, so the ledger's order is the chart's.
class Drawing
{
public:
    Drawing(const QList<const Claim *> &claims, const Publication &published, const Ledger &ledger,
            const ChartOptions &options)
        : m_claims(claims)
        , m_published(published)
        , m_ledger(ledger)
        , m_options(options)
    {
    }

    Chart run()
    {
        m_chart.unit = m_options.unit;
        m_chart.kind = m_options.kind;
        m_chart.anyKind = m_options.anyKind;
        QMap<int, QList<const Fact *>> years;
        for (const Fact &stated : m_ledger.facts) {
            const Fact *fact = m_options.anyKind || stated.kind == m_options.kind ? inUnit(stated) : nullptr;
            if (!fact)
                continue;
            m_chart.unitKind = fact->amount.kind;
            m_factById.insert(fact->id, fact);
            if (const auto why = reasonToHold(*fact))
                hold(*fact, *why);
            else if (const auto year = yearOf(*fact))
                years[*year].append(fact);
            else
                span(*fact);
        }
        for (auto year = years.cbegin(); year != years.cend(); ++year)
            drawYear(year.key(), year.value());
        std::sort(m_chart.held.begin(), m_chart.held.end(),
                  [](const ChartHeld &a, const ChartHeld &b) { return a.fact < b.fact; });
        return m_chart;
    }

private:
    /// The fact as it is, or with its amount in the chart's unit where a claim states it so or a rate does.
    const Fact *inUnit(const Fact &fact)
    {
        if (fact.amount.unit == m_options.unit)
            return &fact;
        if (fact.amount.kind == UnitKind::Quantity)
            return nullptr;
        const Amount *stated = nullptr;
        for (const ClaimId &id : fact.claims) {
            const Amount *amount = amountIn(*claimOf(id), m_options.unit);
            if (amount && (!stated || amount->shownPower < stated->shownPower))
                stated = amount;
        }
        if (stated)
            return &m_converted.emplace_back(withAmount(fact, *stated));
        if (!m_options.convert)
            return nullptr;
        if (!m_rates)
            m_rates.emplace(m_claims, m_published);
        const auto converted = m_rates->convert(fact.amount, m_options.unit, fact.lastStated);
        if (!converted)
            return nullptr;
        m_rateOf.insert(fact.id, {fact.amount, converted->rate});
        return &m_converted.emplace_back(withAmount(fact, converted->amount));
    }

    static Fact withAmount(Fact fact, const Amount &amount)
    {
        fact.amount = amount;
        fact.low = amount.low.value_or(amount.value);
        fact.high = amount.high.value_or(amount.value);
        return fact;
    }

    const Claim *claimOf(const ClaimId &id)
    {
        if (m_claimById.isEmpty()) {
            m_claimById.reserve(m_claims.size());
            for (const Claim *claim : m_claims)
                m_claimById.insert(claim->id, claim);
        }
        return m_claimById.value(id);
    }

    static std::optional<ChartHeld::Why> reasonToHold(const Fact &fact)
    {
        if (fact.excluded)
            return ChartHeld::Why::Excluded;
        if (fact.retracted)
            return ChartHeld::Why::Retracted;
        if (fact.held)
            return ChartHeld::Why::Slip;
        if (!fact.period)
            return ChartHeld::Why::NoPeriod;
        if (!fact.period->start.isValid() && !fact.period->end.isValid())
            return ChartHeld::Why::OpenPeriod;
        return {};
    }

    void hold(const Fact &fact, ChartHeld::Why why, const Amount &taken = {})
    {
        ChartHeld held{.fact = fact.id,
                       .claim = fact.claims.first(),
                       .why = why,
                       .amount = fact.amount,
                       .period = fact.period,
                       .victim = fact.victim,
                       .taken = taken,
                       .check = {}};
        const auto slip = std::find_if(fact.checks.cbegin(), fact.checks.cend(), [](const Check &check) {
            return check.kind == Check::Kind::ScaleSlip;
        });
        if (why == ChartHeld::Why::Slip && slip != fact.checks.cend())
            held.check = *slip;
        if (why == ChartHeld::Why::Retracted)
            m_retracted.append(&fact);
        m_chart.held.append(held);
    }

    /// "Since January" is within that year where a document of the same year says it.
    std::optional<int> yearOf(const Fact &fact)
    {
        const QDate start = fact.period->start;
        if (fact.period->end.isValid() || !start.isValid())
            return fact.period->singleYear();
        const bool toldThen = std::any_of(fact.claims.cbegin(), fact.claims.cend(), [&](const ClaimId &id) {
            const QDate told = m_published.value(claimOf(id)->passage.document);
            return told >= start && told.year() == start.year();
        });
        return toldThen ? std::optional(start.year()) : std::nullopt;
    }

    void span(const Fact &fact)
    {
        m_chart.spanning.append(fact.id);
        m_chart.spans.append({.fact = fact.id,
                              .amount = fact.amount,
                              .period = *fact.period,
                              .lastStated = fact.lastStated,
                              .claims = fact.claims,
                              .documents = fact.sources.documents,
                              .checks = fact.checks});
    }

    void drawYear(int number, const QList<const Fact *> &facts)
    {
        ChartYear year;
        year.year = number;
        QList<const Fact *> totals;
        for (const Fact *fact : facts) {
            if (isWholeYear(*fact, number) && fact->victim.isEmpty() && fact->extent != ClaimExtent::Some)
                totals.append(fact);
        }
        if (!totals.isEmpty())
            addSoFar(totals, facts, number);
        wholes::dropParts(totals);
        const auto documents = [this](const Fact &fact) { return documentsOf(fact); };
        QList<const Fact *> overlapping = wholes::takeMinor(totals, documents);
        overlapping += wholes::takeLessThanWorld(totals);
        const QList<const Fact *> outdone = wholes::takeOutdone(totals, facts, documents);
        if (!totals.isEmpty()) // what stands in for them tells itself what it leaves out
            overlapping += outdone;
        const bool drawn =
            totals.isEmpty()
                ? standIn(year, facts, outdone, overlapping)
                : showWhole(
                      year,
                      *wholes::choose(wholes::withoutDisowned(totals, m_retracted, facts, documents), facts),
                      totals);
        if (!drawn)
            return;
        breakDown(year, facts, m_factById);
        for (const Fact *fact : std::as_const(overlapping)) {
            const bool shown =
                std::any_of(year.breakdown.cbegin(), year.breakdown.cend(),
                            [fact](const auto &part) { return part.facts.contains(fact->id); });
            const bool told =
                std::any_of(year.working.cbegin(), year.working.cend(), [fact](const ChartStep &step) {
                    return step.kind == ChartStep::Kind::OfActor && step.fact == fact->id;
                });
            if (shown || told) // within the bar it is not left out
                continue;
            if (const Fact *rival = rivalWithin(year, *fact))
                hold(*fact, ChartHeld::Why::Rival, rival->amount);
            else
                hold(*fact, ChartHeld::Why::Overlaps);
        }
        sayConversions(year);
        sayRetracted(year);
        m_chart.years.append(year);
    }

    /// Where all that is stated for the year was told before its end, what is told "since January" is of as
    /// much of it.
    static void addSoFar(QList<const Fact *> &totals, const QList<const Fact *> &facts, int year)
    {
        const bool over = std::any_of(totals.cbegin(), totals.cend(), [year](const Fact *total) {
            return !total->lastStated.isValid() || total->lastStated.year() != year;
        });
        if (over)
            return;
        for (const Fact *fact : facts) {
            if (isYearSoFar(*fact, year) && fact->victim.isEmpty() && fact->extent != ClaimExtent::Some)
                totals.append(fact);
        }
    }

    /// The fact of the bar that is another figure for the same thing; null when there is none.
    const Fact *rivalWithin(const ChartYear &year, const Fact &fact) const
    {
        if (fact.victim.isEmpty()) // of a time, not of a theft
            return nullptr;
        const auto drawn = std::find_if(year.facts.cbegin(), year.facts.cend(), [&fact](const FactId &id) {
            return fact.conflictsWith.contains(id);
        });
        return drawn == year.facts.cend() ? nullptr : m_factById.value(*drawn);
    }

    QSet<DocumentId> documentsOf(const Fact &fact)
    {
        QSet<DocumentId> documents;
        for (const ClaimId &id : fact.claims)
            documents.insert(claimOf(id)->passage.document);
        return documents;
    }

    bool showWhole(ChartYear &year, const Fact &whole, const QList<const Fact *> &wholes)
    {
        year.amount = whole.amount.value;
        year.low = whole.low;
        year.high = whole.high;
        year.open = whole.open || !whole.period->end.isValid();
        year.facts = {whole.id};
        ChartStep stated = stepOf(ChartStep::Kind::Whole, whole);
        stated.party = whole.actor.name;
        stated.entity = whole.actor.entity;
        year.working.append(stated);
        ChartStep rivals = stepOf(ChartStep::Kind::Rivals, whole);
        for (const Fact *rival : wholes) {
            if (rival == &whole || rival->partOf == whole.id)
                continue;
            year.low = std::min(year.low, rival->low);
            year.high = std::max(year.high, rival->high);
            rivals.others.append(rival->amount);
            hold(*rival, ChartHeld::Why::Rival, whole.amount);
        }
        if (!rivals.others.isEmpty()) {
            std::sort(rivals.others.begin(), rivals.others.end(),
                      [](const Amount &a, const Amount &b) { return b.value < a.value; });
            year.working.append(rivals);
        }
        sayChecks(year, whole);
        return true;
    }

    static void sayChecks(ChartYear &year, const Fact &fact)
    {
        for (const Check &check : fact.checks) {
            if (check.kind != Check::Kind::Rival)
                year.working.append({.kind = ChartStep::Kind::Check, .fact = fact.id, .check = check});
        }
    }

    /// Nobody states the whole year: the largest set of statements that cannot overlap stands for it, and
    /// the others are `overlapping`. What is `outdone` is no whole of anything.
    bool standIn(ChartYear &year, const QList<const Fact *> &facts, const QList<const Fact *> &outdone,
                 QList<const Fact *> &overlapping)
    {
        QSet<FactId> inYear;
        for (const Fact *fact : facts) {
            if (!outdone.contains(fact))
                inYear.insert(fact->id);
        }
        QList<const Fact *> roots;
        for (const Fact *fact : facts) {
            if (!inYear.contains(fact->partOf))
                roots.append(fact);
        }
        const auto documents = [this](const Fact &fact) { return documentsOf(fact); };
        const QList<const Fact *> taken =
            withoutOverlap(wholes::withoutDisowned(roots, m_retracted, facts, documents), documents);
        year.open = true;
        for (const Fact *fact : taken) {
            year.amount = year.amount.plus(fact->amount.value).value_or(year.amount);
            year.low = year.low.plus(fact->low).value_or(year.low);
            year.high = year.high.plus(fact->high).value_or(year.high);
            year.facts.append(fact->id);
        }
        if (taken.isEmpty())
            return false;
        year.working.append({.kind = ChartStep::Kind::PartsStand, .count = int(taken.size())});
        for (const Fact *fact : taken) {
            year.working.append(stepOf(ChartStep::Kind::Part, *fact));
            sayChecks(year, *fact);
        }
        for (const Fact *fact : std::as_const(roots)) {
            if (!taken.contains(fact))
                overlapping.append(fact);
        }
        return true;
    }

    void sayConversions(ChartYear &year) const
    {
        for (const FactId &id : std::as_const(year.facts)) {
            const auto found = m_rateOf.constFind(id);
            if (found == m_rateOf.cend())
                continue;
            year.converted = true;
            ChartStep step = stepOf(ChartStep::Kind::Converted, *m_factById.value(id));
            step.others = {found->original, found->rate.to, found->rate.from};
            step.claim = found->rate.claim;
            year.working.append(step);
        }
    }

    void sayRetracted(ChartYear &year)
    {
        for (const Fact *fact : m_retracted) {
            if (fact->period && yearOf(*fact) == year.year)
                year.working.append(stepOf(ChartStep::Kind::Retracted, *fact));
        }
    }

    struct Rating
    {
        Amount original;
        StatedRate rate;
    };

    const QList<const Claim *> &m_claims;
    const Publication &m_published;
    const Ledger &m_ledger;
    const ChartOptions &m_options;
    QHash<ClaimId, const Claim *> m_claimById; ///< made when it is first needed
    QHash<FactId, const Fact *> m_factById;    ///< of what the chart is about
    std::deque<Fact> m_converted;              ///< facts whose amount is now in the chart's unit
    std::optional<StatedRates> m_rates;
    QHash<FactId, Rating> m_rateOf;
    QList<const Fact *> m_retracted;
    Chart m_chart;
};

/// True for a claim whose amount has to be turned into the one that its document gives in `unit`.
bool isStatedIn(const Claim &claim, const QString &unit)
{
    return claim.amount.unit != unit && !claim.equivalents.isEmpty() && amountIn(claim, unit);
}

/// The amount in the chart's unit becomes the claim's own: a document's conversion is the document's word.
Claim statedIn(Claim claim, const QString &unit)
{
    const Amount stated = *amountIn(claim, unit);
    claim.equivalents = {{.amount = claim.amount, .span = claim.passage.span}};
    claim.amount = stated;
    return claim;
}

/// Of what nobody knows when it was published, nobody knows whether it was known on a day.
void holdUndated(const Claim &claim, const QString &unit, Chart &chart)
{
    const Amount *amount = amountIn(claim, unit);
    if (!amount)
        return;
    chart.held.append({.fact = factLedBy(claim.id),
                       .claim = claim.id,
                       .why = ChartHeld::Why::Undated,
                       .amount = *amount,
                       .period = claim.period,
                       .victim = claim.victim,
                       .taken = {},
                       .check = {}});
}

} // namespace

Chart drawChart(const QList<Claim> &claims, const QList<Document> &documents, const ChartOptions &options,
                const QList<ClaimLink> &links, const QList<Comparison> &comparisons)
{
    QSet<DocumentId> left(options.without.cbegin(), options.without.cend()), undated;
    if (options.asKnownOn) {
        for (const Document &document : documents) {
            const bool dated = document.published && document.published->end.isValid();
            if (!dated && !left.contains(document.id))
                undated.insert(document.id);
            if (!dated || document.published->end > *options.asKnownOn)
                left.insert(document.id);
        }
    }
    const auto isLetIn = [&left](const Passage &passage) {
        return left.isEmpty() || !left.contains(passage.document);
    };
    QList<const Claim *> let;
    let.reserve(claims.size());
    std::deque<Claim> turned; // few, and they stay where they are
    for (const Claim &claim : claims) {
        if (claim.status == ReviewStatus::Rejected || !isLetIn(claim.passage))
            continue;
        let.append(isStatedIn(claim, options.unit) ? &turned.emplace_back(statedIn(claim, options.unit))
                                                   : &claim);
    }
    QList<Comparison> compared;
    for (const Comparison &comparison : comparisons) {
        if (isLetIn(comparison.passage))
            compared.append(comparison);
    }
    const Publication published = publicationOf(documents);
    const Ledger ledger = buildLedgerOf(let, published, links, compared);
    Chart chart = Drawing(let, published, ledger, options).run();
    chart.asKnownOn = options.asKnownOn;
    chart.without = options.without;
    for (const Claim &claim : claims) {
        if (undated.contains(claim.passage.document) && claim.status != ReviewStatus::Rejected &&
            (options.anyKind || claim.kind == options.kind))
            holdUndated(claim, options.unit, chart);
    }
    return chart;
}

} // namespace vigie
