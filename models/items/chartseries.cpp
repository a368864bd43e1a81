// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartseries.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vigie {

QList<ChartSeries> chartSeries(const Chart &chart, int mostVictims)
{
    const qsizetype years = chart.years.size();
    const QList<double> nothing(years, 0.0);
    struct Victim
    {
        QString key;
        ChartSeries series;
        double total = 0;
    };
    QList<Victim> victims;
    ChartSeries rest{ChartSeries::Kind::Rest, {}, nothing};
    for (qsizetype y = 0; y < years; ++y) {
        const ChartYear &year = chart.years.at(y);
        double left = year.amount.toDouble();
        for (const ChartSlice &slice : year.breakdown) {
            const QString key = slice.entity.isEmpty() ? slice.label : slice.entity.value;
            if (key.isEmpty())
                continue;
            const double amount = std::min(left, slice.amount.toDouble());
            left -= amount;
            auto known = std::find_if(victims.begin(), victims.end(),
                                      [&key](const Victim &victim) { return victim.key == key; });
            if (known == victims.end()) {
                victims.append({key, {ChartSeries::Kind::Victim, slice.label, nothing}, 0});
                known = victims.end() - 1;
            }
            known->series.values[y] += amount;
            known->total += amount;
        }
        rest.values[y] = std::max(0.0, left);
    }
    std::stable_sort(victims.begin(), victims.end(),
                     [](const Victim &a, const Victim &b) { return a.total > b.total; });
    QList<ChartSeries> series;
    ChartSeries others{ChartSeries::Kind::Others, {}, nothing};
    for (qsizetype i = 0; i < victims.size(); ++i) {
        if (i < mostVictims) {
            series.append(victims.at(i).series);
            continue;
        }
        for (qsizetype y = 0; y < years; ++y)
            others.values[y] += victims.at(i).series.values.at(y);
    }
    const auto any = [](const ChartSeries &each) {
        return std::any_of(each.values.begin(), each.values.end(), [](double value) { return value > 0; });
    };
    if (any(others))
        series.append(others);
    if (any(rest))
        series.append(rest);
    return series;
}

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

QList<Decimal> axisValues(double most, int wanted)
{
    if (!(most > 0) || !std::isfinite(most) || wanted < 1)
        return {Decimal(0), Decimal(1)};
    const double rough = most / wanted;
    const int power = static_cast<int>(std::floor(std::log10(rough)));
    const double head = rough / std::pow(10.0, power);
    const qint64 digit = head <= 1 ? 1 : head <= 2 ? 2 : head <= 5 ? 5 : 10;
    const std::optional<Decimal> step = Decimal(digit).shifted(power);
    QList<Decimal> values{Decimal(0)};
    while (step && values.last().toDouble() < most) {
        const std::optional<Decimal> next = values.last().plus(*step);
        if (!next)
            break;
        values.append(*next);
    }
    return values;
}

} // namespace vigie
