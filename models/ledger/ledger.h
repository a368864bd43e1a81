// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/curation.h"
#include "models/domain/document.h"

#include <QHash>
#include <QList>

namespace vigie {

/// Something the ledger found out by comparing claims. `checkText` makes the sentence.
struct Check
{
    enum class Kind : quint8 {
        SumHolds,   ///< the parts add up to the whole within the rounding shown
        SumDiffers, ///< they do not: `difference` is whole minus parts
        ScaleSlip,  ///< ten, a hundred or a thousand times another figure for the same thing
        Rival,      ///< another figure is stated for the same thing
    };
    Kind kind = Kind::SumHolds;
    QList<FactId> facts; ///< the others concerned: parts, or the rival
    Decimal expected;    ///< what the others make
    Decimal stated;      ///< what this fact says
    Decimal difference;  ///< stated − expected
    QString unit;

    friend bool operator==(const Check &, const Check &) = default;
};

/// One sentence for people, in the language of the interface.
QString checkText(const Check &check);

/// The claims that state the same thing, as one.
struct Fact
{
    FactId id;
    ClaimKind kind = ClaimKind::Other;
    Amount amount;       ///< the most precise of the agreeing statements
    Decimal low;         ///< least value that all agreeing claims allow
    Decimal high;        ///< greatest; equal to `low` for one exact figure
    bool open = false;   ///< "at least", "more than": it may be more than `high`
    bool hedged = false; ///< no claim asserts it
    std::optional<FuzzyDate> period;
    Party victim;
    Party actor;
    QList<ClaimId> claims; ///< the leading claim first
    /// Claims that are here because a person said so although their figures do not agree with the fact's:
    /// `low` and `high` hold them too.
    QList<ClaimId> unlike;
    FactId partOf;
    QList<FactId> parts;
    QList<Check> checks;
    QList<FactId> conflictsWith;
    bool held = false; ///< kept out of charts until a person decides: see the ScaleSlip check

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// All facts of a library and the way from each claim to its fact.
struct Ledger
{
    QList<Fact> facts; ///< by kind, period, amount (largest first), id
    QHash<ClaimId, FactId> factOf;
    QHash<FactId, qsizetype> places;          ///< of each fact in `facts`
    const Fact *find(const FactId &id) const; ///< null if unknown
};

/// Groups claims into facts by the rules of the house: a pure function of its arguments, whatever their
/// order. Rejected claims are left out. `documents` gives publication dates. What a person said in `links`
/// outweighs what the figures say; words that contradict each other leave claims apart.
Ledger buildLedger(const QList<Claim> &claims, const QList<Document> &documents,
                   const QList<ClaimLink> &links = {});

/// What a chart shows.
struct ChartOptions
{
    QString unit = QStringLiteral("USD");
    ClaimKind kind = ClaimKind::Theft;
    std::optional<QDate> asKnownOn; ///< only documents published up to this day
    QList<DocumentId> without;
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
    QStringList working; ///< how the bar is made, a sentence each, in the language of the interface
};

/// A fact that no bar shows, with the reason as a sentence.
struct ChartHeld
{
    FactId fact;
    ClaimId claim; ///< the fact's leading claim
    QString reason;
};

/// Amounts by year with everything that was left out and why.
struct Chart
{
    QString unit;
    UnitKind unitKind = UnitKind::Money; ///< of every amount in it
    ClaimKind kind = ClaimKind::Theft;
    QList<ChartYear> years; ///< ascending, only years with a bar
    QList<FactId> spanning; ///< totals over several years: they belong to no bar
    QList<ChartHeld> held;  ///< slips, rivals that lost their place, facts without a period …
};

/// The chart of `claims`. Builds its own ledger of the claims that the options let in.
Chart drawChart(const QList<Claim> &claims, const QList<Document> &documents,
                const ChartOptions &options = {}, const QList<ClaimLink> &links = {});

} // namespace vigie
