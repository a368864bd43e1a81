// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinecanvas.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double rowHeight = 22;
constexpr double shapeHeight = 11;
constexpr double lanePadding = 6;
constexpr double widestLabel = 220;
constexpr int mostRows = 10;

double axisHeight(const QFontMetrics &metrics)
{
    return 2.0 * metrics.height() + 12;
}

double laneNameHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2.0;
}

} // namespace

TimelineCanvas::TimelineCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"timelineCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(static_cast<int>(rowHeight));
}

void TimelineCanvas::setTimeline(const Timeline &timeline)
{
    const EventId kept = m_chosen >= 0 ? m_timeline.items.at(m_chosen).event : EventId();
    m_timeline = timeline;
    m_chosen = -1;
    for (int i = 0; i < m_timeline.items.size() && !kept.isEmpty(); ++i) {
        if (m_timeline.items.at(i).event == kept)
            m_chosen = i;
    }
    if (!m_shown && !m_timeline.items.isEmpty()) {
        m_scale.fit(m_timeline.first, m_timeline.last, std::max(200.0, viewport()->width() - widestLabel));
        m_shown = true;
    }
    m_packedFor = 0;
    repack();
}

void TimelineCanvas::repack()
{
    if (m_packedFor != m_scale.pixelsPerDay()) {
        const QFontMetricsF metrics(font());
        m_packing =
            packTimeline(m_timeline, m_scale.pixelsPerDay(), mostRows, [&metrics](const QString &label) {
                // A letter is at least 3 pixels wide: nothing beyond the cut needs measuring.
                return std::min(widestLabel,
                                metrics.horizontalAdvance(label.left(static_cast<int>(widestLabel / 3))));
            });
        m_packedFor = m_scale.pixelsPerDay();
    }
    m_laneTops.clear();
    double y = 0;
    for (const int rows : std::as_const(m_packing.rows)) {
        m_laneTops.append(y);
        y += laneNameHeight(fontMetrics()) + rows * rowHeight + 2 * lanePadding;
    }
    m_height = y;
    updateScrollBar();
    viewport()->update();
}

void TimelineCanvas::updateScrollBar()
{
    const double room = viewport()->height() - axisHeight(fontMetrics());
    verticalScrollBar()->setPageStep(static_cast<int>(room));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(m_height - room))));
}

double TimelineCanvas::laneTop(int lane) const
{
    return axisHeight(fontMetrics()) + m_laneTops.at(lane) - verticalScrollBar()->value();
}

QRectF TimelineCanvas::itemRect(int index) const
{
    const PackedItem &packed = m_packing.items.at(index);
    if (packed.row < 0)
        return {};
    const double shift = m_scale.left() * m_scale.pixelsPerDay();
    const double top = laneTop(m_timeline.items.at(index).lane) + laneNameHeight(fontMetrics()) +
                       lanePadding + packed.row * rowHeight;
    return {packed.left - shift, top + (rowHeight - shapeHeight) / 2, packed.right - packed.left,
            shapeHeight};
}

int TimelineCanvas::itemAt(QPointF point) const
{
    const double shift = m_scale.left() * m_scale.pixelsPerDay();
    for (int i = static_cast<int>(m_timeline.items.size()) - 1; i >= 0; --i) {
        const PackedItem &packed = m_packing.items.at(i);
        if (packed.row < 0 || point.x() < packed.left - shift - 2)
            continue;
        const bool labelled = m_packing.labelled.at(m_timeline.items.at(i).lane);
        if (point.x() > (labelled ? packed.reach : packed.right) - shift + 2)
            continue;
        const QRectF rect = itemRect(i);
        if (std::abs(point.y() - rect.center().y()) <= rowHeight / 2)
            return i;
    }
    return -1;
}

QColor TimelineCanvas::colourOf(const TimelineItem &item) const
{
    // At least 3:1 against the base in both themes; the lane's name says the kind as well.
    const bool dark = palette().color(QPalette::Base).lightnessF() < 0.5F;
    static const QHash<QString, int> hues{{u"published"_s, 212}, {u"report"_s, 190},  {u"founding"_s, 140},
                                          {u"meeting"_s, 165},   {u"sanction"_s, 25}, {u"veto"_s, 350},
                                          {u"expiry"_s, 45},     {u"theft"_s, 4},     {u"transfer"_s, 275},
                                          {u"launch"_s, 315},    {u"other"_s, 230}};
    const auto hue = hues.constFind(item.kind);
    const int saturation = item.kind == "other"_L1 ? 20 : 150;
    return QColor::fromHsl(hue == hues.constEnd() ? 230 : *hue, saturation, dark ? 165 : 95);
}

void TimelineCanvas::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    drawLanes(painter);
    const double shift = m_scale.left() * m_scale.pixelsPerDay();
    const double width = viewport()->width();
    for (int i = 0; i < m_timeline.items.size(); ++i) {
        const PackedItem &packed = m_packing.items.at(i);
        if (packed.row >= 0 && std::max(packed.right, packed.reach) >= shift && packed.left <= shift + width)
            drawItem(painter, i);
    }
    drawCrowds(painter);
    drawAxis(painter);
}

void TimelineCanvas::drawLanes(QPainter &painter) const
{
    const int width = viewport()->width();
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.12F);
    const double axis = axisHeight(fontMetrics());
    painter.setPen(line);
    double lastLabelEnd = -1;
    for (const Tick &tick : ticksFor(m_scale, width, 58, interfaceLanguage())) {
        const double x = m_scale.x(static_cast<double>(tick.day.toJulianDay()));
        if (!tick.major && x > lastLabelEnd)
            painter.drawLine(QPointF(x, axis), QPointF(x, viewport()->height()));
        lastLabelEnd = x;
    }
    QFont bold = font();
    bold.setBold(true);
    for (int lane = 0; lane < m_timeline.lanes.size(); ++lane) {
        const double top = laneTop(lane);
        painter.setPen(line);
        if (lane > 0)
            painter.drawLine(QPointF(0, top), QPointF(width, top));
        painter.setFont(bold);
        QColor quiet = palette().color(QPalette::Text);
        quiet.setAlphaF(0.75F);
        painter.setPen(quiet);
        const QRectF name(8, top + 3, width - 16, laneNameHeight(fontMetrics()));
        painter.drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(bold).elidedText(m_timeline.lanes.at(lane), Qt::ElideRight, name.width()));
    }
    painter.setFont(font());
}

void TimelineCanvas::drawItem(QPainter &painter, int index) const
{
    const TimelineItem &item = m_timeline.items.at(index);
    const PackedItem &packed = m_packing.items.at(index);
    const QRectF rect = itemRect(index);
    if (rect.bottom() < 0 || rect.top() > viewport()->height())
        return;
    const QColor colour = colourOf(item);
    QColor pale = colour;
    pale.setAlphaF(0.35F);
    const bool wide = rect.width() > shapeHeight + 3;
    painter.setPen(QPen(colour, 1.4));
    if (item.date.precision == FuzzyDate::Precision::Day) {
        painter.setBrush(colour);
        painter.drawEllipse(rect.center(), shapeHeight / 2 - 0.5, shapeHeight / 2 - 0.5);
    } else if (item.date.precision == FuzzyDate::Precision::Range) {
        // A bracket: it lasted, or lay somewhere within; an open end fades out.
        QLinearGradient fade(rect.topLeft(), rect.topRight());
        QColor none = pale;
        none.setAlphaF(0);
        const double tail = wide ? 0 : 40;
        QRectF body = rect;
        if (!item.date.start.isValid())
            body.setLeft(body.left() - tail);
        if (!item.date.end.isValid())
            body.setRight(body.right() + tail);
        fade.setStart(body.topLeft());
        fade.setFinalStop(body.topRight());
        fade.setColorAt(0, item.date.start.isValid() ? pale : none);
        fade.setColorAt(1, item.date.end.isValid() ? pale : none);
        painter.fillRect(body.adjusted(0, 2, 0, -2), fade);
        if (item.date.start.isValid())
            painter.drawLine(rect.topLeft(), rect.bottomLeft());
        if (item.date.end.isValid())
            painter.drawLine(rect.topRight(), rect.bottomRight());
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    } else if (!wide) { // too narrow for a bar: a ring says "about here"
        painter.setBrush(pale);
        painter.drawEllipse(rect.center(), shapeHeight / 2 - 1, shapeHeight / 2 - 1);
    } else if (item.date.precision == FuzzyDate::Precision::Year) {
        painter.setBrush(QBrush(colour, Qt::BDiagPattern));
        painter.drawRoundedRect(rect, 3, 3);
    } else {
        painter.setBrush(pale);
        painter.drawRoundedRect(rect, 3, 3);
    }
    if (index == m_chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.5));
        painter.drawRoundedRect(rect.adjusted(-3.5, -3.5, 3.5, 3.5), 5, 5);
    }
    if (m_packing.labelled.at(item.lane)) {
        painter.setPen(palette().color(QPalette::Text));
        const double room = packed.reach - packed.right;
        const QRectF where(rect.right() + 5, rect.center().y() - rowHeight / 2, room, rowHeight);
        painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetricsF(font()).elidedText(item.label, Qt::ElideRight, room));
    }
}

void TimelineCanvas::drawCrowds(QPainter &painter) const
{
    const double shift = m_scale.left() * m_scale.pixelsPerDay();
    const QLocale locale;
    for (const Crowd &crowd : m_packing.crowded) {
        const double x = crowd.x - shift;
        if (x < -40 || x > viewport()->width() + 40)
            continue;
        const double bottom = laneTop(crowd.lane) + laneNameHeight(fontMetrics()) +
                              m_packing.rows.at(crowd.lane) * rowHeight + 2 * lanePadding;
        const QRectF badge(x - 22, bottom - 17, 44, 15);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(badge, 7, 7);
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.drawText(badge, Qt::AlignCenter, u"+"_s + locale.toString(crowd.count));
    }
}

void TimelineCanvas::drawAxis(QPainter &painter) const
{
    const double height = axisHeight(fontMetrics());
    const QRectF axis(0, 0, viewport()->width(), height);
    painter.fillRect(axis, palette().color(QPalette::Window));
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.35F);
    painter.setPen(line);
    painter.drawLine(axis.bottomLeft(), axis.bottomRight());
    const double row = fontMetrics().height() + 4;
    const QList<Tick> ticks = ticksFor(m_scale, viewport()->width(), 58, interfaceLanguage());
    const bool twoRows = std::any_of(ticks.begin(), ticks.end(), [](const Tick &tick) { return tick.major; });
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const Tick &tick = ticks.at(i);
        double x = m_scale.x(static_cast<double>(tick.day.toJulianDay()));
        const double y = tick.major || !twoRows ? 2 : 2 + row;
        painter.setPen(line);
        painter.drawLine(QPointF(x, tick.major ? 0 : height - 6), QPointF(x, height));
        if (tick.major) { // the label of what began before the view stays at its edge
            const bool coversEdge = i + 1 < ticks.size() && ticks.at(i + 1).major &&
                                    m_scale.x(static_cast<double>(ticks.at(i + 1).day.toJulianDay())) > 80;
            if (x < 0 && coversEdge)
                x = 0;
        }
        painter.setPen(palette().color(QPalette::WindowText));
        const QFontMetricsF metrics(font());
        painter.drawText(QRectF(x + 4, y, metrics.horizontalAdvance(tick.label) + 4, row),
                         Qt::AlignVCenter | Qt::AlignLeft, tick.label);
    }
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    // The first real width a panel gets comes after it was filled.
    if (m_shown && event->oldSize().width() < 200 && event->size().width() >= 200)
        fitAll();
    updateScrollBar();
}

void TimelineCanvas::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
}

void TimelineCanvas::zoomAt(double factor, double x)
{
    m_scale.zoom(factor, x);
    repack();
}

void TimelineCanvas::zoomBy(double factor)
{
    zoomAt(factor, viewport()->width() / 2.0);
}

void TimelineCanvas::fitAll()
{
    m_scale.fit(m_timeline.first, m_timeline.last, std::max(200.0, viewport()->width() - widestLabel));
    repack();
}

void TimelineCanvas::choose(int index)
{
    m_chosen = index;
    if (index >= 0) {
        bringIntoView(index);
        const TimelineItem &item = m_timeline.items.at(index);
        setAccessibleDescription(labelledText(formatDate(item.date, interfaceLanguage()), item.label));
    }
    viewport()->update();
}

void TimelineCanvas::chooseEvent(const EventId &event)
{
    for (int i = 0; i < m_timeline.items.size(); ++i) {
        if (m_timeline.items.at(i).event == event && !event.isEmpty()) {
            choose(i);
            return;
        }
    }
}

void TimelineCanvas::bringIntoView(int index)
{
    const auto [first, last] = extentOf(m_timeline.items.at(index).date);
    const double middle = static_cast<double>(first.toJulianDay() + last.toJulianDay() + 1) / 2;
    const double x = m_scale.x(middle);
    const double width = viewport()->width();
    if (x < 0.05 * width || x > 0.9 * width)
        m_scale.setLeft(middle - 0.4 * width / m_scale.pixelsPerDay());
    const QRectF rect = itemRect(index);
    const double axis = axisHeight(fontMetrics());
    if (!rect.isNull() && (rect.top() < axis || rect.bottom() > viewport()->height()))
        verticalScrollBar()->setValue(static_cast<int>(verticalScrollBar()->value() + rect.center().y() -
                                                       (viewport()->height() + axis) / 2));
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAt(std::pow(1.25, event->angleDelta().y() / 120.0), event->position().x());
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || event->angleDelta().x() != 0) {
        const int turn = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
        m_scale.pan(turn);
        viewport()->update();
    } else {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    m_moved = false;
    m_last = m_pressedAt = event->position();
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging) {
        viewport()->setCursor(itemAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::OpenHandCursor);
        return;
    }
    if (!m_moved && (event->position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_moved = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QPointF by = event->position() - m_last;
    m_last = event->position();
    m_scale.pan(by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(by.y()));
    viewport()->update();
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    viewport()->setCursor(Qt::OpenHandCursor);
    if (m_moved)
        return;
    const int index = itemAt(event->position());
    if (index >= 0) {
        choose(index);
        Q_EMIT activated(index);
    }
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_timeline.items.size());
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        return;
    case Qt::Key_Minus:
        zoomBy(0.8);
        return;
    case Qt::Key_0:
        fitAll();
        return;
    case Qt::Key_Right:
        if (count > 0)
            choose(std::min(count - 1, m_chosen + 1));
        return;
    case Qt::Key_Left:
        if (count > 0)
            choose(std::max(0, m_chosen - 1));
        return;
    case Qt::Key_Home:
        if (count > 0)
            choose(0);
        return;
    case Qt::Key_End:
        if (count > 0)
            choose(count - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_chosen >= 0)
            Q_EMIT activated(m_chosen);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

QString TimelineCanvas::tipFor(int index) const
{
    const TimelineItem &item = m_timeline.items.at(index);
    QString tip = u"<b>"_s + formatDate(item.date, interfaceLanguage()).toHtmlEscaped() + u"</b>"_s;
    if (!item.basis.isEmpty())
        tip += u" — "_s + item.basis.toHtmlEscaped();
    tip += u"<br>"_s + item.label.toHtmlEscaped();
    return u"<div>"_s + tip + u"</div>"_s;
}

bool TimelineCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = itemAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : tipFor(index), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_packedFor = 0;
        repack();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace vigie
