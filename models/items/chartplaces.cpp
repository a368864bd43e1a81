// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartplaces.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace vigie {

namespace {

constexpr int mostColumns = 24;
constexpr qsizetype mostBands = 3;

/// How far into its year a day lies, from 0 to 1.
double share(QDate day)
{
    return static_cast<double>(day.dayOfYear() - 1) / day.daysInYear();
}

struct Years
{
    int first = 0;
    int last = 0;
};

/// What the totals of a chart without bars reach over; an open end to the day when it was last stated.
std::optional<Years> yearsOfSpans(const Chart &chart)
{
    std::optional<Years> years;
    for (const ChartSpan &span : chart.spans) {
        const QDate start = span.period.start.isValid() ? span.period.start : span.period.end;
        const QDate end = span.period.end.isValid() ? span.period.end : std::max(start, span.lastStated);
        if (!years)
            years = Years{start.year(), end.year()};
        years->first = std::min(years->first, start.year());
        years->last = std::max(years->last, end.year());
    }
    if (years)
        years->first = std::max(years->first, years->last - mostColumns + 1);
    return years;
}

} // namespace

QList<qsizetype> chartColumns(const Chart &chart)
{
    QList<qsizetype> columns;
    if (chart.years.isEmpty()) {
        if (const auto years = yearsOfSpans(chart))
            columns.fill(-1, years->last - years->first + 1);
        return columns;
    }
    const bool all = chart.years.last().year - chart.years.first().year < mostColumns;
    for (qsizetype i = 0; i < chart.years.size(); ++i) {
        for (int year = i > 0 ? chart.years.at(i - 1).year + 1 : chart.years.at(i).year;
             all && year < chart.years.at(i).year; ++year)
            columns.append(-1);
        columns.append(i);
    }
    return columns;
}

int columnYear(const Chart &chart, const QList<qsizetype> &columns, qsizetype column)
{
    if (chart.years.isEmpty())
        return yearsOfSpans(chart).value_or(Years()).first + static_cast<int>(column);
    qsizetype known = column;
    while (columns.at(known) < 0) // the first column has a bar
        --known;
    return chart.years.at(columns.at(known)).year + static_cast<int>(column - known);
}

double barShare(qsizetype columns)
{
    return std::min(0.55, 0.2 * static_cast<double>(columns));
}

int columnAt(const QRectF &area, qsizetype columns, QPointF point)
{
    if (columns == 0 || point.x() < area.left() || point.x() >= area.right())
        return -1;
    const double column = area.width() / static_cast<double>(columns);
    const int index = static_cast<int>((point.x() - area.left()) / column);
    const double within = (point.x() - area.left()) / column - index;
    return std::abs(within - 0.5) <= barShare(columns) / 2 + 0.05 ? index : -1;
}

double bandHeight(const QFont &font)
{
    return QFontMetricsF(font).height() + 7;
}

bool isVerified(const ChartSpan &span)
{
    return std::any_of(span.checks.begin(), span.checks.end(),
                       [](const Check &check) { return check.kind == Check::Kind::SumHolds; });
}

QList<SpanBand> spanBands(const Chart &chart, const QList<qsizetype> &columns, double left, double right)
{
    if (columns.isEmpty())
        return {};
    const int first = columnYear(chart, columns, 0);
    const int last = columnYear(chart, columns, columns.size() - 1);
    QList<qsizetype> order;
    for (qsizetype i = 0; i < chart.spans.size(); ++i) {
        const FuzzyDate &period = chart.spans.at(i).period;
        const bool ended = period.end.isValid() && period.end.year() < first;
        const bool later = period.start.isValid() && period.start.year() > last;
        if (!ended && !later)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&chart](qsizetype a, qsizetype b) {
        const ChartSpan &x = chart.spans.at(a), &y = chart.spans.at(b);
        return std::tuple(!isVerified(x), -x.documents) < std::tuple(!isVerified(y), -y.documents);
    });
    const double column = (right - left) / static_cast<double>(columns.size());
    const auto place = [&](QDate day) {
        qsizetype at = 0; // the last column that is not later
        while (at + 1 < columns.size() && columnYear(chart, columns, at + 1) <= day.year())
            ++at;
        const bool within = columnYear(chart, columns, at) == day.year();
        return left + column * (static_cast<double>(at) + (within ? share(day) : 1));
    };
    QList<SpanBand> bands;
    for (const qsizetype i : std::as_const(order)) {
        const FuzzyDate &period = chart.spans.at(i).period;
        const bool there = std::any_of(bands.begin(), bands.end(), [&](const SpanBand &band) {
            const FuzzyDate &other = chart.spans.at(band.span).period;
            return other.start == period.start && other.end == period.end;
        });
        if (there)
            continue;
        const bool before = !period.start.isValid() || period.start.year() < first;
        const bool after = !period.end.isValid() || period.end.year() > last;
        bands.append({i, before ? left : place(period.start), after ? right : place(period.end.addDays(1)),
                      static_cast<int>(bands.size()), before, after});
        if (bands.size() == mostBands)
            break;
    }
    return bands;
}

} // namespace vigie
