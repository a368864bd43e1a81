// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/document.h"

#include <QAbstractListModel>

#include <functional>

namespace vigie {

/// The person's marks as a list.
class AnnotationModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString: AnnotationId's value
        NoteRole,              ///< QString
        TagsRole,              ///< QStringList
        ColourRole,            ///< int: vigie::HighlightColour
        PlaceRole,             ///< QString: document and page, or the place in its text
        OrphanRole,            ///< bool: its words were not found again
        UnderlineRole,         ///< bool: drawn as a line
        EvidenceRole,          ///< QString: for what it is evidence; empty for nothing
        StateRole,             ///< QString: that its words were not found again; empty if they were
        LanguageRole,          ///< int: vigie::Language of the document
    };

    using QAbstractListModel::QAbstractListModel;

    /// `labels`: what is printed on the pages of a document, by number; asked once a document.
    void setAnnotations(const QList<Annotation> &annotations, const QList<Document> &documents,
                        const std::function<QHash<int, QString>(const DocumentId &)> &labels = {});
    /// Says where the words of a document without printed pages stand: its heading and paragraph, as parts of
    /// a sentence. Without it only the document is named. Asked once an annotation, when its place is shown.
    void setPlaces(std::function<QStringList(const Annotation &)> places) { m_placesOf = std::move(places); }
    void retranslate();
    const Annotation *annotation(const QModelIndex &index) const; ///< null if invalid
    QModelIndex indexOf(const AnnotationId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A highlight can be dragged into another program.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    QString spoken(const Annotation &annotation) const;
    QString place(const Annotation &annotation) const;

    QList<Annotation> m_annotations;
    QHash<DocumentId, Document> m_documents;
    QHash<DocumentId, QHash<int, QString>> m_labels;
    std::function<QStringList(const Annotation &)> m_placesOf;
    mutable QHash<AnnotationId, QStringList> m_places; ///< what m_placesOf said
};

} // namespace vigie
