// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"

namespace vigie {

/// What a chart shows.
struct ChartOptions
{
    QString unit = QStringLiteral("USD");
    ClaimKind kind = ClaimKind::Theft;
    bool anyKind = false; ///< claims of every kind, not of `kind` alone: for counted things, never for money
    std::optional<QDate> asKnownOn; ///< only documents published up to this day
    QList<DocumentId> without;
    /// Amounts of money in other currencies are drawn too, at rates that documents state; else only what some
    /// document states in `unit`.
    bool convert = false;
};

/// One step of how a bar is made. `LedgerSentences` says it in words.
struct ChartStep
{
    enum class Kind : quint8 {
        Whole,      ///< `amount` is stated for all of `period`
        PartsStand, ///< `count` parts stand for a whole that nobody states
        Part,       ///< one of them: `amount` in `period`, of `party`
        Check,      ///< what `check` found about the whole
        Rivals,     ///< `amount` is drawn for `party`, or for `period`, and `others` are stated too
        Retracted,  ///< `amount` is not counted
        Converted,  ///< `amount` was others[0]; others[1] is others[2] by the document that gives the rate
        OfActor,    ///< `amount`, within the bar, was taken by `party`
    };
    Kind kind = Kind::Whole;
    FactId fact{}; ///< that it speaks of; empty for PartsStand
    Amount amount{};
    std::optional<FuzzyDate> period{};
    QString party{};   ///< a victim; of Whole and OfActor who took it
    EntityId entity{}; ///< of the party
    int count = 0;
    Sources sources{};
    vigie::Check check{};
    QList<Amount> others{};
    ClaimId claim{}; ///< Converted: the claim that gives the rate
    friend bool operator==(const ChartStep &, const ChartStep &) = default;
};

/// A slice of a bar: one victim (or, without a name, the rest of the bar: empty label).
struct ChartSlice
{
    QString label; ///< victim's name as documents have it
    EntityId entity;
    Decimal amount;
    QList<FactId> facts;
};

/// One bar.
struct ChartYear
{
    int year = 0;
    Decimal amount; ///< the height of the sure part
    Decimal low;
    Decimal high;          ///< whisker
    bool open = false;     ///< "at least": the top is open
    QList<FactId> facts;   ///< what makes the bar: the whole, or the parts that stand for it
    QList<ClaimId> claims; ///< every statement behind it
    QList<ChartSlice> breakdown;
    QList<ChartStep> working; ///< how the bar is made
    bool converted = false;   ///< some of it at a stated rate: the figure is an approximation
};

/// A fact that no bar shows, and why. `LedgerSentences` says it in words.
struct ChartHeld
{
    enum class Why : quint8 {
        Excluded,   ///< a person left it out
        Retracted,  ///< said to be returned, disputed or denied
        Slip,       ///< of scale: see `check`
        NoPeriod,   ///< it belongs to no year
        OpenPeriod, ///< neither its beginning nor its end is known
        Rival,      ///< `taken` is shown for the same period
        Overlaps,   ///< with another part of the same year
        Undated,    ///< as known on a day: when its document was published is not known; one entry a claim
    };
    FactId fact;
    ClaimId claim; ///< the fact's leading claim
    Why why = Why::NoPeriod;
    Amount amount; ///< of the fact, in the chart's unit
    std::optional<FuzzyDate> period;
    Party victim;
    Amount taken;
    Check check;
    friend bool operator==(const ChartHeld &, const ChartHeld &) = default;
};

/// A total over several years, or over a period of which only the beginning or only the end is stated.
struct ChartSpan
{
    FactId fact;
    Amount amount;         ///< in the chart's unit
    FuzzyDate period;      ///< start or end may be unknown (invalid), not both
    QDate lastStated{};    ///< when the latest document that states it was published; may be invalid
    QList<ClaimId> claims; ///< that state it, the leading one first
    int documents = 0;     ///< that state it
    QList<Check> checks;   ///< of the fact: whether its years add up to it
    friend bool operator==(const ChartSpan &, const ChartSpan &) = default;
};

/// Amounts by year with everything that was left out and why.
struct Chart
{
    QString unit;
    UnitKind unitKind = UnitKind::Money; ///< of every amount in it
    ClaimKind kind = ClaimKind::Theft;
    bool anyKind = false;             ///< of every kind, not of `kind` alone
    std::optional<QDate> asKnownOn{}; ///< as the options have it, like the next
    QList<DocumentId> without{};
    QList<ChartYear> years; ///< ascending, only years with a bar
    QList<FactId> spanning; ///< totals over several years, or over an open period: they belong to no bar
    QList<ChartSpan> spans; ///< the same, with what they state
    QList<ChartHeld> held;  ///< slips, rivals that lost their place, facts without a period …
};

/// The chart of `claims`. Builds its own ledger of the claims that the options let in.
Chart drawChart(const QList<Claim> &claims, const QList<Document> &documents, const ChartOptions &options,
                const QList<ClaimLink> &links, const QList<Comparison> &comparisons);

} // namespace vigie
