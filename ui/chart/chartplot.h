// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/ledger/chart.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>

class QGraphicsWidget;
class QPalette;

namespace vigie {

/// How a chart is drawn.
struct ChartLook
{
    QColor background = Qt::white;
    QColor ink = Qt::black;
    Language language = Language::English; ///< of numbers and labels
    QFont font;
    bool titled = true;
};

ChartLook lookOf(const QPalette &palette, const QFont &font, Language language);

/// A chart of stacked bars with open tops, whiskers and values, in a scene.
class ChartPlot
{
public:
    ChartPlot() = default;
    virtual ~ChartPlot() = default;
    ChartPlot(const ChartPlot &) = delete;
    ChartPlot &operator=(const ChartPlot &) = delete;

    virtual QGraphicsWidget *item() const = 0; ///< to be put into a scene; goes with this
    virtual QRectF area() const = 0;           ///< of the bars, within the item
    virtual QFont legendFont() const = 0;
};

/// Draws it with QtCharts, which is a part of the program that is loaded when this is first asked for; where
/// it is missing, the plot says so.
std::unique_ptr<ChartPlot> plotChart(const Chart &chart, const ChartLook &look);

/// Why no plot can be drawn, a sentence; empty when it can.
QString plotProblem();

/// vigieCharts(), which app/parts/charts holds: the plot is the caller's.
extern "C" {
using ChartsPart = ChartPlot *(const Chart *chart, const ChartLook *look);
}

} // namespace vigie
