// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"
#include "models/domain/search.h"
#include "models/services/libraryservice.h"

#include <QAbstractItemModel>

namespace vigie {

/// Passages grouped by document: what a search found, or where an entity is named.
class PassageModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        MarksRole = Qt::UserRole, ///< QList<vigie::Span> of the display text
        LanguageRole,             ///< int: vigie::Language of the words
        PageLabelRole,            ///< QString
        IsGroupRole,              ///< bool: a document's row
        RemarkRole, ///< QString: that a note answers, that words were recognised by OCR; mostly empty
        DetailRole, ///< QString of a document's row: language, date, number of passages
    };

    explicit PassageModel(const LibraryService &library, QObject *parent = nullptr);

    /// Hits in the order given, each document at the place of its first hit. `others`: the libraries besides
    /// the one that is open that they may be from.
    void setHits(const QList<SearchHit> &hits, const QList<OtherAnswer> &others = {});
    /// Mentions in the order given. Their surroundings are read from the library when a row is first shown.
    void setMentions(const QList<Mention> &mentions);
    void clear();
    void retranslate();

    int passageCount() const { return int(m_rows.size()); }
    int documentCount() const { return int(m_groups.size()); }
    /// The passage of a row; for a document's row its first one. Null for an invalid index.
    const Passage *passage(const QModelIndex &index) const;
    /// The hit behind a row; null for mentions and invalid indexes.
    const SearchHit *hit(const QModelIndex &index) const;
    QModelIndex firstPassage() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Passage passage;
        QString text;
        QList<Span> marks;
        Language language = Language::Unknown;
        QString pageLabel;
        bool complete = false;   ///< text and label are there
        bool noted = false;      ///< a note or tag answers
        bool recognised = false; ///< the page's words were recognised from its picture
        int other = -1;          ///< as SearchHit::other
    };
    struct Group
    {
        DocumentId document;
        QString title;
        Language language = Language::Unknown;
        std::optional<FuzzyDate> published;
        QList<int> rows;   ///< indexes of m_rows
        QString library{}; ///< what another library is called
    };

    void addRow(Row row);
    Group groupFor(const Row &row) const;
    const Row &completed(int at) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant rowData(int at, const Row &row, int role) const;
    static QStringList remarksOn(const Row &row);
    int rowAt(const QModelIndex &index) const; ///< index of m_rows; a group gives its first; -1 if none

    const LibraryService &m_library;
    mutable QList<Row> m_rows;
    QList<Group> m_groups;
    QHash<std::pair<int, DocumentId>, int> m_groupOf; ///< by library and document
    QList<OtherAnswer> m_others;
    QList<SearchHit> m_hits;
    mutable QHash<QString, Page> m_pages; ///< of the documents whose mentions were shown
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::Span)
