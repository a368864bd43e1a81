// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/chart.h"

#include <QSizeF>

class QFont;

namespace vigie {

/// How the height of a chart is shared out: to the bars at least half of it, to their values, to the lines of
/// the totals above them, as many as there is room for.
struct ChartPlan
{
    double band = 0;      ///< the height of a total's line with its words
    qsizetype bands = 0;  ///< how many of the totals are drawn
    double above = 0;     ///< pixels above the highest bar
    double open = 0;      ///< of an open top, at most
    double reach = 1;     ///< the value at the upper edge
    QList<Decimal> ticks; ///< the axis' values: far enough apart to be read, one above 0 at least
};

/// The plan of a chart whose bars and what is above them take `height` pixels.
ChartPlan planChart(const Chart &chart, double height, const QFont &font);

/// The heights of the open tops, in pixels, one a year; 0 for a year that is not open. `pixel` is the value
/// that a pixel stands for, `most` the height wished for. However low the chart is, no smaller sum with its
/// open top stands higher than a greater one.
QList<double> openTops(const Chart &chart, double pixel, double most);

/// The factor by which the font of all bars' values is made smaller so that each of the `widths` fits into
/// `room`; 0 if they would be too small to read.
double labelScale(const QList<double> &widths, double room);

/// The lines of a legend below the bars, as indexes of its entries: broken so that each of the `widths` is
/// whole. None if a picture of this `size` has no room for them, or there are not several entries.
QList<QList<qsizetype>> legendLines(const QList<double> &widths, double lineHeight, QSizeF size);

} // namespace vigie
