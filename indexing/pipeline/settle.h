// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/pipeline/importtools.h"

namespace vigie {

/// After an import that did not come to its end (models/store/unsettled.h): the files it copied are compared
/// with their hashes, and what a power cut took is copied again from where it came from, as far as it is
/// there; else it is missing until somebody imports it again. An index that may lack something is thrown
/// away, and tasks are noted to make it anew. By who has the library's lock; does nothing when all is well.
Result<void> settle(const LibraryDatabase &database, const ImportTools &tools);

} // namespace vigie
