// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/charts/chartscene.h"

#include <QLegend>

using namespace vigie;

namespace {

class QtChartPlot : public ChartPlot
{
public:
    explicit QtChartPlot(QChart *chart)
        : m_chart(chart)
    {
    }
    QGraphicsWidget *item() const override { return m_chart.get(); }
    QRectF area() const override { return m_chart->plotArea(); }
    QFont legendFont() const override { return m_chart->legend()->font(); }

private:
    std::unique_ptr<QChart> m_chart;
};

} // namespace

extern "C" Q_DECL_EXPORT ChartPlot *vigieCharts(const Chart *chart, const ChartLook *look)
{
    static_assert(std::is_same_v<decltype(vigieCharts), ChartsPart>);
    return new QtChartPlot(makeChart(*chart, *look));
}
