// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/curation.h"
#include "models/domain/result.h"

namespace vigie {

class LibraryDatabase;

// What the program read, together with what people decided about it and what they entered.

/// By document, page, place. What a person entered stands in place of the same figure read at the same words.
Result<QList<Claim>> curatedClaims(const LibraryDatabase &database);
/// Those of one document that stand: without what a person rejected.
Result<QList<Claim>> standingClaims(const LibraryDatabase &database, const DocumentId &document);
Result<QList<Event>> curatedEvents(const LibraryDatabase &database); ///< by date, then document, page, place

/// One, found by its id without reading the others; nothing if there is none.
Result<std::optional<Claim>> curatedClaim(const LibraryDatabase &database, const ClaimId &id);
Result<std::optional<Event>> curatedEvent(const LibraryDatabase &database, const EventId &id);

/// The same before any decision: what the program read or a person entered.
Result<std::optional<Claim>> uncuratedClaim(const LibraryDatabase &database, const ClaimId &id);
Result<std::optional<Event>> uncuratedEvent(const LibraryDatabase &database, const EventId &id);

/// Who said what, oldest first.
Result<QList<DecisionRecord>> claimHistory(const LibraryDatabase &database, const ClaimId &id);
Result<QList<DecisionRecord>> eventHistory(const LibraryDatabase &database, const EventId &id);

} // namespace vigie
