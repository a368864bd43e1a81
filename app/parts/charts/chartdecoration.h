// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parts/charts/chartscene.h"
#include "models/items/chartplaces.h"
#include "models/items/chartseries.h"

#include <QGraphicsItem>

namespace vigie {

/// What QtCharts has no series for: tops that are open, whiskers, values, and lines above the columns for
/// totals over several years; the parts' names where there is no legend. Lies over the chart and asks it
/// where things are.
class ChartDecoration : public QGraphicsItem
{
public:
    ChartDecoration(QChart *parent, const Chart &chart, const ChartLook &look);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Place; ///< of the bars
    QPointF place(qsizetype column, Decimal value) const;
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
