// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/comparison.h"
#include "models/domain/entity.h"

namespace vigie {

/// Something that happened, as one sentence says.
struct Event
{
    EventId id;
    Passage passage; ///< the sentence
    QString quote;
    FuzzyDate date;
    DateBasis basis;
    QList<EntityId> entities; ///< named in the sentence, in order of appearance, each once
    /// "founding", "report", "theft", "transfer", "sanction", "veto", "expiry", "launch", "meeting", "other".
    QString kind;
    ReviewStatus status = ReviewStatus::Proposed;
    bool entered = false;  ///< by hand
    bool excluded = false; ///< a person kept it off the timeline
    EventId mergedInto{};  ///< the event that tells the same, as a person said; empty if none
    bool apart = false;    ///< a person said that it is an event of its own

    friend bool operator==(const Event &, const Event &) = default;
};

/// Everything that was read from one document's text. Can always be made again.
struct DocumentFacts
{
    QList<Mention> mentions; ///< in reading order
    QList<Claim> claims;
    QList<Event> events;
    QList<Comparison> comparisons; ///< in reading order
};

} // namespace vigie
