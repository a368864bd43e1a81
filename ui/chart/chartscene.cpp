// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartscene.h"

#include "models/items/amountformat.h"
#include "ui/chart/chartnotes.h"
#include "ui/chart/chartseries.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QPalette>
#include <QStackedBarSeries>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Of a year's column: one or two bars alone would be as wide as the picture.
double barShare(qsizetype years)
{
    return std::min(0.55, 0.2 * static_cast<double>(years));
}

constexpr double openTop = 18; // pixels of the hatched top that stands for "or more"

QColor seriesColour(const ChartSeries &series, qsizetype index, bool dark)
{
    // Each at least 3:1 against its background, and told apart by lightness as well as hue.
    static const QList<QColor> light{{0x1f, 0x5f, 0xa8}, {0xc2, 0x5a, 0x12}, {0x2b, 0x82, 0x55},
                                     {0x7d, 0x4c, 0x9e}, {0x1b, 0x7f, 0x8c}, {0x8a, 0x5a, 0x2b}};
    const QColor grey(0x84, 0x8a, 0x94);
    const QColor colour = series.kind == ChartSeries::Kind::Victim   ? light.at(index % light.size())
                          : series.kind == ChartSeries::Kind::Others ? QColor(0x5f, 0x66, 0x70)
                                                                     : grey;
    return dark ? colour.lighter(150) : colour;
}

QString seriesName(const ChartSeries &series)
{
    switch (series.kind) {
    case ChartSeries::Kind::Others:
        return QCoreApplication::translate("vigie::Chart", "Other victims");
    case ChartSeries::Kind::Rest:
        return QCoreApplication::translate("vigie::Chart", "Not broken down");
    case ChartSeries::Kind::Victim:
        break;
    }
    return series.label;
}

/// What QtCharts has no series for: tops that are open, whiskers, values. Lies over the chart and asks it
/// where things are.
class Decoration : public QGraphicsItem
{
public:
    Decoration(QChart *parent, const Chart &chart, const ChartLook &look)
        : QGraphicsItem(parent)
        , m_on(parent)
        , m_chart(chart)
        , m_look(look)
    {
        setZValue(20);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    QRectF boundingRect() const override { return m_on->rect(); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override
    {
        Q_UNUSED(option)
        Q_UNUSED(widget)
        if (m_chart.years.isEmpty() || m_on->series().isEmpty())
            return;
        painter->setRenderHint(QPainter::Antialiasing);
        const double column = m_on->plotArea().width() / static_cast<double>(m_chart.years.size());
        for (qsizetype i = 0; i < m_chart.years.size(); ++i) {
            const ChartYear &year = m_chart.years.at(i);
            double top = place(i, year.amount).y();
            if (year.open)
                top = drawOpenTop(*painter, place(i, year.amount), column * barShare(m_chart.years.size()));
            if (year.low != year.high)
                top = std::min(top, drawWhisker(*painter, i, year));
            drawValue(*painter, {place(i, year.amount).x(), top}, column,
                      barLabel(year, m_chart, m_look.language));
        }
    }

private:
    QPointF place(qsizetype i, Decimal value) const
    {
        return m_on->mapToPosition({static_cast<double>(i), value.toDouble()}, m_on->series().first());
    }

    double drawOpenTop(QPainter &painter, QPointF middle, double width) const
    {
        const QRectF top(middle.x() - width / 2, middle.y() - openTop, width, openTop);
        QColor hatch = m_look.ink;
        hatch.setAlphaF(0.55F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        painter.drawRect(top);
        painter.setPen(QPen(hatch, 1.2, Qt::DashLine));
        painter.drawLine(top.bottomLeft(), top.topLeft()); // no lid: it may go on
        painter.drawLine(top.bottomRight(), top.topRight());
        return top.top();
    }

    double drawWhisker(QPainter &painter, qsizetype i, const ChartYear &year) const
    {
        const QPointF low = place(i, year.low);
        const QPointF high = place(i, year.high);
        constexpr double cap = 8;
        painter.setPen(QPen(m_look.background, 4));
        painter.drawLine(low, high);
        painter.setPen(QPen(m_look.ink, 1.6));
        painter.drawLine(low, high);
        painter.drawLine(low - QPointF(cap, 0), low + QPointF(cap, 0));
        painter.drawLine(high - QPointF(cap, 0), high + QPointF(cap, 0));
        return high.y();
    }

    void drawValue(QPainter &painter, QPointF top, double column, const QString &text) const
    {
        QFont font = m_look.font;
        font.setBold(true);
        double width = QFontMetricsF(font).horizontalAdvance(text);
        if (width > column - 4) {
            font.setPointSizeF(std::max(0.65, (column - 4) / width) * font.pointSizeF());
            width = QFontMetricsF(font).horizontalAdvance(text);
        }
        if (width > column * 1.05)
            return; // the table and the tip have it
        painter.setFont(font);
        painter.setPen(m_look.ink);
        const double height = QFontMetricsF(font).height();
        painter.drawText(QRectF(top.x() - width, top.y() - height - 3, 2 * width, height), Qt::AlignCenter,
                         text);
    }

    QChart *m_on;
    Chart m_chart;
    ChartLook m_look;
};

} // namespace

ChartLook lookOf(const QPalette &palette, const QFont &font, Language language)
{
    return {palette.color(QPalette::Base), palette.color(QPalette::Text), language, font};
}

QChart *makeChart(const Chart &chart, const ChartLook &look)
{
    auto *made = new QChart;
    made->setAnimationOptions(QChart::NoAnimation);
    made->setBackgroundRoundness(0);
    made->setBackgroundBrush(look.background);
    made->setBackgroundPen(Qt::NoPen);
    made->setDropShadowEnabled(false);
    made->setMargins(QMargins(6, 6, 6, 6));
    made->layout()->setContentsMargins(0, 0, 0, 0);
    QFont titleFont = look.font;
    titleFont.setBold(true);
    titleFont.setPointSizeF(look.font.pointSizeF() * 1.2);
    made->setTitleFont(titleFont);
    made->setTitleBrush(look.ink);
    made->setTitle(chartTitle(chart).toHtmlEscaped());

    const bool dark = look.background.lightnessF() < 0.5F;
    QColor grid = look.ink;
    grid.setAlphaF(0.16F);
    auto *bars = new QStackedBarSeries(made);
    bars->setBarWidth(barShare(chart.years.size()));
    const QList<ChartSeries> parts = chartSeries(chart);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto *set = new QBarSet(seriesName(parts.at(i)), bars);
        for (const double value : parts.at(i).values)
            set->append(value);
        set->setColor(seriesColour(parts.at(i), i, dark));
        set->setBorderColor(look.background);
        bars->append(set);
    }
    made->addSeries(bars);

    double most = 0;
    QStringList years;
    for (const ChartYear &year : chart.years) {
        most = std::max({most, year.amount.toDouble(), year.high.toDouble()});
        years.append(QString::number(year.year));
    }
    auto *across = new QBarCategoryAxis(made);
    across->append(years);
    across->setLabelsFont(look.font);
    across->setLabelsBrush(look.ink);
    across->setGridLineVisible(false);
    across->setLinePen(QPen(look.ink, 1));
    made->addAxis(across, Qt::AlignBottom);
    bars->attachAxis(across);
    auto *up = new QCategoryAxis(made);
    up->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    up->setStartValue(0);
    const QList<Decimal> values = axisValues(most, 5);
    for (const Decimal &value : values)
        up->append(formatValue(value, chart.unit, chart.unitKind, look.language), value.toDouble());
    const bool open =
        std::any_of(chart.years.begin(), chart.years.end(), [](const ChartYear &year) { return year.open; });
    // Above the highest bar its value stands, and the open top: as many pixels in a low chart as in a high
    // one.
    const double above = QFontMetricsF(look.font).height() + 8 + (open ? openTop : 0);
    const double highest = values.last().toDouble();
    const auto leaveRoom = [up, most, above, highest](const QRectF &plot) {
        const double share = 1 - above / std::max(plot.height(), 2 * above);
        up->setRange(0, std::max(most / share, highest));
    };
    leaveRoom(QRectF(0, 0, 1, 8 * above));
    QObject::connect(made, &QChart::plotAreaChanged, up, leaveRoom);
    up->setLabelsFont(look.font);
    up->setLabelsBrush(look.ink);
    up->setGridLinePen(QPen(grid, 1));
    up->setLinePen(Qt::NoPen);
    up->setTruncateLabels(false);
    made->addAxis(up, Qt::AlignLeft);
    bars->attachAxis(up);

    made->legend()->setVisible(parts.size() > 1);
    made->legend()->setAlignment(Qt::AlignBottom);
    made->legend()->setContentsMargins(0, 0, 0, 0);
    made->legend()->layout()->setContentsMargins(0, 0, 0, 0);
    made->legend()->setFont(look.font);
    made->legend()->setLabelBrush(look.ink);
    new Decoration(made, chart, look); // owned by the chart as its child item
    return made;
}

int yearIndexAt(const QChart &chart, qsizetype years, QPointF point)
{
    const QRectF plot = chart.plotArea();
    if (years == 0 || point.x() < plot.left() || point.x() >= plot.right())
        return -1;
    const double column = plot.width() / static_cast<double>(years);
    const int index = static_cast<int>((point.x() - plot.left()) / column);
    const double within = (point.x() - plot.left()) / column - index;
    return std::abs(within - 0.5) <= barShare(years) / 2 + 0.05 ? index : -1;
}

} // namespace vigie
