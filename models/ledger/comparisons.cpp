// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/comparisons.h"

#include "models/domain/oneline.h"
#include "models/ledger/agreement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace vigie {

namespace {

constexpr int mostBases = 8; // more would make no sentence that anyone reads
constexpr int yearsBack = 3; // how far an unnamed base may lie before the later period

/// An interval of binary values: for tolerances only, never stored, never shown.
struct Interval
{
    double low = 0;
    double high = 0;
};

double lastDigit(int power)
{
    return std::pow(10.0, power);
}

Interval around(const Amount &amount)
{
    const double half = 0.5 * lastDigit(amount.shownPower);
    const double low = amount.low.value_or(amount.value).toDouble();
    const double high = amount.high.value_or(amount.value).toDouble();
    return {low - half, high + half};
}

/// What the words leave open about a ratio or difference: its last digit, and what "more than" or "about"
/// add.
Interval around(const Comparison &comparison)
{
    const Decimal said = comparison.ratio ? *comparison.ratio : comparison.difference->value;
    const int power = comparison.ratio ? comparison.shownPower : comparison.difference->shownPower;
    const bool level = comparison.ratio && said == Decimal(1); // "more than the year before"
    const double size = std::abs(said.toDouble());
    // "Doubled" leaves less open than its one digit would.
    const double half = level ? 0 : std::min(0.5 * lastDigit(power), 0.1 * size);
    Interval open{comparison.low.value_or(said).toDouble() - half,
                  comparison.high.value_or(said).toDouble() + half};
    // "More than doubled" is not said of what became eight times as much; "more than the year before" may be.
    switch (comparison.bound) {
    case Bound::AtLeast:
    case Bound::MoreThan:
        open.high = level ? std::numeric_limits<double>::infinity() : open.high + 0.5 * size;
        break;
    case Bound::AtMost:
    case Bound::LessThan:
        open.low = level ? 0 : open.low - 0.5 * size;
        break;
    case Bound::Almost:
        open.low -= 0.1 * size;
        break;
    case Bound::About:
        open.low -= 0.05 * size;
        open.high += 0.05 * size;
        break;
    case Bound::Exact:
    case Bound::Range:
        break;
    }
    return open;
}

bool fits(const Comparison &comparison, const Amount &base, const Amount &later)
{
    const Interval from = around(base), to = around(later), by = around(comparison);
    const Interval made = comparison.ratio ? Interval{from.low * by.low, from.high * by.high}
                                           : Interval{from.low + by.low, from.high + by.high};
    return made.low <= to.high && to.low <= made.high;
}

std::optional<Amount> makes(const Comparison &comparison, const Amount &base, int shownPower)
{
    const auto exact = comparison.ratio ? base.value.times(*comparison.ratio)
                                        : base.value.plus(comparison.difference->value);
    if (!exact)
        return std::nullopt;
    Amount made;
    made.value = exact->rounded(shownPower);
    made.unit = base.unit;
    made.kind = base.kind;
    made.shownPower = shownPower;
    if (comparison.bound != Bound::Range)
        made.bound = comparison.bound;
    return made;
}

class Comparing
{
public:
    explicit Comparing(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    void check(const Comparison &comparison)
    {
        if (!comparison.ratio && !comparison.difference)
            return;
        Fact *later = laterFact(comparison);
        if (!later || !later->period)
            return;
        // A figure is not set against its own time, whatever was taken for the later one.
        if (comparison.basePeriod && periodFit(later->period, comparison.basePeriod) == PeriodFit::Same)
            return;
        const QList<ComparedBase> bases = basesFor(comparison, *later);
        // Nothing is known of the time that the words name: there is nothing to check.
        if (std::none_of(bases.cbegin(), bases.cend(), [](const ComparedBase &base) { return base.named; }))
            return;
        const auto chosen =
            std::find_if(bases.cbegin(), bases.cend(), [](const ComparedBase &base) { return base.fits; });
        const bool holds = chosen != bases.cend() && chosen->named;
        const ComparedBase &shown = chosen == bases.cend() ? bases.first() : *chosen;
        Check found{.kind = holds ? Check::Kind::ComparisonHolds : Check::Kind::ComparisonDiffers,
                    .facts = {},
                    .expected = shown.makes.value,
                    .stated = later->amount.value,
                    .difference = later->amount.value.minus(shown.makes.value).value_or(Decimal()),
                    .unit = later->amount.unit,
                    .unitKind = later->amount.kind,
                    .statedBound = later->amount.bound,
                    .words = {},
                    .bases = bases};
        if (chosen != bases.cend()) {
            found.facts = {chosen->fact};
        } else {
            for (const ComparedBase &base : bases)
                found.facts.append(base.fact);
        }
        // Several documents may say it, each in its words.
        const auto known = std::find_if(later->checks.begin(), later->checks.end(), [&](Check &check) {
            return check.kind == found.kind && check.bases == found.bases;
        });
        Check &kept = known == later->checks.end() ? later->checks.emplaceBack(found) : *known;
        const QString words = onOneLine(comparison.quote);
        if (!kept.words.contains(words))
            kept.words.append(words);
    }

private:
    Fact *factOf(const ClaimId &claim)
    {
        const auto found = m_ledger.places.constFind(m_ledger.factOf.value(claim));
        return claim.isEmpty() || found == m_ledger.places.cend() ? nullptr : &m_ledger.facts[*found];
    }

    /// The best stated of several is the one a reader would think of.
    static bool betterKnown(const Fact &a, const Fact &b)
    {
        return std::tuple(-a.sources.documents, a.amount.shownPower, a.id) <
               std::tuple(-b.sources.documents, b.amount.shownPower, b.id);
    }

    Fact *laterFact(const Comparison &comparison)
    {
        if (Fact *stated = factOf(comparison.claim))
            return stated;
        if (!comparison.period)
            return nullptr;
        Fact *best = nullptr;
        for (Fact &fact : m_ledger.facts) {
            if (fact.kind == comparison.kind && fact.victim.isEmpty() && !fact.held && !fact.retracted &&
                fact.period && periodFit(fact.period, comparison.period) == PeriodFit::Same &&
                (!best || betterKnown(fact, *best)))
                best = &fact;
        }
        return best;
    }

    QList<ComparedBase> basesFor(const Comparison &comparison, const Fact &later)
    {
        const Fact *stated = factOf(comparison.base);
        QList<const Fact *> candidates;
        for (const Fact &fact : std::as_const(m_ledger.facts)) {
            if (&fact != &later && fact.kind == later.kind && fact.amount.unit == later.amount.unit &&
                fact.period && !fact.held && !fact.retracted &&
                partyFit(fact.victim, later.victim) == PartyFit::Same &&
                (&fact == stated || isEarlier(*fact.period, *later.period)))
                candidates.append(&fact);
        }
        const auto isNamed = [&](const Fact &fact) {
            if (stated)
                return &fact == stated;
            return !comparison.basePeriod || periodFit(fact.period, comparison.basePeriod) == PeriodFit::Same;
        };
        QList<ComparedBase> bases;
        std::stable_sort(candidates.begin(), candidates.end(), [&](const Fact *a, const Fact *b) {
            if (isNamed(*a) != isNamed(*b))
                return isNamed(*a);
            return betterKnown(*a, *b);
        });
        for (const Fact *fact : std::as_const(candidates)) {
            if (bases.size() >= mostBases)
                break;
            if (comparison.difference && comparison.difference->unit != fact->amount.unit)
                continue;
            if (const auto made = makes(comparison, fact->amount, later.amount.shownPower))
                bases.append({.fact = fact->id,
                              .period = *fact->period,
                              .amount = fact->amount,
                              .makes = *made,
                              .named = isNamed(*fact),
                              .fits = fits(comparison, fact->amount, later.amount)});
        }
        return bases;
    }

    /// Before the later period, no longer than a year longer than it, and not long ago.
    static bool isEarlier(const FuzzyDate &base, const FuzzyDate &later)
    {
        return base.start.isValid() && base.end.isValid() && later.start.isValid() && later.end.isValid() &&
               base.end < later.start && later.start.addYears(-yearsBack) <= base.start;
    }

    Ledger &m_ledger;
};

} // namespace

void checkComparisons(Ledger &ledger, const QList<Comparison> &comparisons)
{
    QList<const Comparison *> ordered; // import order must not show in the order of checks
    for (const Comparison &comparison : comparisons)
        ordered.append(&comparison);
    std::sort(ordered.begin(), ordered.end(), [](const Comparison *a, const Comparison *b) {
        return std::tie(a->passage.document.value, a->passage.page, a->passage.span.start, a->quote) <
               std::tie(b->passage.document.value, b->passage.page, b->passage.span.start, b->quote);
    });
    Comparing comparing(ledger);
    for (const Comparison *comparison : std::as_const(ordered))
        comparing.check(*comparison);
}

} // namespace vigie
