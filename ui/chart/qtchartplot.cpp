// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartplot.h"
#include "ui/chart/chartscene.h"

#include <QLegend>

namespace vigie {

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

std::unique_ptr<ChartPlot> plotChart(const Chart &chart, const ChartLook &look)
{
    return std::make_unique<QtChartPlot>(makeChart(chart, look));
}

QString plotProblem()
{
    return {}; // it is linked
}

} // namespace vigie
