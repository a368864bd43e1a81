// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/document.h"

#include <QAbstractListModel>

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
        PlaceRole,             ///< QString: document and page
        OrphanRole,            ///< bool: its words were not found again
        UnderlineRole,         ///< bool: drawn as a line
        EvidenceRole,          ///< QString: for what it is evidence; empty for nothing
        StateRole,             ///< QString: that its words were not found again; empty if they were
        LanguageRole,          ///< int: vigie::Language of the document
    };

    using QAbstractListModel::QAbstractListModel;

    void setAnnotations(const QList<Annotation> &annotations, const QList<Document> &documents);
    void retranslate();
    const Annotation *annotation(const QModelIndex &index) const; ///< null if invalid
    QModelIndex indexOf(const AnnotationId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString spoken(const Annotation &annotation) const;
    QString place(const Annotation &annotation) const;

    QList<Annotation> m_annotations;
    QHash<DocumentId, Document> m_documents;
};

} // namespace vigie
