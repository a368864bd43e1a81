// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartplot.h"

#include <QChart>

namespace vigie {

/// A chart of stacked bars with open tops, whiskers and values. The caller owns it.
QChart *makeChart(const Chart &chart, const ChartLook &look);

} // namespace vigie
