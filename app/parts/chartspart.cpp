// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/charts.h"

using namespace vigie;

extern "C" Q_DECL_EXPORT ChartPlot *vigieCharts(const Chart *chart, const ChartLook *look)
{
    static_assert(std::is_same_v<decltype(vigieCharts), ChartsPart>);
    return plotChart(*chart, *look).release();
}
