// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/versionalignment.h"
#include "models/services/factsservice.h"
#include "models/services/libraryservice.h"

namespace vigie {

/// The document as versions are compared, from what library and facts hold. For the window's thread.
Result<VersionText> readVersion(const LibraryService &library, const FactsService &facts,
                                const DocumentId &id);

/// The same statement in another language.
struct FoundVersion
{
    DocumentId document;
    VersionAlignment alignment; ///< the asked document at the left
};

/// Compares `document` with every candidate and gives those that are versions of it, the surest first.
Result<QList<FoundVersion>> findVersions(const LibraryService &library, const FactsService &facts,
                                         const DocumentId &document);

} // namespace vigie
