// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/leftoutmodel.h"

#include "models/items/amountformat.h"
#include "models/items/dateformat.h"
#include "models/items/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

void LeftOutModel::setChart(const Chart &chart, Language language)
{
    beginResetModel();
    m_chart = chart;
    m_language = language;
    endResetModel();
}

QList<ClaimId> LeftOutModel::claimsOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return index.row() < m_chart.spans.size()
               ? m_chart.spans.at(index.row()).claims
               : QList{m_chart.held.at(index.row() - m_chart.spans.size()).claim};
}

int LeftOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.spans.size() + m_chart.held.size());
}

int LeftOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeftOutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const qsizetype spans = m_chart.spans.size();
    return index.row() < spans ? spanning(m_chart.spans.at(index.row()), index.column())
                               : held(m_chart.held.at(index.row() - spans), index.column());
}

QString LeftOutModel::spanning(const ChartSpan &span, int column) const
{
    switch (column) {
    case Amount:
        return formatAmount(span.amount, m_language);
    case Period:
        return formatDate(span.period, m_language);
    case Reason: {
        QStringList sentences{tr("A total over several years belongs to no single one.")};
        for (const Check &check : span.checks)
            sentences.append(LedgerSentences::check(check, wordingOf(m_language)));
        return sentences.join(u' ');
    }
    default:
        return {};
    }
}

QString LeftOutModel::held(const ChartHeld &held, int column) const
{
    switch (column) {
    case Amount:
        return formatAmount(held.amount, m_language);
    case Period:
        return held.period ? formatDate(*held.period, m_language) : QString();
    case Victim:
        return held.victim.name;
    case Reason:
        return LedgerSentences::held(held, wordingOf(m_language));
    default:
        return {};
    }
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Amount:
        return tr("Amount");
    case Period:
        return tr("Period");
    case Victim:
        return tr("Victim");
    case Reason:
        return tr("Why no bar shows it");
    default:
        return {};
    }
}

} // namespace vigie
