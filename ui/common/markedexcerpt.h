// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/passage.h"

class QLabel;

namespace vigie {

class LibraryService;

/// Shows the sentence around a passage in `label`, its words marked, in the document's own font. A screen
/// reader gets it without the marks. Says so when the page is not there.
void showMarkedExcerpt(QLabel *label, const LibraryService &library, const Passage &passage,
                       qsizetype around = 180);

} // namespace vigie
