// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/document.h"
#include "models/domain/result.h"

namespace vigie {

class LibraryDatabase;

/// Puts `annotation` where its words stand in the text of `to`, or marks it as orphaned, its document and
/// place kept. A note on the whole document goes with it. `pages` is empty when the document is not there.
void placeIn(Annotation &annotation, const DocumentId &to, const QList<Page> &pages);

/// Finds the annotations of `from` in the text of `to` (the same document after its text changed, or the one
/// that took its place). Those found now belong to `to`; the others keep their document and place and are
/// orphaned. Inside a transaction of the caller.
Result<void> reanchorAnnotations(const LibraryDatabase &database, const DocumentId &from,
                                 const DocumentId &to, const QList<Page> &pages);

/// Marks the annotations of a document that left the library.
Result<void> orphanAnnotations(const LibraryDatabase &database, const DocumentId &document);

} // namespace vigie
