// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parts/charts/chartscene.h"
#include "models/items/chartplaces.h"

#include <QGraphicsItem>

namespace vigie {

/// What QtCharts has no series for: tops that are open, whiskers, values, and lines above the columns for
/// totals over several years. Lies over the chart and asks it where things are.
class ChartDecoration : public QGraphicsItem
{
public:
    ChartDecoration(QChart *parent, const Chart &chart, const ChartLook &look);

    /// Room above the highest bar for its value, an open top and the lines, in pixels.
    static double headroom(const Chart &chart, const QFont &font);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPointF place(qsizetype column, Decimal value) const;
    double drawOpenTop(QPainter &painter, QPointF middle, double width) const;
    double drawWhisker(QPainter &painter, qsizetype column, const ChartYear &year) const;
    void drawValue(QPainter &painter, QPointF top, double column, const QString &text) const;
    void drawBand(QPainter &painter, const SpanBand &band, const QRectF &plot) const;

    QChart *m_on;
    Chart m_chart;
    ChartLook m_look;
    QList<qsizetype> m_columns;
};

} // namespace vigie
