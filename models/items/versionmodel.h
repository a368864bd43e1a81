// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/versiondifferences.h"

#include <QAbstractTableModel>

namespace vigie {

/// What a difference between two versions is, as a sentence: "Not in the French version: 28.4억 불".
QString differenceText(const VersionDifference &difference, Language other);

/// Two versions of a statement side by side: a row for paragraphs that say the same.
class VersionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Left, Right, ColumnCount };
    enum Role {
        MarksRole = Qt::UserRole, ///< QList<Span> of the cell's text: what the other side lacks
        LanguageRole,             ///< int(Language)
        HeadingRole,              ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const VersionText &left, const VersionText &right, const VersionAlignment &alignment,
              const Thesaurus &thesaurus);
    void clear();
    const QList<VersionDifference> &differences() const { return m_differences; }
    const VersionText &text(int column) const { return column == Left ? m_left : m_right; }
    /// The first paragraph of a cell; nothing for an empty one.
    std::optional<Passage> passageAt(const QModelIndex &index) const;
    QModelIndex indexOf(const VersionDifference &difference) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QList<int> &numbers(const QModelIndex &index) const;
    QString textOf(const QModelIndex &index) const;
    QVariant marksOf(const QModelIndex &index) const;

    VersionText m_left;
    VersionText m_right;
    QList<VersionPair> m_pairs;
    QList<VersionDifference> m_differences;
};

} // namespace vigie
