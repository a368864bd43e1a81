// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <optional>

namespace vigie {

/// A person's decision about one claim. What is not set stays.
struct ClaimDecision
{
    std::optional<ReviewStatus> status{};
    std::optional<bool> excluded{}; ///< kept out of charts
    std::optional<ClaimKind> kind{};
    std::optional<ClaimExtent> extent{}; ///< "unsaid" says that the words leave it open
    std::optional<FuzzyDate> period{};   ///< an invalid date says that there is none
    std::optional<Amount>
        amount{}; ///< read wrong by the program: value, bound and unit as a person reads them
    std::optional<bool> hedged{};
    std::optional<bool> retracted{};
    std::optional<Party> victim{}; ///< an empty party says that nobody is named
    std::optional<Party> actor{};
    std::optional<QString> accordingTo{};
    std::optional<ClaimId> partOf{};  ///< an empty id says that it is no part
    std::optional<QString> comment{}; ///< why, for those who read it later

    friend bool operator==(const ClaimDecision &, const ClaimDecision &) = default;
};

/// A person's decision about one event. What is not set stays.
struct EventDecision
{
    std::optional<ReviewStatus> status{};
    std::optional<FuzzyDate> date{};
    std::optional<QString> kind{};       ///< as in Event
    std::optional<bool> excluded{};      ///< kept off the timeline
    std::optional<EventId> mergedInto{}; ///< an empty id says that it is an event of its own
    friend bool operator==(const EventDecision &, const EventDecision &) = default;
};

/// A person's decision about one mention: these words do not name that entity, or name another.
struct MentionDecision
{
    std::optional<ReviewStatus> status{};
    std::optional<EntityId> entity{};
    friend bool operator==(const MentionDecision &, const MentionDecision &) = default;
};

/// A person's word on whether two claims state the same thing. It outweighs what the ledger works out.
struct ClaimLink
{
    ClaimId first; ///< the lesser id
    ClaimId second;
    bool same = true; ///< false: they are different facts, however alike

    friend bool operator==(const ClaimLink &, const ClaimLink &) = default;
};

/// What a person decided about or entered by hand, and whose words are no longer found in the library: the
/// document left, or its text changed. Kept until the words come back or a person takes it away.
struct OrphanedFact
{
    enum class Kind : quint8 { Claim, Event, Mention };
    Kind kind = Kind::Claim;
    QString id;      ///< of the claim or event; empty for a mention
    Passage passage; ///< where it stood
    QString quote;
    bool entered = false; ///< by hand
    friend bool operator==(const OrphanedFact &, const OrphanedFact &) = default;
};

/// One entry of who said what: what the program read, then what people made of it.
struct DecisionRecord
{
    QDateTime at;        ///< UTC; invalid for what the program read
    bool person = false; ///< false: the program
    QString action;      ///< "read", "claim.decide", "claim.add", "claim.link", "event.decide" …
    QString field;       ///< "amount", "period", "kind" …; empty when the whole is concerned
    QString before;      ///< as the command line prints the field; empty if there was none
    QString after;
    friend bool operator==(const DecisionRecord &, const DecisionRecord &) = default;
};

/// What is set in `decision`, by the names that the command line gives the fields: "status", "excluded",
/// "kind", "extent", "period", "amount", "hedged", "retracted", "victim", "actor", "accordingTo", "partOf",
/// "comment".
QStringList decidedFields(const ClaimDecision &decision);

/// A field of a claim by those names, of an event "status", "date", "kind", "excluded" or "partOf" (what it
/// was merged into), as the command line prints it:
/// "at_least 1650000000 USD", "2025-01-01/2025-09-30", "theft", "yes". Empty for nothing and for "no".
QString fieldText(const Claim &claim, const QString &field);
QString fieldText(const Event &event, const QString &field);

/// `before` with what `now` sets in its place.
ClaimDecision merged(ClaimDecision before, const ClaimDecision &now);
EventDecision merged(EventDecision before, const EventDecision &now);
MentionDecision merged(MentionDecision before, const MentionDecision &now);

/// What the program read (or a person entered), as a person decided it. Keeps who set what in
/// Claim::decided.
Claim decided(Claim claim, const ClaimDecision &decision);
Event decided(Event event, const EventDecision &decision);
Mention decided(Mention mention, const MentionDecision &decision);

/// Of the events that a person merged those that are not told by themselves: the one that each was merged
/// into is among `events`.
QSet<EventId> mergedAway(const QList<Event> &events);

/// A link with its ids in order.
ClaimLink makeLink(const ClaimId &one, const ClaimId &other, bool same);

} // namespace vigie
