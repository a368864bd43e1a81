// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "models/items/dateformat.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double tickSpacing = 58;
constexpr double faintness = 0.22;
constexpr float quietness = 0.65F; ///< of what was left out, still at least 4.5:1

/// A bracket: it lasted, or lay somewhere within. An unknown end fades out.
void drawRange(QPainter &painter, QRectF rect, const FuzzyDate &date, const QColor &fill)
{
    QColor none = fill;
    none.setAlphaF(0);
    QLinearGradient fade(rect.topLeft(), rect.topRight());
    fade.setColorAt(0, date.start.isValid() ? fill : none);
    fade.setColorAt(1, date.end.isValid() ? fill : none);
    painter.fillRect(rect.adjusted(0, 2, 0, -2), fade);
    if (date.start.isValid())
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
    if (date.end.isValid())
        painter.drawLine(rect.topRight(), rect.bottomRight());
    const double third = rect.width() / 3; // the line ends where it is not known to go on
    painter.drawLine(QPointF(rect.left() + (date.start.isValid() ? 0 : third), rect.center().y()),
                     QPointF(rect.right() - (date.end.isValid() ? 0 : third), rect.center().y()));
}

} // namespace

TimelinePainter::TimelinePainter(const TimelineLayout &layout, const QPalette &palette, QSizeF size)
    : m_layout(layout)
    , m_palette(palette)
    , m_size(size)
{
}

QColor TimelinePainter::colourOf(const QString &kind, const QPalette &palette)
{
    // At least 3:1 against the base in both themes; the lane's name says the kind as well.
    const bool dark = palette.color(QPalette::Base).lightnessF() < 0.5F;
    static const QHash<QString, int> hues{{u"published"_s, 212}, {u"report"_s, 190},  {u"founding"_s, 140},
                                          {u"meeting"_s, 165},   {u"sanction"_s, 25}, {u"veto"_s, 350},
                                          {u"expiry"_s, 45},     {u"theft"_s, 4},     {u"transfer"_s, 275},
                                          {u"launch"_s, 315},    {u"quantity"_s, 85}, {u"other"_s, 230}};
    const int saturation = kind == "other"_L1 ? 20 : 150;
    return QColor::fromHsl(hues.value(kind, 230), saturation, dark ? 165 : 95);
}

void TimelinePainter::drawShape(QPainter &painter, QRectF rect, const FuzzyDate &date, const QColor &colour,
                                bool hollow)
{
    if (hollow) {
        QPen broken(colour, 1.4);
        broken.setDashPattern({1.8, 1.8});
        broken.setCapStyle(Qt::FlatCap);
        painter.setPen(broken);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), rect.height() / 2, rect.height() / 2);
        return;
    }
    QColor pale = colour;
    pale.setAlphaF(0.35F * colour.alphaF());
    const double radius = rect.height() / 2;
    painter.setPen(QPen(colour, 1.4));
    if (date.precision == FuzzyDate::Precision::Day) {
        painter.setBrush(colour);
        painter.drawEllipse(rect.center(), radius - 0.5, radius - 0.5);
    } else if (date.precision == FuzzyDate::Precision::Range) {
        drawRange(painter, rect, date, pale);
    } else if (rect.width() <= rect.height() + 3) { // too narrow for a bar: a ring says "about here"
        painter.setBrush(pale);
        painter.drawEllipse(rect.center(), radius - 1, radius - 1);
    } else {
        painter.setBrush(date.precision == FuzzyDate::Precision::Year ? QBrush(colour, Qt::BDiagPattern)
                                                                      : QBrush(pale));
        painter.drawRoundedRect(rect, 3, 3);
    }
}

void TimelinePainter::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_layout.font());
    painter.fillRect(QRectF(QPointF(), m_size), m_palette.color(QPalette::Base));
    const QList<Tick> ticks = ticksFor(m_layout.scale(), m_size.width(), tickSpacing, interfaceLanguage());
    drawLanes(painter, ticks);
    for (int i = 0; i < m_layout.timeline().items.size(); ++i) {
        if (m_layout.isWithin(i, m_size.width()))
            drawItem(painter, i);
    }
    drawCrowds(painter);
    drawAxis(painter, ticks);
}

void TimelinePainter::drawLanes(QPainter &painter, const QList<Tick> &ticks) const
{
    QColor line = m_palette.color(QPalette::Text);
    line.setAlphaF(0.12F);
    painter.setPen(line);
    for (const Tick &tick : ticks) {
        const double x = m_layout.scale().x(static_cast<double>(tick.day.toJulianDay()));
        painter.drawLine(QPointF(x, m_layout.axisHeight()), QPointF(x, m_size.height()));
    }
    QFont bold = m_layout.font();
    bold.setBold(true);
    QColor quiet = m_palette.color(QPalette::Text);
    quiet.setAlphaF(0.75F);
    for (int lane = 0; lane < m_layout.timeline().lanes.size(); ++lane) {
        const double top = m_layout.laneTop(lane);
        painter.setPen(line);
        if (lane > 0)
            painter.drawLine(QPointF(0, top), QPointF(m_size.width(), top));
        painter.setFont(bold);
        painter.setPen(quiet);
        const QRectF name(8, top + 3, m_size.width() - 16, m_layout.laneNameHeight());
        painter.drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(bold).elidedText(m_layout.timeline().lanes.at(lane), Qt::ElideRight, name.width()));
    }
    painter.setFont(m_layout.font());
}

void TimelinePainter::drawItem(QPainter &painter, int index) const
{
    const TimelineItem &item = m_layout.timeline().items.at(index);
    const QRectF rect = m_layout.itemRect(index);
    if (rect.bottom() < 0 || rect.top() > m_size.height())
        return;
    painter.setOpacity(isFaint(index) ? faintness : 1);
    const bool hollow = item.leftOut != LeftOut::No;
    drawShape(painter, rect, item.date, hollow ? quietText(m_palette) : colourOf(item.kind, m_palette),
              hollow);
    if (index == chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2.5));
        painter.drawRoundedRect(rect.adjusted(-3.5, -3.5, 3.5, 3.5), 5, 5);
    }
    if (m_layout.isLabelled(index))
        drawLabel(painter, index);
    painter.setOpacity(1);
}

QColor TimelinePainter::quietText(const QPalette &palette)
{
    QColor quiet = palette.color(QPalette::Text);
    quiet.setAlphaF(quietness);
    return quiet;
}

void TimelinePainter::drawLabel(QPainter &painter, int index) const
{
    const TimelineItem &item = m_layout.timeline().items.at(index);
    const QRectF shape = m_layout.itemRect(index);
    QRectF where = m_layout.labelRect(index);
    // What goes on beyond the edge is named where it can be seen.
    constexpr double least = 60;
    const double seen = std::min(shape.right(), m_size.width()) - std::max(shape.left(), 0.0);
    if (where.left() > m_size.width() - least / 2 && seen > least) {
        where.moveLeft(std::max(shape.left(), 0.0) + 5);
        where.setWidth(std::min(where.width(), seen - 10));
    }
    where.setRight(std::min(where.right(), std::max(m_size.width() - 4.0, where.left() + least / 2)));
    QFont font = m_layout.font();
    font.setStrikeOut(item.leftOut == LeftOut::Rejected);
    painter.setFont(font);
    painter.setPen(item.leftOut == LeftOut::No ? m_palette.color(QPalette::Text) : quietText(m_palette));
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(item.label, Qt::ElideRight, where.width() + 1));
    painter.setFont(m_layout.font());
}

void TimelinePainter::drawCrowds(QPainter &painter) const
{
    const QLocale locale;
    const QFontMetricsF metrics(m_layout.font());
    for (const Crowd &crowd : m_layout.packing().crowded) {
        const double x = m_layout.crowdX(crowd);
        if (x < -40 || x > m_size.width() + 40)
            continue;
        const QString text = u'+' + locale.toString(crowd.count);
        const double width = metrics.horizontalAdvance(text) + 12;
        const QRectF badge(x - width / 2, m_layout.laneBottom(crowd.lane) - metrics.height() - 1, width,
                           metrics.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.color(QPalette::Highlight));
        painter.drawRoundedRect(badge, 7, 7);
        painter.setPen(m_palette.color(QPalette::HighlightedText));
        painter.drawText(badge, Qt::AlignCenter, text);
    }
}

void TimelinePainter::drawAxis(QPainter &painter, const QList<Tick> &ticks) const
{
    const double height = m_layout.axisHeight();
    const QRectF axis(0, 0, m_size.width(), height);
    painter.fillRect(axis, m_palette.color(QPalette::Window));
    QColor line = m_palette.color(QPalette::WindowText);
    line.setAlphaF(0.35F);
    painter.setPen(line);
    painter.drawLine(axis.bottomLeft(), axis.bottomRight());
    const QFontMetricsF metrics(m_layout.font());
    const double row = metrics.height() + 4;
    const bool twoRows = std::any_of(ticks.begin(), ticks.end(), [](const Tick &tick) { return tick.major; });
    const auto placeOf = [this](const Tick &tick) {
        return m_layout.scale().x(static_cast<double>(tick.day.toJulianDay()));
    };
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const Tick &tick = ticks.at(i);
        double x = placeOf(tick);
        const double y = tick.major || !twoRows ? 2 : 2 + row;
        painter.setPen(line);
        painter.drawLine(QPointF(x, tick.major ? 0 : height - 6), QPointF(x, height));
        // The label of what began before the view stays at its edge until the next one comes.
        if (tick.major && x < 0) {
            const auto next = std::find_if(ticks.begin() + i + 1, ticks.end(),
                                           [](const Tick &other) { return other.major; });
            const double room = next == ticks.end() ? m_size.width() : placeOf(*next);
            x = std::min(0.0, room - metrics.horizontalAdvance(tick.label) - 12);
        } else if (x < -4) {
            continue; // only a scrap of it would be in view
        }
        painter.setPen(m_palette.color(QPalette::WindowText));
        painter.drawText(QRectF(x + 4, y, metrics.horizontalAdvance(tick.label) + 4, row),
                         Qt::AlignVCenter | Qt::AlignLeft, tick.label);
    }
}

} // namespace vigie
