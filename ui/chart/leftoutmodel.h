// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/ledger/chart.h"

#include <QAbstractTableModel>

namespace vigie {

/// What no bar shows: totals over several years, then everything that was left out, with the reason.
class LeftOutModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Amount, Period, Victim, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const Chart &chart, Language language);
    QList<ClaimId> claimsOf(const QModelIndex &index) const; ///< that state it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString spanning(const ChartSpan &span, int column) const;
    QString held(const ChartHeld &held, int column) const;

    Chart m_chart;
    Language m_language = Language::English;
};

} // namespace vigie
