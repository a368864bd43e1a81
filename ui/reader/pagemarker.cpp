// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagemarker.h"

#include "models/items/dateformat.h"
#include "models/items/joining.h"
#include "models/items/names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

PageMarker::PageMarker(Services &services)
    : m_services(services)
{
}

void PageMarker::setDocument(const DocumentId &document, const QList<Page> &pages)
{
    m_document = document;
    m_pages = pages;
    m_location = {};
    m_found.clear();
    m_current = -1;
    m_matches.clear();
    m_mentions.clear();
    reloadAnnotations();
}

void PageMarker::setLocation(const Location &location)
{
    m_location = location;
    m_matches.clear();
    m_parts.clear();
    for (const Match &match : location.marks) {
        if (!m_parts.contains(match.why))
            m_parts.append(match.why);
    }
}

void PageMarker::setFound(const QHash<int, QList<Span>> &found, int currentIndex, qsizetype current)
{
    m_found = found;
    m_currentIndex = currentIndex;
    m_current = current;
}

void PageMarker::reloadAnnotations()
{
    m_annotations.clear();
    if (m_document.isEmpty())
        return;
    AnnotationFilter filter;
    filter.document = m_document;
    for (const Annotation &annotation : m_services.annotations.annotations(filter))
        m_annotations[annotation.passage.page].append(annotation);
}

const QList<Match> &PageMarker::matchesOn(int index) const
{
    const auto known = m_matches.constFind(index);
    if (known != m_matches.constEnd())
        return *known;
    const Page &page = m_pages.at(index);
    QList<Match> matches;
    if (m_location.page == page.number && !m_location.marks.isEmpty())
        matches = m_location.marks;
    else if (m_location.query)
        matches = m_services.search.matchesOn(*m_location.query, page);
    return *m_matches.insert(index, matches);
}

const QList<Mention> &PageMarker::mentionsOn(int index) const
{
    const auto known = m_mentions.constFind(index);
    if (known != m_mentions.constEnd())
        return *known;
    return *m_mentions.insert(index, m_services.facts.mentions(m_document, m_pages.at(index).number));
}

PageMarks PageMarker::marksOf(int index) const
{
    PageMarks marks;
    if (index < 0 || index >= m_pages.size())
        return marks;
    const int number = m_pages.at(index).number;
    marks.marks = matchesOn(index);
    marks.parts = m_parts;
    for (const Match &match : std::as_const(marks.marks)) {
        if (!marks.parts.contains(match.why))
            marks.parts.append(match.why);
    }
    if (number == m_location.page)
        marks.focus = m_location.focus;
    marks.annotations = m_annotations.value(number);
    marks.chosen = m_chosen;
    if (m_namesShown)
        marks.mentions = mentionsOn(index);
    marks.found = m_found.value(index);
    marks.currentFound = index == m_currentIndex ? m_current : -1;
    return marks;
}

const Annotation *PageMarker::annotationAt(int index, qsizetype offset) const
{
    const auto onPage = m_annotations.constFind(m_pages.at(index).number);
    if (onPage == m_annotations.constEnd())
        return nullptr;
    const Annotation *best = nullptr;
    for (const Annotation &annotation : *onPage) {
        const bool here =
            annotation.state == Annotation::State::Anchored && annotation.passage.span.contains(offset);
        if (here && (!best || annotation.passage.span.start >= best->passage.span.start))
            best = &annotation;
    }
    return best;
}

EntityId PageMarker::entityAt(int index, qsizetype offset) const
{
    const Mention *mention = m_namesShown ? mentionAt(index, offset) : nullptr;
    return mention ? mention->entity : EntityId();
}

const Mention *PageMarker::mentionAt(int index, qsizetype offset) const
{
    for (const Mention &mention : mentionsOn(index)) {
        if (mention.passage.span.contains(offset))
            return &mention;
    }
    return nullptr;
}

QString PageMarker::tipAt(int index, qsizetype offset) const
{
    QStringList lines;
    if (const Annotation *annotation = annotationAt(index, offset)) {
        QString line = u"<b>"_s + colourText(annotation->colour).toHtmlEscaped() + u"</b>"_s;
        if (!annotation->tags.isEmpty())
            line += u" · "_s + joinedList(annotation->tags).toHtmlEscaped();
        if (!annotation->note.isEmpty())
            line += u"<br>"_s + annotation->note.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        lines.append(line);
    }
    for (const Match &match : matchesOn(index)) {
        if (match.span.contains(offset) && !match.why.isEmpty()) {
            lines.append(QCoreApplication::translate("vigie::PageMarker", "Found for “%1”")
                             .arg(match.why.toHtmlEscaped()));
            break;
        }
    }
    if (const EntityId id = entityAt(index, offset); !id.isEmpty()) {
        if (const Entity *entity = m_services.facts.thesaurus().find(id))
            lines.append(entity->label(interfaceLanguage()).toHtmlEscaped() + u" ("_s +
                         entityTypeText(entity->type).toHtmlEscaped() + u")"_s);
    }
    return lines.isEmpty() ? QString() : u"<div>"_s + lines.join(u"<hr>"_s) + u"</div>"_s;
}

} // namespace vigie
