// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pagename.h"

#include "models/services/libraryservice.h"

#include <QLocale>

namespace vigie {

QString pageName(const LibraryService &library, const DocumentId &document, int page)
{
    const QString label = library.pageLabels(document).value(page).simplified();
    return label.isEmpty() ? QLocale().toString(page) : label;
}

} // namespace vigie
