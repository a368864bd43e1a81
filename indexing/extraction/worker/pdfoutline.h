// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/renderservice.h"

class PDFDoc;

namespace vigie {

/// The bookmarks, as far as there are sensibly many; those of the first level first, each followed by its
/// own.
QList<Bookmark> bookmarksOf(PDFDoc &pdf);

/// What leads somewhere on page `number` (from 1). What would start a program or play something is left out.
QList<PageLink> linksOf(PDFDoc &pdf, int number);

} // namespace vigie
