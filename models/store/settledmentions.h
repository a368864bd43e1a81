// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/subjectrepository.h"

namespace vigie {

/// Shows in the table mentions what was decided about `subject`: the row that was read is marked or names
/// another entity; what was entered, or is kept though no longer read, gets a row. Once or many times alike.
Result<void> settleMention(const LibraryDatabase &database, const StoredSubject &subject,
                           const QJsonObject &decision);

/// Puts the row back as it was read, or takes it away if it was not read.
Result<void> unsettleMention(const LibraryDatabase &database, const StoredSubject &subject);

} // namespace vigie
