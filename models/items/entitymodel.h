// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"
#include "models/services/factsservice.h"

#include <QAbstractListModel>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace vigie {

/// Entities with how often they are named, or how often together with another.
class EntityModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString: EntityId's value
        TypeRole,              ///< int: vigie::EntityType
        CountRole,             ///< int: mentions, or passages together
        FilterRole,            ///< all names in all languages
        OwnRole,               ///< bool: added or changed by a person
    };

    /// `thesaurus` is borrowed.
    explicit EntityModel(const Thesaurus &thesaurus, QObject *parent = nullptr);

    void setUses(const QList<EntityUse> &uses);
    void setOwn(const QSet<EntityId> &own) { m_own = own; } ///< before setUses()
    void setLinks(const QList<EntityLink> &links);
    void retranslate();
    int rowOf(const EntityId &id) const; ///< -1 if it is not here

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        EntityId id;
        int count = 0;
        int documents = 0; ///< 0 for links
    };

    const Thesaurus &m_thesaurus;
    QList<Row> m_rows;
    QSet<EntityId> m_own;
};

/// Keeps the entities of one type whose names hold the words typed.
class EntityFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString &text);
    void setType(std::optional<EntityType> type);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    std::optional<EntityType> m_type;
};

} // namespace vigie
