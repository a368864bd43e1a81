// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/charttablemodel.h"

#include "models/items/amountformat.h"
#include "models/items/chartnotes.h"
#include "models/items/joining.h"
#include "models/items/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

void ChartTableModel::setChart(const Chart &chart, Language language)
{
    beginResetModel();
    m_chart = chart;
    m_language = language;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.years.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_chart.years.size())
        return {};
    const ChartYear &year = m_chart.years.at(index.row());
    if (role == Qt::ToolTipRole)
        return workingText(year, wordingOf(m_language)).join(u'\n');
    if (role == Qt::TextAlignmentRole)
        return index.column() == Victims ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                         : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto value = [this](Decimal amount) {
        return formatValue(amount, m_chart.unit, m_chart.unitKind, m_language);
    };
    switch (index.column()) {
    case Year:
        return QString::number(year.year);
    case Amount:
        return barLabel(year, m_chart, m_language);
    case Low:
        return value(year.low);
    case High:
        return year.open ? tr("open") : value(year.high);
    case Victims: {
        QStringList parts;
        for (const ChartSlice &slice : year.breakdown) {
            if (!slice.label.isEmpty())
                parts.append(slice.label + u" ("_s + value(slice.amount) + u')');
        }
        return joinedList(parts);
    }
    case Statements:
        return QLocale().toString(year.claims.size());
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Year:
        return tr("Year");
    case Amount:
        return tr("Amount");
    case Low:
        return tr("Least");
    case High:
        return tr("Most");
    case Victims:
        return tr("Victims");
    case Statements:
        return tr("Statements");
    default:
        return {};
    }
}

} // namespace vigie
