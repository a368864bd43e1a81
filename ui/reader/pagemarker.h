// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/services.h"
#include "ui/common/navigator.h"
#include "ui/reader/overlay.h"

#include <QHash>

namespace vigie {

/// Knows what is marked on each page of the open document: found words, annotations, names, finds. Asks the
/// services once a page and remembers the answers until they change.
class PageMarker
{
public:
    explicit PageMarker(Services &services);

    void setDocument(const DocumentId &document, const QList<Page> &pages);
    void setLocation(const Location &location);
    void setFound(const QHash<int, QList<Span>> &found, int currentIndex, qsizetype current);
    void setChosen(const AnnotationId &annotation) { m_chosen = annotation; }
    void setNamesShown(bool shown) { m_namesShown = shown; }
    void forgetFacts() { m_mentions.clear(); }
    void reloadAnnotations();

    PageMarks marksOf(int index) const;
    /// The annotation there, the one begun last if several lie over each other; null if none.
    const Annotation *annotationAt(int index, qsizetype offset) const;
    /// The entity named there; empty if none or names are not shown.
    EntityId entityAt(int index, qsizetype offset) const;
    /// The mention there, whether names are shown or not; null if none.
    const Mention *mentionAt(int index, qsizetype offset) const;
    /// What to say about the words there, for a tool tip; rich text, escaped.
    QString tipAt(int index, qsizetype offset) const;

private:
    const QList<Match> &matchesOn(int index) const;
    const QList<Mention> &mentionsOn(int index) const;

    Services &m_services;
    DocumentId m_document;
    QList<Page> m_pages;
    Location m_location;
    QStringList m_parts; ///< of the query, in order of appearance on the page that was opened
    QHash<int, QList<Span>> m_found;
    int m_currentIndex = -1;
    qsizetype m_current = -1;
    AnnotationId m_chosen;
    bool m_namesShown = true;
    QHash<int, QList<Annotation>> m_annotations; ///< by page number
    mutable QHash<int, QList<Match>> m_matches;
    mutable QHash<int, QList<Mention>> m_mentions;
};

} // namespace vigie
