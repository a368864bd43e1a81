// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>
#include <QIcon>
#include <QSortFilterProxyModel>

#include <array>
#include <vector>

namespace vigie {

/// The documents of the library as a table.
class DocumentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, LanguageColumn, Published, Publisher, Pages, Type, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< QString: DocumentId's value
        SortRole,              ///< what the column sorts by
        FilterRole,            ///< all that the quick filter looks in
        ProblemRole,           ///< QString: what could not be read, a sentence a line; empty if all was
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDocuments(const QList<Document> &documents);
    const QList<Document> &documents() const { return m_documents; }
    int rowOf(const DocumentId &id) const; ///< -1 if it is not here
    /// Shown beside the title of a document with a problem.
    void setProblemIcon(const QIcon &icon);
    void retranslate();
    /// Whether one row's text in `column` comes before another's in the reader's alphabet.
    bool precedes(int row, int other, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant text(const Document &document, int column) const;
    QVariant sortKey(const Document &document, int column) const;
    QString toolTip(const Document &document, int column) const;
    QString problems(const Document &document) const;
    const std::vector<QCollatorSortKey> &places(int column) const;

    QList<Document> m_documents;
    /// Where each row's text stands in the alphabet, by column, made when first asked for. Of texts that were
    /// there before nothing is made anew: with 20,000 documents the window would wait for it after each
    /// change.
    mutable std::array<std::vector<QCollatorSortKey>, ColumnCount> m_places;
    mutable QHash<QString, QCollatorSortKey> m_known;
    QCollator m_alphabet;
    QIcon m_problemIcon;
};

/// Of a DocumentModel: sorts by the reader's alphabet and keeps the documents that hold every word of the
/// quick filter.
class DocumentFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DocumentFilterModel(QObject *parent = nullptr);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

/// The title, or the file's name when it has none.
QString documentTitle(const Document &document);

} // namespace vigie
