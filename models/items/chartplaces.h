// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/chart.h"

#include <QRectF>

class QFont;

namespace vigie {

/// The years across the chart, ascending, as indexes of `chart.years`; -1 for a year without a bar between
/// two that have one. Where the years lie too far apart to show all, only those with bars. Where nothing has
/// a bar, the years of the totals, all -1.
QList<qsizetype> chartColumns(const Chart &chart);
int columnYear(const Chart &chart, const QList<qsizetype> &columns, qsizetype column);

/// How much of its column a bar takes: one or two bars alone would be as wide as the picture.
double barShare(qsizetype columns);

/// The column whose bar is at `point` of a chart whose bars take `area`; -1 beside the bars.
int columnAt(const QRectF &area, qsizetype columns, QPointF point);

/// A total over several years, drawn as a line above the columns that it spans.
struct SpanBand
{
    qsizetype span = 0; ///< index of `chart.spans`
    double left = 0;
    double right = 0;
    int row = 0;              ///< 0 is the uppermost
    bool begunBefore = false; ///< it reaches beyond the columns
    bool goesOn = false;
};

/// The totals that are drawn: those most documents state, at most three, none twice for one period; and where
/// they lie within `left`…`right`, which the columns share.
QList<SpanBand> spanBands(const Chart &chart, const QList<qsizetype> &columns, double left, double right);

/// The height of such a line with its label.
double bandHeight(const QFont &font);

/// True if the parts of the total add up to it.
bool isVerified(const ChartSpan &span);

} // namespace vigie
