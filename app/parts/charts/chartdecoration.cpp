// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/charts/chartdecoration.h"

#include "models/items/amountformat.h"
#include "models/items/chartnotes.h"
#include "models/items/dateformat.h"

#include <QAbstractSeries>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double openTop = 18;    // pixels of the hatched top that stands for "or more"
constexpr double bandMargin = 14; // pixels of a total's line beside its words, its end among them

bool anyOpen(const Chart &chart)
{
    return std::any_of(chart.years.begin(), chart.years.end(),
                       [](const ChartYear &year) { return year.open; });
}

} // namespace

ChartDecoration::ChartDecoration(QChart *parent, const Chart &chart, const ChartLook &look)
    : QGraphicsItem(parent)
    , m_on(parent)
    , m_chart(chart)
    , m_look(look)
    , m_columns(chartColumns(chart))
{
    setZValue(20);
    setAcceptedMouseButtons(Qt::NoButton);
}

double ChartDecoration::headroom(const Chart &chart, const QFont &font)
{
    const auto bands = static_cast<double>(spanBands(chart, chartColumns(chart), 0, 1).size());
    return QFontMetricsF(font).height() + 8 + (anyOpen(chart) ? openTop : 0) + bands * bandHeight(font);
}

QRectF ChartDecoration::boundingRect() const
{
    return m_on->rect();
}

void ChartDecoration::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_columns.isEmpty() || m_on->series().isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF plot = m_on->plotArea();
    const double column = plot.width() / static_cast<double>(m_columns.size());
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i) < 0)
            continue;
        const ChartYear &year = m_chart.years.at(m_columns.at(i));
        double top = place(i, year.amount).y();
        if (year.open)
            top = drawOpenTop(*painter, place(i, year.amount), column * barShare(m_columns.size()));
        if (year.low != year.high)
            top = std::min(top, drawWhisker(*painter, i, year));
        drawValue(*painter, {place(i, year.amount).x(), top}, column,
                  barLabel(year, m_chart, m_look.language));
    }
    for (const SpanBand &band : spanBands(m_chart, m_columns, plot.left(), plot.right()))
        drawBand(*painter, band, plot);
}

QPointF ChartDecoration::place(qsizetype column, Decimal value) const
{
    return m_on->mapToPosition({static_cast<double>(column), value.toDouble()}, m_on->series().first());
}

double ChartDecoration::drawOpenTop(QPainter &painter, QPointF middle, double width) const
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

double ChartDecoration::drawWhisker(QPainter &painter, qsizetype column, const ChartYear &year) const
{
    const QPointF low = place(column, year.low);
    const QPointF high = place(column, year.high);
    constexpr double cap = 8;
    painter.setPen(QPen(m_look.background, 4));
    painter.drawLine(low, high);
    painter.setPen(QPen(m_look.ink, 1.6));
    painter.drawLine(low, high);
    painter.drawLine(low - QPointF(cap, 0), low + QPointF(cap, 0));
    painter.drawLine(high - QPointF(cap, 0), high + QPointF(cap, 0));
    return high.y();
}

void ChartDecoration::drawValue(QPainter &painter, QPointF top, double column, const QString &text) const
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
    painter.drawText(QRectF(top.x() - width, top.y() - height - 3, 2 * width, height), Qt::AlignCenter, text);
}

/// A line with ends like a dimension's, broken where its words stand.
void ChartDecoration::drawBand(QPainter &painter, const SpanBand &band, const QRectF &plot) const
{
    const ChartSpan &span = m_chart.spans.at(band.span);
    const QFontMetricsF metrics(m_look.font);
    const double height = bandHeight(m_look.font);
    const double y = plot.top() + (band.row + 0.5) * height;
    const QString mark = isVerified(span) ? u"✓ "_s : QString();
    const QString full = mark + spanText(span, m_look.language);
    const QString amount = mark + formatAmount(span.amount, m_look.language);
    const auto leavesEnds = [&](const QString &text) {
        return metrics.horizontalAdvance(text) + 2 * bandMargin <= band.right - band.left;
    };
    const bool fits = metrics.horizontalAdvance(full) <= plot.width() - 8;
    const QString text = leavesEnds(full) || (fits && !leavesEnds(amount)) ? full : amount;
    const double width = std::min(metrics.horizontalAdvance(text) + 8, plot.width());
    const double middle =
        std::clamp((band.left + band.right) / 2, plot.left() + width / 2, plot.right() - width / 2);
    const QRectF words(middle - width / 2, y - height / 2, width, height);
    painter.setPen(QPen(m_look.ink, 1.2));
    constexpr double end = 5;
    if (words.left() > band.left)
        painter.drawLine(QPointF(band.left, y), QPointF(words.left(), y));
    if (words.right() < band.right)
        painter.drawLine(QPointF(words.right(), y), QPointF(band.right, y));
    const bool clear = leavesEnds(text); // else an end would strike the words through
    if (!band.begunBefore && clear)
        painter.drawLine(QPointF(band.left, y - end), QPointF(band.left, y + end));
    if (!band.goesOn && clear)
        painter.drawLine(QPointF(band.right, y - end), QPointF(band.right, y + end));
    painter.setFont(m_look.font);
    painter.drawText(words, Qt::AlignCenter, text);
}

} // namespace vigie
