// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/entitymodel.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

EntityModel::EntityModel(const Thesaurus &thesaurus, QObject *parent)
    : QAbstractListModel(parent)
    , m_thesaurus(thesaurus)
{
}

void EntityModel::setUses(const QList<EntityUse> &uses)
{
    beginResetModel();
    m_rows.clear();
    for (const EntityUse &use : uses)
        m_rows.append({use.entity, use.mentions, use.documents});
    endResetModel();
}

void EntityModel::setLinks(const QList<EntityLink> &links)
{
    beginResetModel();
    m_rows.clear();
    for (const EntityLink &link : links)
        m_rows.append({link.entity, link.together, 0});
    endResetModel();
}

void EntityModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int EntityModel::rowOf(const EntityId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int EntityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EntityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const Entity *entity = m_thesaurus.find(row.id);
    const auto name = [&] { return entity ? entity->label(interfaceLanguage()) : row.id.value; };
    const auto type = [&] { return entity ? entity->type : EntityType::Concept; };
    const auto counts = [&] {
        if (row.count == 0)
            return tr("not named in any document");
        if (row.documents == 0)
            return tr("%n passage(s) together", "two entities named in the same passages", row.count);
        return tr("%1, %2", "%1: 12 mentions, %2: in 3 documents")
            .arg(tr("%n mention(s)", nullptr, row.count), tr("in %n document(s)", nullptr, row.documents));
    };
    switch (role) {
    case Qt::DisplayRole:
        return name();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(name() + u" · "_s + entityTypeText(type()) + u" · "_s + counts());
    case OwnRole:
        return m_own.contains(row.id);
    case IdRole:
        return row.id.value;
    case TypeRole:
        return int(type());
    case CountRole:
        return row.count;
    case FilterRole: {
        QStringList names{row.id.value};
        if (entity) {
            for (const Label &label : entity->labels)
                names.append(label.text);
        }
        return names.join(u'\n');
    }
    default:
        return {};
    }
}

void EntityFilterModel::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void EntityFilterModel::setType(std::optional<EntityType> type)
{
    m_type = type;
    invalidateFilter();
}

bool EntityFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_type && index.data(EntityModel::TypeRole).toInt() != int(*m_type))
        return false;
    return m_text.isEmpty() ||
           index.data(EntityModel::FilterRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace vigie
