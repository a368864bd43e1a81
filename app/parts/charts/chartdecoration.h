// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parts/charts/chartscene.h"
#include "models/items/chartplaces.h"
#include "models/items/chartseries.h"

#include <QGraphicsItem>

namespace vigie {

/// What QtCharts has no series for: tops that are open, whiskers, values, and lines above the columns for
/// totals over several years; and a legend, or the parts' names within the bars. Lies over the chart and asks
/// it where things are.
class ChartDecoration : public QGraphicsItem
{
public:
    ChartDecoration(QChart *parent, const Chart &chart, const ChartLook &look);

    /// Pixels below the bars for the parts' names, as wide as the chart is now; 0 where there is no room: the
    /// bars name them then.
    double legendHeight() const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Place; ///< of the bars
    QPointF place(qsizetype column, Decimal value) const;
    QList<QList<qsizetype>> legend() const; ///< in lines
    double entryWidth(qsizetype part) const;
    void drawLegend(QPainter &painter) const;
    void drawParts(QPainter &painter, const Place &at) const;
    double drawOpenTop(QPainter &painter, QPointF middle, double width, double height) const;
    double drawWhisker(QPainter &painter, qsizetype column, const ChartYear &year) const;
    void drawValues(QPainter &painter, const Place &at, const QList<QPointF> &tops) const;
    void drawBand(QPainter &painter, const SpanBand &band, const QRectF &plot, double height) const;

    QChart *m_on;
    Chart m_chart;
    ChartLook m_look;
    QList<qsizetype> m_columns;
    QList<ChartSeries> m_parts;
};

} // namespace vigie
