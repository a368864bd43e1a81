// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/charts/chartscene.h"

#include "app/parts/charts/chartdecoration.h"
#include "models/items/amountformat.h"
#include "models/items/chartnotes.h"
#include "models/items/chartseries.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStackedBarSeries>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double lowChart = 200; // pixels

QColor seriesColour(const ChartSeries &series, qsizetype index, bool dark)
{
    // Each at least 3:1 against its background, and told apart by lightness as well as hue.
    static const QList<QColor> light{{0x1f, 0x5f, 0xa8}, {0xc2, 0x5a, 0x12}, {0x2b, 0x82, 0x55},
                                     {0x7d, 0x4c, 0x9e}, {0x1b, 0x7f, 0x8c}, {0x8a, 0x5a, 0x2b}};
    const QColor grey(0x84, 0x8a, 0x94);
    const QColor colour = series.kind == ChartSeries::Kind::Victim   ? light.at(index % light.size())
                          : series.kind == ChartSeries::Kind::Others ? QColor(0x5f, 0x66, 0x70)
                                                                     : grey;
    return dark && series.kind == ChartSeries::Kind::Victim ? colour.lighter(150) : colour;
}

QString seriesName(const ChartSeries &series)
{
    switch (series.kind) {
    case ChartSeries::Kind::Others:
        return QCoreApplication::translate("vigie::Chart", "Other victims");
    case ChartSeries::Kind::Rest:
        return QCoreApplication::translate("vigie::Chart", "Not broken down");
    case ChartSeries::Kind::Victim:
        break;
    }
    return series.label;
}

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

    double most = 0;
    QStringList years;
    for (const ChartYear &year : chart.years)
        most = std::max({most, year.amount.toDouble(), year.high.toDouble()});
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
    const QList<Decimal> values = axisValues(most, 5);
    for (const Decimal &value : values)
        up->append(formatValue(value, chart.unit, chart.unitKind, look.language), value.toDouble());
    // Above the highest bar stand its value, the open top and the lines of the totals: as many pixels in a
    // low chart as in a high one.
    const double above = ChartDecoration::headroom(chart, look.font);
    const double highest = values.last().toDouble();
    const auto leaveRoom = [up, most, above, highest](const QRectF &plot) {
        const double share = 1 - above / std::max(plot.height(), 1.25 * above);
        up->setRange(0, std::max(most / share, highest));
    };
    leaveRoom(QRectF(0, 0, 1, 8 * above));
    QObject::connect(made, &QChart::plotAreaChanged, up, leaveRoom);
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

    made->legend()->setVisible(parts.size() > 1);
    // Where there is more width than height to spare, the height belongs to the bars.
    const auto placeLegend = [made] {
        const bool low = made->size().height() < lowChart && made->size().width() > 2 * lowChart;
        made->legend()->setAlignment(low ? Qt::AlignRight : Qt::AlignBottom);
    };
    placeLegend();
    QObject::connect(made, &QChart::geometryChanged, made, placeLegend);
    made->legend()->setContentsMargins(0, 0, 0, 0);
    made->legend()->layout()->setContentsMargins(0, 0, 0, 0);
    made->legend()->setFont(look.font);
    made->legend()->setLabelBrush(look.ink);
    new ChartDecoration(made, chart, look); // owned by the chart as its child item
    return made;
}

} // namespace vigie
