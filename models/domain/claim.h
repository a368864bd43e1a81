// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/fuzzydate.h"
#include "models/domain/passage.h"
#include "models/domain/reviewstatus.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace vigie {

/// What the amount is said to be. Names as in the command line.
enum class ClaimKind : quint8 { Theft, Laundering, Revenue, Cost, Cap, Other };

QString claimKindName(ClaimKind kind); ///< "theft", "laundering", "revenue", "cost", "cap", "other"
std::optional<ClaimKind> claimKindFromName(QStringView name);

/// Of how much of what happened in its time an amount tells.
enum class ClaimExtent : quint8 {
    Unsaid, ///< the words leave it open: of all that its victim lost or its actor took
    Some,   ///< of one case without a name, of cases that are counted, of one sort of victims
    World,  ///< of everybody's: "worldwide"
};

QString claimExtentName(ClaimExtent extent); ///< "unsaid", "some", "world"
std::optional<ClaimExtent> claimExtentFromName(QStringView name);

/// Somebody or something named as victim or actor.
struct Party
{
    EntityId entity; ///< empty when the thesaurus does not know the name
    QString name;    ///< as the document has it

    bool isEmpty() const { return entity.isEmpty() && name.isEmpty(); }
    friend bool operator==(const Party &, const Party &) = default;
};

/// The same amount in another currency, as the document itself converts it.
struct Equivalent
{
    Amount amount;
    Span span; ///< on the claim's page
    friend bool operator==(const Equivalent &, const Equivalent &) = default;
};

/// One statement of an amount by one document.
struct Claim
{
    ClaimId id;
    Passage passage; ///< the amount with its bound words
    QString quote;   ///< the words of the passage
    Amount amount;
    bool hedged = false;    ///< reported without being asserted ("auraient", "reportedly", とされる)
    bool retracted = false; ///< said to be returned, disputed or denied
    ClaimKind kind = ClaimKind::Other;
    ClaimExtent extent = ClaimExtent::Unsaid;
    std::optional<FuzzyDate> period;
    DateBasis periodBasis;
    Party victim;
    Party actor;
    QString accordingTo; ///< whom the document cites for it; empty if it speaks for itself
    QList<Equivalent> equivalents;
    ClaimId partOf; ///< the whole this is said to be a part of, in the same document; empty if none
    ReviewStatus status = ReviewStatus::Proposed;
    bool excluded = false; ///< kept out of charts by a person
    bool entered = false;  ///< by hand: a person read it where the program did not
    QStringList decided;   ///< fields that a person set, by their names on the command line
    /// Other currencies an unqualified unit could have meant ("dollar": USD, CAD, AUD …); empty when the
    /// words leave no choice.
    QStringList unitCandidates;
    QString
        unitReason;  ///< why `amount.unit` was taken among them: "issuer", "language", "context", "default"
    QString comment; ///< a person's: why it was decided as it is

    friend bool operator==(const Claim &, const Claim &) = default;
};

} // namespace vigie
