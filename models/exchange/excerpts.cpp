// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/excerpts.h"

#include "models/domain/codepoints.h"
#include "models/domain/oneline.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

Excerpt makeExcerpt(const Annotation &annotation, const Document *document, const Page *page)
{
    Excerpt excerpt;
    excerpt.annotation = annotation;
    if (document) {
        excerpt.sha256 = document->sha256;
        excerpt.title = document->title;
        excerpt.translatedTitle = document->translatedTitle;
        excerpt.publisher = document->publisher;
        excerpt.published = document->published;
        excerpt.documentLanguage = excerpt.language = document->language;
        excerpt.mediaType = document->mediaType;
        excerpt.documentPages = document->pages;
        excerpt.pagePrinted = document->mediaType == u"application/pdf";
    }
    excerpt.points = annotation.passage.span;
    if (page) {
        excerpt.pageLabel = page->label;
        excerpt.recognised = page->defect == PageDefect::Recognised && !annotation.isOnDocument() &&
                             annotation.state == Annotation::State::Anchored;
        excerpt.locator = locate(*page, annotation.passage.span, excerpt.title);
        if (page->language != Language::Unknown)
            excerpt.language = page->language;
        excerpt.words = onOneLine(annotation.quote, page->text);
        excerpt.points = toCodePoints(page->text, annotation.passage.span);
    }
    return excerpt;
}

QList<QList<Excerpt>> byDocument(const QList<Excerpt> &excerpts)
{
    QList<QList<Excerpt>> groups;
    QHash<DocumentId, qsizetype> places;
    for (const Excerpt &excerpt : excerpts) {
        const DocumentId &document = excerpt.annotation.passage.document;
        const auto known = places.constFind(document);
        if (known == places.cend()) {
            places.insert(document, groups.size());
            groups.append({excerpt});
        } else {
            groups[*known].append(excerpt);
        }
    }
    return groups;
}

QDateTime lastChange(const QList<Excerpt> &excerpts)
{
    QDateTime last;
    for (const Excerpt &excerpt : excerpts) {
        if (!last.isValid() || excerpt.annotation.modified > last)
            last = excerpt.annotation.modified;
    }
    return last;
}

QString quoteOnOneLine(const Excerpt &excerpt)
{
    return excerpt.words.isEmpty() ? onOneLine(excerpt.annotation.quote) : excerpt.words;
}

} // namespace vigie
