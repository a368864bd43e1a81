// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartplot.h"

namespace vigie {

/// plotChart(), as the part offers it: the plot is the caller's.
extern "C" {
using ChartsPart = ChartPlot *(const Chart *chart, const ChartLook *look);
}

} // namespace vigie
