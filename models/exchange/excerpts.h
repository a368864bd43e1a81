// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/document.h"
#include "models/domain/locator.h"

#include <QList>

namespace vigie {

/// A marked passage with all that is needed to cite it. Holds no path of this machine.
struct Excerpt
{
    Annotation annotation;
    QString sha256; ///< of the document; empty when it is no longer in the library
    QString title;
    QString romanisedTitle;  ///< in Latin letters, where its script tells how; else empty
    QString translatedTitle; ///< where one is given; else empty
    QString publisher;
    std::optional<FuzzyDate> published;
    Language documentLanguage = Language::Unknown;
    QString pageLabel;                     ///< as printed
    bool pagePrinted = false;              ///< the document has pages (PDF), not sections
    bool recognised = false;               ///< its words were recognised in the page's picture
    QString mediaType;                     ///< of the document
    int documentPages = 0;                 ///< how many pages or sections it has
    Locator locator;                       ///< where the words stand when it has not
    Language language = Language::Unknown; ///< of the quote
    QString words;                         ///< the quote on one line, where its page tells how
    Span points;                           ///< the quote's place on its page, in Unicode code points
};

/// `document` and `page` are null for a mark whose document is gone.
Excerpt makeExcerpt(const Annotation &annotation, const Document *document, const Page *page);

/// The same excerpts, those of one document together; documents in the order of their first excerpt.
QList<QList<Excerpt>> byDocument(const QList<Excerpt> &excerpts);

/// When the last of them was changed; invalid where there is none.
QDateTime lastChange(const QList<Excerpt> &excerpts);

/// The quote on one line: what a line break of the page divided is joined as its language does (no space
/// between Japanese characters or within a Korean word, none after the hyphen of a broken word).
QString quoteOnOneLine(const Excerpt &excerpt);

} // namespace vigie
