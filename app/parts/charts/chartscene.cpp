// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/charts/chartscene.h"

#include "app/parts/charts/chartdecoration.h"
#include "models/items/amountformat.h"
#include "models/items/chartnotes.h"
#include "models/items/chartplan.h"
#include "models/items/chartseries.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStackedBarSeries>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double usualHeight = 400; // pixels, till the chart has its size

} // namespace

QChart *makeChart(const Chart &chart, const ChartLook &look)
{
    auto *made = new QChart;
    made->setAnimationOptions(QChart::NoAnimation);
    made->setBackgroundRoundness(0);
    made->setBackgroundBrush(look.background);
    made->setBackgroundPen(Qt::NoPen);
    made->setDropShadowEnabled(false);
    made->setMargins(QMargins(6, 6, 6, 6));
    made->layout()->setContentsMargins(0, 0, 0, 0);
    QFont titleFont = look.font;
    titleFont.setBold(true);
    titleFont.setPointSizeF(look.font.pointSizeF() * 1.2);
    made->setTitleFont(titleFont);
    made->setTitleBrush(look.ink);
    if (look.titled)
        made->setTitle(chartTitle(chart).toHtmlEscaped());

    const bool dark = look.background.lightnessF() < 0.5F;
    QColor grid = look.ink;
    grid.setAlphaF(0.16F);
    auto *bars = new QStackedBarSeries(made);
    const QList<qsizetype> columns = chartColumns(chart);
    bars->setBarWidth(barShare(columns.size()));
    const QList<ChartSeries> parts = chartSeries(chart);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto *set = new QBarSet(seriesName(parts.at(i)), bars);
        for (const qsizetype year : columns)
            set->append(year < 0 ? 0.0 : parts.at(i).values.at(year));
        set->setColor(seriesColour(parts.at(i), i, dark));
        set->setBorderColor(look.background);
        bars->append(set);
    }
    made->addSeries(bars);

    QStringList years;
    for (qsizetype i = 0; i < columns.size(); ++i)
        years.append(QString::number(columnYear(chart, columns, i)));
    auto *across = new QBarCategoryAxis(made);
    across->append(years);
    across->setLabelsFont(look.font);
    across->setLabelsBrush(look.ink);
    across->setGridLineVisible(false);
    across->setLinePen(QPen(look.ink, 1));
    made->addAxis(across, Qt::AlignBottom);
    bars->attachAxis(across);
    auto *up = new QCategoryAxis(made);
    up->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    up->setStartValue(0);
    // Above the highest bar stand its value, the open top and the lines of the totals: as many pixels in a
    // low chart as in a high one.
    const auto share = [up, chart, look](const QRectF &plot) {
        const ChartPlan plan = planChart(chart, plot.height(), look.font);
        up->setRange(0, plan.reach);
        QStringList labels;
        for (const Decimal &value : plan.ticks)
            labels.append(formatValue(value, chart.unit, chart.unitKind, look.language));
        if (up->categoriesLabels() == labels)
            return; // each change has the axes placed anew
        for (const QString &label : up->categoriesLabels())
            up->remove(label);
        for (qsizetype i = 0; i < labels.size(); ++i)
            up->append(labels.at(i), plan.ticks.at(i).toDouble());
    };
    share(QRectF(0, 0, 1, usualHeight));
    QObject::connect(made, &QChart::plotAreaChanged, up, share);
    // Without bars there is no height to read off: the totals' lines only have a place in time.
    up->setLabelsVisible(!chart.years.isEmpty());
    up->setGridLineVisible(!chart.years.isEmpty());
    up->setLabelsFont(look.font);
    up->setLabelsBrush(look.ink);
    up->setGridLinePen(QPen(grid, 1));
    up->setLinePen(Qt::NoPen);
    up->setTruncateLabels(false);
    made->addAxis(up, Qt::AlignLeft);
    bars->attachAxis(up);

    made->legend()->hide(); // Qt's has one line, and cuts its words
    made->legend()->setFont(look.font);
    auto *decoration = new ChartDecoration(made, chart, look); // owned by the chart as its child item
    const auto placeLegend = [made, decoration] {
        const int legend = static_cast<int>(std::ceil(decoration->legendHeight()));
        made->setMargins(QMargins(6, 6, 6, 6 + legend));
    };
    placeLegend();
    QObject::connect(made, &QChart::geometryChanged, made, placeLegend);
    return made;
}

} // namespace vigie
