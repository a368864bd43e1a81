// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/annotationmodel.h"

#include "models/domain/oneline.h"
#include "models/items/documentmodel.h"
#include "models/items/excerptmime.h"
#include "models/items/joining.h"
#include "models/items/names.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

void AnnotationModel::setAnnotations(const QList<Annotation> &annotations, const QList<Document> &documents,
                                     const std::function<QHash<int, QString>(const DocumentId &)> &labels)
{
    beginResetModel();
    m_annotations = annotations;
    m_documents.clear();
    QSet<DocumentId> annotated; // a few of thousands
    for (const Annotation &annotation : annotations)
        annotated.insert(annotation.passage.document);
    for (const Document &document : documents) {
        if (annotated.contains(document.id))
            m_documents.insert(document.id, document);
    }
    m_labels.clear();
    m_places.clear();
    for (const Annotation &annotation : annotations) {
        const DocumentId &document = annotation.passage.document;
        if (labels && !m_labels.contains(document))
            m_labels.insert(document, labels(document));
    }
    endResetModel();
}

void AnnotationModel::retranslate()
{
    m_places.clear();
    if (!m_annotations.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_annotations.size()) - 1));
}

const Annotation *AnnotationModel::annotation(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_annotations.size() ? &m_annotations.at(index.row()) : nullptr;
}

QModelIndex AnnotationModel::indexOf(const AnnotationId &id) const
{
    const auto found = std::ranges::find(m_annotations, id, &Annotation::id);
    return found == m_annotations.end() ? QModelIndex() : index(int(found - m_annotations.begin()));
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_annotations.size());
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    const Annotation *shown = annotation(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->isOnDocument() ? tr("Note on the document") : onOneLine(shown->quote);
    case Qt::ToolTipRole:
        return shown->state == Annotation::State::Orphaned
                   ? tr("The words of this highlight are no longer in the document. It is kept here with its "
                        "note and tags.")
                   : place(*shown);
    case Qt::AccessibleTextRole:
        return spoken(*shown);
    case IdRole:
        return shown->id.value;
    case NoteRole:
        return shown->note;
    case TagsRole:
        return shown->tags;
    case ColourRole:
        return int(shown->colour);
    case PlaceRole:
        return place(*shown);
    case OrphanRole:
        return shown->state == Annotation::State::Orphaned;
    case UnderlineRole:
        return shown->style == MarkStyle::Underline;
    case EvidenceRole: {
        QStringList labels;
        for (const EvidenceLink &link : shown->evidence)
            labels.append(link.label);
        return labels.isEmpty() ? QString() : tr("Evidence for %1").arg(joinedList(labels));
    }
    case StateRole:
        return shown->state == Annotation::State::Orphaned ? tr("These words are no longer in the document")
                                                           : QString();
    case LanguageRole:
        return int(m_documents.value(shown->passage.document).language);
    default:
        return {};
    }
}

Qt::ItemFlags AnnotationModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList AnnotationModel::mimeTypes() const
{
    return {QStringLiteral("text/plain"), QStringLiteral("text/html")};
}

QMimeData *AnnotationModel::mimeData(const QModelIndexList &indexes) const
{
    const Annotation *dragged = indexes.isEmpty() ? nullptr : annotation(indexes.constFirst());
    if (!dragged)
        return nullptr;
    return excerptMime(onOneLine(dragged->quote), place(*dragged), dragged->note,
                       m_documents.value(dragged->passage.document).language);
}

QString AnnotationModel::spoken(const Annotation &annotation) const
{
    const QModelIndex at = indexOf(annotation.id);
    QStringList parts{data(at, Qt::DisplayRole).toString(), colourText(annotation.colour), place(annotation),
                      annotation.note, joinedList(annotation.tags)};
    parts += {data(at, EvidenceRole).toString(), data(at, StateRole).toString()};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString AnnotationModel::place(const Annotation &annotation) const
{
    const auto document = m_documents.constFind(annotation.passage.document);
    if (document == m_documents.cend())
        return tr("Document no longer in the library");
    if (annotation.isOnDocument())
        return documentTitle(*document);
    if (document->mediaType != u"application/pdf") {
        auto known = m_places.find(annotation.id);
        if (known == m_places.end())
            known = m_places.insert(annotation.id, m_placesOf ? m_placesOf(annotation) : QStringList());
        return joinedList(QStringList(documentTitle(*document)) + *known);
    }
    const QString label = m_labels.value(document->id).value(annotation.passage.page).simplified();
    return tr("%1, page %2", "%1 title of a document")
        .arg(documentTitle(*document), label.isEmpty() ? QLocale().toString(annotation.passage.page) : label);
}

} // namespace vigie
