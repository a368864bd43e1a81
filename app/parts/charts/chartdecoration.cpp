// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/charts/chartdecoration.h"

#include "models/items/amountformat.h"
#include "models/items/chartnotes.h"
#include "models/items/chartplan.h"
#include "models/items/dateformat.h"

#include <QAbstractSeries>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double swatch = 9, swatchGap = 5, entryGap = 10, lineGap = 3, legendMargin = 6; // pixels
constexpr double bandMargin = 14; // pixels of a total's line beside its words, its end among them

} // namespace

struct ChartDecoration::Place
{
    QRectF plot;
    double column = 0; ///< width
    double bar = 0;    ///< width
};

ChartDecoration::ChartDecoration(QChart *parent, const Chart &chart, const ChartLook &look)
    : QGraphicsItem(parent)
    , m_on(parent)
    , m_chart(chart)
    , m_look(look)
    , m_columns(chartColumns(chart))
    , m_parts(chartSeries(chart))
{
    setZValue(20);
    setAcceptedMouseButtons(Qt::NoButton);
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
    const Place at{plot, column, column * barShare(m_columns.size())};
    const ChartPlan plan = planChart(m_chart, plot.height(), m_look.font);
    if (legend().isEmpty())
        drawParts(*painter, at);
    else
        drawLegend(*painter);
    const QList<double> open = openTops(m_chart, plan.reach / std::max(plot.height(), 1.0), plan.open);
    QList<QPointF> tops(m_chart.years.size());
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const qsizetype index = m_columns.at(i);
        if (index < 0)
            continue;
        const ChartYear &year = m_chart.years.at(index);
        const QPointF top = place(i, year.amount);
        tops[index] = top;
        if (year.open)
            tops[index].setY(drawOpenTop(*painter, top, at.bar, open.at(index)));
        if (year.low != year.high)
            tops[index].setY(std::min(tops.at(index).y(), drawWhisker(*painter, i, year)));
    }
    drawValues(*painter, at, tops);
    const QList<SpanBand> bands = spanBands(m_chart, m_columns, plot.left(), plot.right());
    for (const SpanBand &band : bands.first(std::min(plan.bands, bands.size())))
        drawBand(*painter, band, plot, plan.band);
}

QPointF ChartDecoration::place(qsizetype column, Decimal value) const
{
    return m_on->mapToPosition({static_cast<double>(column), value.toDouble()}, m_on->series().first());
}

double ChartDecoration::entryWidth(qsizetype part) const
{
    const QFontMetricsF metrics(m_look.font);
    return swatch + 2 * swatchGap + entryGap + metrics.horizontalAdvance(seriesName(m_parts.at(part)));
}

QList<QList<qsizetype>> ChartDecoration::legend() const
{
    QList<double> widths;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        widths.append(entryWidth(i));
    const QSizeF room = m_on->size() - QSizeF(2 * legendMargin, 0);
    return legendLines(widths, QFontMetricsF(m_look.font).height() + lineGap, room);
}

double ChartDecoration::legendHeight() const
{
    return static_cast<double>(legend().size()) * (QFontMetricsF(m_look.font).height() + lineGap);
}

void ChartDecoration::drawLegend(QPainter &painter) const
{
    const bool dark = m_look.background.lightnessF() < 0.5F;
    const double height = QFontMetricsF(m_look.font).height() + lineGap;
    double y = m_on->rect().bottom() - legendHeight() - lineGap;
    painter.setFont(m_look.font);
    for (const QList<qsizetype> &line : legend()) {
        double width = 0;
        for (const qsizetype part : line)
            width += entryWidth(part);
        double x = m_on->rect().center().x() - (width - entryGap) / 2;
        for (const qsizetype part : line) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(seriesColour(m_parts.at(part), part, dark));
            painter.drawRect(QRectF(x, y + (height - swatch) / 2, swatch, swatch));
            painter.setPen(m_look.ink);
            painter.drawText(QRectF(x + swatch + swatchGap, y, entryWidth(part), height),
                             Qt::AlignLeft | Qt::AlignVCenter, seriesName(m_parts.at(part)));
            x += entryWidth(part);
        }
        y += height;
    }
}

/// Each part's name within it, where there is room.
void ChartDecoration::drawParts(QPainter &painter, const Place &at) const
{
    const QFontMetricsF metrics(m_look.font);
    painter.setFont(m_look.font);
    painter.setPen(m_look.background);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        double below = 0;
        for (const ChartSeries &part : m_parts) {
            const double amount = m_columns.at(i) < 0 ? 0 : part.values.at(m_columns.at(i));
            const auto y = [&](double value) {
                return m_on->mapToPosition({static_cast<double>(i), value}, m_on->series().first());
            };
            const QPointF foot = y(below), head = y(below + amount);
            below += amount;
            if (part.kind != ChartSeries::Kind::Victim || foot.y() - head.y() < metrics.height() ||
                metrics.horizontalAdvance(part.label) > at.bar - 4)
                continue;
            painter.drawText(QRectF(head.x() - at.bar / 2, head.y(), at.bar, foot.y() - head.y()),
                             Qt::AlignCenter, part.label);
        }
    }
}

double ChartDecoration::drawOpenTop(QPainter &painter, QPointF middle, double width, double height) const
{
    const QRectF top(middle.x() - width / 2, middle.y() - height, width, height);
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

/// All in one size; without their unit where it would not fit, else not at all: the table and the tips have
/// them.
void ChartDecoration::drawValues(QPainter &painter, const Place &at, const QList<QPointF> &tops) const
{
    QFont font = m_look.font;
    font.setBold(true);
    const double room = at.column - 4;
    QStringList texts;
    double scale = 0;
    for (const bool whole : {true, false}) {
        texts.clear();
        QList<double> widths;
        for (const ChartYear &year : m_chart.years) {
            texts.append(whole ? barLabel(year, m_chart, m_look.language)
                               : shortBarLabel(year, m_look.language));
            widths.append(QFontMetricsF(font).horizontalAdvance(texts.last()));
        }
        scale = labelScale(widths, room);
        if (scale > 0)
            break;
    }
    if (!(scale > 0))
        return;
    font.setPointSizeF(font.pointSizeF() * scale);
    painter.setFont(font);
    painter.setPen(m_look.ink);
    const double height = QFontMetricsF(font).height();
    for (qsizetype i = 0; i < texts.size(); ++i)
        painter.drawText(
            QRectF(tops.at(i).x() - at.column, tops.at(i).y() - height - 2, 2 * at.column, height),
            Qt::AlignCenter, texts.at(i));
}

/// A line with ends like a dimension's, broken where its words stand.
void ChartDecoration::drawBand(QPainter &painter, const SpanBand &band, const QRectF &plot,
                               double height) const
{
    const ChartSpan &span = m_chart.spans.at(band.span);
    const QFontMetricsF metrics(m_look.font);
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
