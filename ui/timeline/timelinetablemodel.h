// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelineitems.h"

#include <QAbstractTableModel>

namespace vigie {

/// The timeline as a table, by first day: what screen readers read, and what can be read in order.
class TimelineTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Date, What, Kind, Precision, Basis, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setTimeline(const Timeline &timeline);
    int itemOf(const QModelIndex &index) const; ///< index of the timeline's item; -1 if invalid
    QModelIndex indexOf(int item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Timeline m_timeline;
    QList<int> m_order; ///< indexes of the items, by first day
};

} // namespace vigie
