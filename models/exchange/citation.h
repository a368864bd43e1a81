// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/excerpts.h"

namespace vigie {

/// Where an excerpt comes from, as a sentence in `language`: title, publisher, date, page as printed and as
/// counted, whether its text was recognised, and the language of the quote where it is another. What is
/// unknown is left out or said to be so.
QString citation(const Excerpt &excerpt, Language language);

/// The title in the quotation marks of `language`; behind it, in brackets, in Latin letters and translated,
/// where these are known and the document is in another language. Says so where the document is gone.
QString citeTitle(const Excerpt &excerpt, Language language);

/// The same without quotation marks around it, as a heading.
QString headingTitle(const Excerpt &excerpt, Language language);

/// "page iv (4th of the file)" and its like: the printed label, and the physical page where it differs; for
/// documents without pages the section. Empty for a note on the whole document.
QString citePage(const Excerpt &excerpt, Language language);

/// "text recognised by OCR"; empty for words that are the file's own, and for a passage that is lost.
QString citeLayer(const Excerpt &excerpt, Language language);

/// A date as precise as it is known, written as `language` does: "29 May 2025", "mai 2025", "2025年5月29日".
QString citeDate(const FuzzyDate &date, Language language);

/// "French", "français", "フランス語", "프랑스어".
QString languageName(Language named, Language in);

} // namespace vigie
