// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartplan.h"

#include "models/items/chartplaces.h"
#include "models/items/chartseries.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double tallOpenTop = 18;      // pixels
constexpr double openShare = 0.08;      // of the height
constexpr double barsShare = 0.5;       // the least that is left to the bars
constexpr double lowChart = 170;        // pixels: lines of totals stand closer
constexpr double leastWithLegend = 230; // pixels
constexpr double legendShare = 0.22;    // of the height, at most
constexpr int mostTicks = 5;
constexpr double smallest = 0.8; // of the font's size

/// Values of the axis of which none stands too close to the next.
QList<Decimal> ticksUpTo(double most, double reach, double bars, double lineHeight)
{
    const int fitting = std::clamp(static_cast<int>(bars / (1.7 * lineHeight)), 1, mostTicks);
    for (int wanted = fitting; wanted <= 2 * mostTicks; ++wanted) {
        QList<Decimal> values = axisValues(most, wanted);
        values.removeIf([reach](const Decimal &value) { return value.toDouble() > reach; });
        if (values.size() > fitting + 1)
            values = {values.first(), values.last()};
        if (values.size() > 1)
            return values;
    }
    return {Decimal(0)};
}

} // namespace

ChartPlan planChart(const Chart &chart, double height, const QFont &font)
{
    ChartPlan plan;
    const double line = QFontMetricsF(font).height();
    plan.band = height < lowChart ? line + 1 : bandHeight(font);
    const qsizetype totals = spanBands(chart, chartColumns(chart), 0, 1).size();
    if (chart.years.isEmpty()) {
        plan.bands = std::min(totals, static_cast<qsizetype>(height / plan.band));
        plan.above = static_cast<double>(plan.bands) * plan.band;
        plan.ticks = axisValues(0, mostTicks);
        return plan;
    }
    double most = 0;
    bool open = false;
    for (const ChartYear &year : chart.years) {
        most = std::max({most, year.amount.toDouble(), year.high.toDouble()});
        open = open || year.open;
    }
    plan.open = open ? std::min(tallOpenTop, openShare * height) : 0;
    const double values = line + 6 + plan.open;
    const double left = (1 - barsShare) * height - values;
    plan.bands = std::clamp(static_cast<qsizetype>(std::floor(left / plan.band)), qsizetype(0), totals);
    const double lines = static_cast<double>(plan.bands) * plan.band;
    plan.above = std::min(values + lines, 0.7 * height);
    const double bars = std::max(height - plan.above, 1.0);
    plan.reach = most > 0 ? most * std::max(height, 1.0) / bars : 1;
    plan.ticks = ticksUpTo(most, plan.reach * (1 - lines / std::max(height, 1.0)), bars, line);
    return plan;
}

QList<double> openTops(const Chart &chart, double pixel, double most)
{
    QList<double> tops;
    for (const ChartYear &year : chart.years) {
        double top = year.open ? most : 0;
        for (const ChartYear &other : chart.years) {
            if (year.open && year.amount < other.amount && pixel > 0)
                top = std::min(top, (other.amount.toDouble() - year.amount.toDouble()) / pixel);
        }
        tops.append(top);
    }
    return tops;
}

double labelScale(const QList<double> &widths, double room)
{
    const double widest = widths.isEmpty() ? 0 : *std::max_element(widths.begin(), widths.end());
    const double scale = widest > room ? room / widest : 1;
    return scale < smallest ? 0 : scale;
}

QList<QList<qsizetype>> legendLines(const QList<double> &widths, double lineHeight, QSizeF size)
{
    if (widths.size() < 2 || size.height() < leastWithLegend)
        return {};
    QList<QList<qsizetype>> lines;
    double left = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (widths.at(i) > size.width())
            return {};
        if (lines.isEmpty() || widths.at(i) > left) {
            lines.append(QList<qsizetype>());
            left = size.width();
        }
        lines.last().append(i);
        left -= widths.at(i);
    }
    const double height = static_cast<double>(lines.size()) * lineHeight;
    return height <= legendShare * size.height() ? lines : QList<QList<qsizetype>>();
}

} // namespace vigie
