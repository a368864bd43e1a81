// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/subjectrepository.h"

namespace vigie {

// What decisions and entries share: sentences for what cannot be done, checks, and how a subject is
// described.

Error invalid(const QString &message); ///< InvalidInput
Error noClaim(const ClaimId &id);      ///< NotFound, as the next ones
Error noEvent(const EventId &id);
Error noEntity(const EntityId &id);
Error noMention();

/// A unit, no negative value, and both ends of a range.
Result<void> checkAmount(const Amount &amount);

/// An id for what a person entered or said a word about, from its place and reading.
QString subjectId(char initial, const Passage &passage, const QJsonObject &reading);

/// InvalidInput when the passage does not lie within its page's text.
Result<TextAnchor> anchorOn(const LibraryDatabase &database, const Passage &passage);

/// What was read gets its row in subjects with the first word about it. Inside a transaction of the caller.
Result<void> keepSubject(const LibraryDatabase &database, const Claim &claim);
Result<void> keepSubject(const LibraryDatabase &database, const Event &event);

} // namespace vigie
