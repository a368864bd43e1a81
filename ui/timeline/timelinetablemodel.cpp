// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinetablemodel.h"

#include "models/items/dateformat.h"
#include "ui/timeline/timelineimage.h"
#include "ui/timeline/timelinepainter.h"

#include <QColor>
#include <QGuiApplication>
#include <QPalette>

namespace vigie {

void TimelineTableModel::setTimeline(const Timeline &timeline)
{
    beginResetModel();
    m_timeline = timeline;
    m_order = byFirstDay(timeline);
    endResetModel();
}

int TimelineTableModel::itemOf(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_order.size() ? m_order.at(index.row()) : -1;
}

QModelIndex TimelineTableModel::indexOf(int item) const
{
    const auto row = static_cast<int>(m_order.indexOf(item));
    return row < 0 ? QModelIndex() : index(row, Date);
}

int TimelineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TimelineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineTableModel::data(const QModelIndex &index, int role) const
{
    const int at = itemOf(index);
    if (at < 0)
        return {};
    const TimelineItem &item = m_timeline.items.at(at);
    if (role == Qt::ForegroundRole && item.leftOut != LeftOut::No)
        return TimelinePainter::quietText(QGuiApplication::palette());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Date:
        return formatDate(item.date, interfaceLanguage());
    case Precision:
        return precisionText(item.date);
    case Kind:
        return eventKindText(item.kind);
    case What:
        return itemText(item);
    case Basis:
        return item.basis;
    default:
        return {};
    }
}

QVariant TimelineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Precision:
        return tr("Precision");
    case Kind:
        return tr("Kind");
    case What:
        return tr("What happened");
    case Basis:
        return tr("How the date was found");
    default:
        return {};
    }
}

} // namespace vigie
