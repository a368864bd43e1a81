// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

#include <QStringList>

namespace vigie {

/// Where some words stand, for people, in the language of the interface: title, publisher, date
/// and page, or heading and paragraph where there are no printed pages. `span` are the words on the page.
/// What is not known is left out.
QString citationOf(const Document &document, const Page &page, const Span &span);

/// Heading and paragraph alone, as far as known, of words in a document without printed pages.
QStringList placeInText(const Document &document, const Page &page, const Span &span);

} // namespace vigie
