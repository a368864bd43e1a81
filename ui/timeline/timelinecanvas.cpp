// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinecanvas.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinepainter.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

TimelineCanvas::TimelineCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    letTimelinesSpeak();
    setObjectName(u"timelineCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(static_cast<int>(TimelineLayout::rowHeight));
    m_rest.setSingleShot(true);
    m_rest.setInterval(400);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_told = view();
        Q_EMIT viewChanged();
    });
    m_layout.arrange(font());
}

QString TimelineCanvas::view() const
{
    return m_steered ? u"%1 %2"_s.arg(m_layout.scale().left(), 0, 'f', 2)
                           .arg(m_layout.scale().pixelsPerDay(), 0, 'g', 6)
                     : QString();
}

void TimelineCanvas::setView(const QString &view)
{
    const QStringList words = view.split(u' ');
    const double left = words.value(0).toDouble();
    const double wanted = words.value(1).toDouble();
    if (words.size() != 2 || left <= 0 || wanted <= 0)
        return;
    zoomAt(wanted / m_layout.scale().pixelsPerDay(), 0);
    m_layout.scale().setLeft(left);
    m_told = this->view();
    arrange();
}

void TimelineCanvas::setTimeline(const Timeline &timeline)
{
    const TimelineItem kept = m_chosen >= 0 ? this->timeline().items.at(m_chosen) : TimelineItem();
    m_layout.setTimeline(timeline);
    m_chosen = -1;
    for (int i = 0; i < timeline.items.size() && !kept.kind.isEmpty(); ++i) {
        const TimelineItem &item = timeline.items.at(i);
        if (item.event == kept.event && item.claim == kept.claim && item.passage == kept.passage)
            m_chosen = i;
    }
    if (!m_steered)
        m_layout.fit(viewport()->width());
    arrange();
    showOverlap(m_overlap && m_chosen >= 0);
}

void TimelineCanvas::arrange()
{
    m_layout.arrange(font());
    updateScrollBar();
    viewport()->update();
}

void TimelineCanvas::updateScrollBar()
{
    const double room = viewport()->height() - m_layout.axisHeight();
    verticalScrollBar()->setPageStep(static_cast<int>(room));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(m_layout.height() - room))));
    m_layout.setScroll(verticalScrollBar()->value());
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    if (view() != m_told)
        m_rest.start();
    QPainter painter(viewport());
    TimelinePainter timelinePainter(m_layout, palette(), viewport()->size());
    timelinePainter.chosen = m_chosen;
    timelinePainter.lighted = QSet<int>(m_walk.cbegin(), m_walk.cend());
    timelinePainter.paint(painter);
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_steered && event->size().width() != event->oldSize().width())
        fitAll();
    updateScrollBar();
}

void TimelineCanvas::scrollContentsBy(int, int)
{
    m_layout.setScroll(verticalScrollBar()->value());
    viewport()->update();
}

void TimelineCanvas::zoomAt(double factor, double x)
{
    m_steered = true;
    m_layout.scale().zoom(factor, x);
    arrange();
}

void TimelineCanvas::zoomBy(double factor)
{
    zoomAt(factor, viewport()->width() / 2.0);
}

void TimelineCanvas::fitAll()
{
    m_steered = false;
    m_layout.fit(viewport()->width());
    arrange();
}

void TimelineCanvas::choose(int index)
{
    m_chosen = index;
    // While what overlaps is shown, another item of the lit ones leaves it so: that is how one walks there.
    if (m_overlap && !m_walk.contains(index))
        showOverlap(index >= 0);
    if (index >= 0) {
        bringIntoView(index);
        const TimelineItem &item = timeline().items.at(index);
        const QString date = formatDate(item.date, interfaceLanguage());
        //: %1 is a date, %2 how precise it is: "May 2025, to the month"
        setAccessibleDescription(
            labelledText(tr("%1, %2").arg(date, precisionText(item.date)), itemText(item)));
    }
    viewport()->update();
    Q_EMIT chosenChanged(index);
}

void TimelineCanvas::chooseEvent(const EventId &event)
{
    for (int i = 0; i < timeline().items.size(); ++i) {
        const TimelineItem &item = timeline().items.at(i);
        const bool told = std::ranges::find(item.others, event, &OtherTelling::event) != item.others.end();
        if (!event.isEmpty() && (item.event == event || told)) {
            choose(i);
            return;
        }
    }
}

void TimelineCanvas::showOverlap(bool on)
{
    m_overlap = on && m_chosen >= 0;
    m_walk = m_overlap ? overlapping(timeline(), m_chosen) : QList<int>();
    viewport()->update();
    Q_EMIT chosenChanged(m_chosen);
}

void TimelineCanvas::bringIntoView(int index)
{
    m_steered = true;
    TimeScale &scale = m_layout.scale();
    const auto [first, last] = extentOf(timeline().items.at(index).date);
    const double middle = static_cast<double>(first.toJulianDay() + last.toJulianDay() + 1) / 2;
    const double x = scale.x(middle);
    const double width = viewport()->width();
    if (x < 0.05 * width || x > 0.9 * width)
        scale.setLeft(middle - 0.4 * width / scale.pixelsPerDay());
    const QRectF rect = itemRect(index);
    const double axis = m_layout.axisHeight();
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
        m_steered = true;
        m_layout.scale().pan(turn);
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
    m_moved = m_steered = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QPointF by = event->position() - m_last;
    m_last = event->position();
    m_layout.scale().pan(by.x());
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

void TimelineCanvas::walk(int step)
{
    const int count = static_cast<int>(timeline().items.size());
    if (count == 0)
        return;
    if (m_walk.isEmpty()) {
        choose(std::clamp(m_chosen + step, 0, count - 1));
        return;
    }
    const auto at = static_cast<int>(m_walk.indexOf(m_chosen));
    choose(m_walk.at(std::clamp(at + step, 0, static_cast<int>(m_walk.size()) - 1)));
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(timeline().items.size());
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
        walk(1);
        return;
    case Qt::Key_Left:
        walk(-1);
        return;
    case Qt::Key_Home:
        walk(-count);
        return;
    case Qt::Key_End:
        walk(count);
        return;
    case Qt::Key_O:
        showOverlap(!m_overlap);
        return;
    case Qt::Key_Escape:
        if (m_overlap)
            showOverlap(false);
        else
            QAbstractScrollArea::keyPressEvent(event);
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

void TimelineCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKeyboard ? m_chosen : itemAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index < 0)
        return;
    if (index != m_chosen)
        choose(index);
    const QPoint below = itemRect(index).bottomLeft().toPoint();
    Q_EMIT menuAsked(index, byKeyboard ? viewport()->mapToGlobal(below) : event->globalPos());
}

QString TimelineCanvas::tipFor(int index) const
{
    const TimelineItem &item = timeline().items.at(index);
    QString tip = u"<b>"_s + formatDate(item.date, interfaceLanguage()).toHtmlEscaped() + u"</b>, "_s +
                  precisionText(item.date).toHtmlEscaped();
    if (!item.basis.isEmpty())
        tip += u" — "_s + item.basis.toHtmlEscaped();
    tip += u"<br>"_s + itemText(item).toHtmlEscaped();
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
    if (event->type() == QEvent::FontChange)
        arrange();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace vigie
