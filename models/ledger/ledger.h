// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/comparison.h"
#include "models/domain/curation.h"
#include "models/domain/document.h"

#include <QHash>
#include <QList>

namespace vigie {

/// A figure that a statement of comparison was worked out against.
struct ComparedBase
{
    FactId fact;
    FuzzyDate period;
    Amount amount;
    Amount makes;       ///< what the comparison makes of it
    bool named = false; ///< its period is the one that the words name, or they name none
    bool fits = false;  ///< what it makes is what is stated, within what the figures' last digits leave open

    friend bool operator==(const ComparedBase &, const ComparedBase &) = default;
};

/// Something the ledger found out by comparing claims. `LedgerSentences` makes the sentence.
struct Check
{
    enum class Kind : quint8 {
        SumHolds,          ///< the parts add up to the whole within the rounding shown
        SumDiffers,        ///< they do not: `difference` is whole minus parts
        ScaleSlip,         ///< ten, a hundred or a thousand times another figure for the same thing
        Rival,             ///< another figure is stated for the same thing
        ComparisonHolds,   ///< "51 % more than the year before" is what a figure for that year makes
        ComparisonDiffers, ///< it is not; another base may fit: see `bases`
    };
    Kind kind = Kind::SumHolds;
    QList<FactId> facts{}; ///< the others concerned: parts, the rival, the base that fits or those tried
    Decimal expected{};    ///< what the others make
    Decimal stated{};      ///< what this fact says
    Decimal difference{};  ///< stated − expected
    QString unit{};
    UnitKind unitKind = UnitKind::Money;
    Bound statedBound = Bound::Exact; ///< of what this fact says
    QList<Amount> parts{};            ///< of a sum
    QStringList words{};              ///< of comparisons that come to the same, as the documents have them
    QList<ComparedBase> bases{};      ///< of a comparison: the best supported first

    friend bool operator==(const Check &, const Check &) = default;
};

/// One sentence for people, in the language of the interface, with plain figures (see `Wording`).
QString checkText(const Check &check);

/// Whom documents cite for something, and how many of its statements do.
struct CitedSource
{
    QString name; ///< as the documents have it
    int statements = 0;
    friend bool operator==(const CitedSource &, const CitedSource &) = default;
};

/// How often something is stated, and how many of the statements are echoes of one another's source.
struct Sources
{
    int statements = 0;
    int documents = 0;
    QList<CitedSource> cited; ///< most cited first, then by name
    friend bool operator==(const Sources &, const Sources &) = default;
};

/// The id of the fact that `lead` leads.
inline FactId factLedBy(const ClaimId &lead)
{
    return {u'f' + lead.value};
}

/// The claims that state the same thing, as one.
struct Fact
{
    FactId id;
    ClaimKind kind = ClaimKind::Other;
    Amount amount;       ///< the most precise of the agreeing statements
    Decimal low;         ///< least value that all agreeing claims allow; `amount` where it is open
    Decimal high;        ///< greatest; equal to `low` for one exact figure
    bool open = false;   ///< "at least", "more than": it may be more than `high`
    bool hedged = false; ///< no claim asserts it
    ClaimExtent extent = ClaimExtent::Unsaid; ///< as its claims together have it
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
    bool held = false;      ///< kept out of charts until a person accepts it: see the ScaleSlip check
    bool retracted = false; ///< every claim says that it was returned, disputed or denied: not counted
    bool excluded = false;  ///< a person kept every claim out of charts
    bool accepted = false;  ///< a person accepted one of the claims
    Sources sources;
    QDate lastStated; ///< when the latest document that states it was published; may be invalid

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
/// outweighs what the figures say; words that contradict each other leave claims apart. `comparisons` are
/// worked out again and become checks of the facts that they speak of.
Ledger buildLedger(const QList<Claim> &claims, const QList<Document> &documents,
                   const QList<ClaimLink> &links, const QList<Comparison> &comparisons);

} // namespace vigie
