// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/chart.h"

#include <QColor>

namespace vigie {

/// One colour of the stacked bars: a victim's part in each year.
struct ChartSeries
{
    enum class Kind : quint8 {
        Victim,
        Others, ///< the smaller victims together
        Rest,   ///< what nobody broke down by victim
    };
    Kind kind = Kind::Victim;
    QString label;        ///< of a victim
    QList<double> values; ///< one for each year of the chart
};

/// The bars' parts, largest victim first, at most `mostVictims` named; each year's parts make its amount.
QList<ChartSeries> chartSeries(const Chart &chart, int mostVictims = 6);

/// Its colour, the `index`-th of all, on paper that is `dark` or not; and its name in the interface's
/// language.
QColor seriesColour(const ChartSeries &series, qsizetype index, bool dark);
QString seriesName(const ChartSeries &series);

/// Round values from 0 to at least `most`, about `wanted` of them: steps of 1, 2 or 5 times a power of ten.
QList<Decimal> axisValues(double most, int wanted);

} // namespace vigie
