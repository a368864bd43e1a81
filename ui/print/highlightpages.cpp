// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/highlightpages.h"

#include "models/domain/oneline.h"
#include "models/items/dateformat.h"
#include "models/items/documentmodel.h"
#include "models/items/joining.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/reader/citation.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Adds a line of text to a page as a block of its own; tells where it stands.
Span append(Page &page, const QString &text, Block::Kind kind, quint8 level = 0)
{
    if (!page.text.isEmpty())
        page.text += u'\n';
    const Span span{page.text.size(), page.text.size() + text.size()};
    page.text += text;
    page.blocks.append({kind, level, span});
    return span;
}

QString where(const Services &services, const Document &document, const Annotation &annotation)
{
    if (annotation.isOnDocument())
        return QCoreApplication::translate("vigie::Print", "Note on the document");
    const Result<Page> page = services.library.page(document.id, annotation.passage.page);
    return page ? citationOf(document, page.value(), annotation.passage.span) : QString();
}

FlowPage entry(const Services &services, const Document &document, const Annotation &annotation)
{
    FlowPage entry;
    entry.page.language = document.language;
    if (!annotation.quote.isEmpty()) {
        const Span words = append(entry.page, onOneLine(annotation.quote), Block::Kind::Paragraph);
        Annotation mark = annotation;
        mark.passage.span = words;
        mark.state = Annotation::State::Anchored; // these are its words, wherever they stood
        mark.note.clear();                        // it stands below
        entry.marks.annotations = {mark};
    }
    if (!annotation.note.isEmpty())
        append(entry.page, annotation.note, Block::Kind::ListItem, 1);
    QStringList facts{colourText(annotation.colour)};
    if (!annotation.tags.isEmpty())
        facts.append(joinedList(annotation.tags));
    if (const QString place = where(services, document, annotation); !place.isEmpty())
        facts.append(place);
    append(entry.page, facts.join(u" · "_s), Block::Kind::Footnote);
    return entry;
}

} // namespace

QList<FlowPage> highlightPages(const Services &services, const QList<Annotation> &annotations)
{
    QList<FlowPage> pages;
    DocumentId under;
    for (const Annotation &annotation : annotations) {
        const Result<Document> found = services.library.document(annotation.passage.document);
        Document document;
        document.id = annotation.passage.document;
        if (found)
            document = found.value();
        if (pages.isEmpty() || document.id != under) {
            under = document.id;
            FlowPage heading;
            heading.page.language = document.language;
            append(heading.page,
                   found ? documentTitle(document)
                         : QCoreApplication::translate("vigie::Print",
                                                       "A document that is no longer in the library"),
                   Block::Kind::Heading, 2);
            pages.append(heading);
        }
        pages.append(entry(services, document, annotation));
    }
    return pages;
}

} // namespace vigie
