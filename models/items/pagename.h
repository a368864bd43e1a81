// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

namespace vigie {

class LibraryService;

/// What stands after "page" when a place is told: the label that is printed on it ("iv", "12"), else its
/// number as the interface writes numbers.
QString pageName(const LibraryService &library, const DocumentId &document, int page);

} // namespace vigie
