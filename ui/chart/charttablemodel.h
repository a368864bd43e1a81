// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/ledger/chart.h"

#include <QAbstractTableModel>

namespace vigie {

/// The chart as a table: what screen readers read, since the bars tell them nothing.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Year, Amount, Low, High, Victims, Statements, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const Chart &chart, Language language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Chart m_chart;
    Language m_language = Language::English;
};

} // namespace vigie
