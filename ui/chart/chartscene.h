// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/ledger/chart.h"

#include <QChart>
#include <QColor>
#include <QFont>

class QPalette;

namespace vigie {

/// How a chart is drawn.
struct ChartLook
{
    QColor background = Qt::white;
    QColor ink = Qt::black;
    Language language = Language::English; ///< of numbers and labels
    QFont font;
};

ChartLook lookOf(const QPalette &palette, const QFont &font, Language language);

/// A chart of stacked bars with open tops, whiskers and values. The caller owns it.
QChart *makeChart(const Chart &chart, const ChartLook &look);

/// How much of its column a bar takes: one or two bars alone would be as wide as the picture.
double barShare(qsizetype columns);

/// The column whose bar is at `point` of the chart; -1 beside the bars.
int columnAt(const QChart &chart, qsizetype columns, QPointF point);

} // namespace vigie
