// SPDX-License-Identifier: GPL-3.0-or-later
// What the person does to the pages: selecting, scrolling, zooming.
#include "ui/reader/pageview.h"
#include "ui/reader/textunits.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace vigie {

namespace {

constexpr int autoScrollInterval = 30; // ms

} // namespace

TextSpot PageView::caretAt(QPointF point)
{
    const int index = indexAt(point);
    if (index < 0)
        return {};
    const qsizetype offset = sheet(index)->caretAt(point - sheetRect(index).topLeft());
    const QString &text = m_pages.at(index).text;
    return {index, wholeCharacter(text, std::min(offset, text.size()))};
}

std::optional<TextSpot> PageView::characterAt(QPointF point) const
{
    const int index = indexAt(point);
    const Sheet *page = index < 0 ? nullptr : sheetIfMade(index);
    if (!page)
        return {};
    const qsizetype offset = page->characterAt(point - sheetRect(index).topLeft());
    if (offset < 0 || offset >= m_pages.at(index).text.size())
        return {};
    return TextSpot{index, offset};
}

const PageLink *PageView::linkAt(QPointF point) const
{
    const int index = indexAt(point);
    const Sheet *page = index < 0 ? nullptr : sheetIfMade(index);
    return page ? page->linkAt(point - sheetRect(index).topLeft()) : nullptr;
}

Span PageView::unitAt(TextSpot spot, Unit unit) const
{
    const Page &page = m_pages.at(spot.index);
    Span found{spot.offset, spot.offset};
    if (unit == Unit::Word)
        found = wordAt(page.text, std::min(spot.offset, page.text.size() - 1));
    else if (unit == Unit::Paragraph)
        found = paragraphAt(page, spot.offset);
    return found.isEmpty() ? Span{spot.offset, spot.offset} : found;
}

void PageView::extendTo(TextSpot spot)
{
    if (m_unit == Unit::Character) {
        setSelection({m_selection.anchor, spot});
        return;
    }
    const Span unit = unitAt(spot, m_unit);
    const TextSpot start{spot.index, unit.start};
    const TextSpot end{spot.index, unit.end};
    if (start < m_unitAnchor.first())
        setSelection({m_unitAnchor.last(), start});
    else
        setSelection({m_unitAnchor.first(), std::max(end, m_unitAnchor.last())});
}

void PageView::selectUnit(QPointF point, Unit unit)
{
    const std::optional<TextSpot> on = characterAt(point);
    const TextSpot spot = on ? *on : caretAt(point);
    if (m_pages.isEmpty())
        return;
    const Span span = unitAt(spot, unit);
    m_unit = unit;
    m_unitAnchor = {{spot.index, span.start}, {spot.index, span.end}};
    setSelection(m_unitAnchor);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pages.isEmpty()) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    m_awaited.reset();
    m_showsCaret = false;
    m_pressed = true;
    m_dragged = false;
    m_pressedAt = event->position();
    m_pointer = event->position();
    const bool third = m_sinceDoubleClick.isValid() &&
                       m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval() &&
                       m_unit == Unit::Word;
    if (third) {
        m_sinceDoubleClick.invalidate();
        selectUnit(event->position(), Unit::Paragraph);
        m_dragged = true; // letting go now is no click on an annotation
        return;
    }
    if (const std::optional<TextSpot> on = characterAt(event->position());
        on && event->modifiers() == Qt::NoModifier && on->index < m_pages.size() &&
        m_selection.on(on->index, m_pages.at(on->index).text.size()).contains(on->offset)) {
        m_pressed = false;
        m_pulling = true;
        return;
    }
    m_unit = Unit::Character;
    const TextSpot spot = caretAt(event->position());
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        setSelection({m_selection.anchor, spot});
    else
        setSelection({spot, spot});
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pages.isEmpty())
        return;
    m_pressed = true;
    m_dragged = true;
    m_pointer = event->position();
    selectUnit(event->position(), Unit::Word);
    m_sinceDoubleClick.start();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_pulling) {
        if ((event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            m_pulling = false;
            Q_EMIT selectionDragged();
        }
        return;
    }
    if (!m_pressed) {
        viewport()->setCursor(linkAt(event->position())        ? Qt::PointingHandCursor
                              : characterAt(event->position()) ? Qt::IBeamCursor
                                                               : Qt::ArrowCursor);
        return;
    }
    if ((event->position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance() && !m_dragged)
        return;
    m_dragged = true;
    extendTo(caretAt(event->position()));
    const bool outside = event->position().y() < 0 || event->position().y() > viewport()->height();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start(autoScrollInterval, this);
    else if (!outside)
        m_autoScroll.stop();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_pulling, false)) {
        setSelection({}); // it was a click after all
        return;
    }
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    m_autoScroll.stop();
    if (!m_dragged) {
        if (const PageLink *link = linkAt(event->position()); link && m_selection.isEmpty()) {
            const PageLink chosen = *link; // what follows may take another page's links
            Q_EMIT linkChosen(chosen);
            return;
        }
        if (const std::optional<TextSpot> on = characterAt(event->position()); on && m_selection.isEmpty())
            Q_EMIT clicked(on->index, on->offset);
        return;
    }
    QClipboard *clipboard = QApplication::clipboard();
    if (clipboard->supportsSelection() && !m_selection.isEmpty())
        clipboard->setText(selectedText(), QClipboard::Selection);
    Q_EMIT selectionFinished();
}

void PageView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const double beyond = m_pointer.y() < 0 ? m_pointer.y() : m_pointer.y() - viewport()->height();
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  static_cast<int>(std::clamp(beyond, -60.0, 60.0)));
    const QPointF inside(m_pointer.x(), std::clamp(m_pointer.y(), 0.0, viewport()->height() - 1.0));
    extendTo(caretAt(inside));
}

void PageView::wheelEvent(QWheelEvent *event)
{
    m_awaited.reset();
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        const int before = verticalScrollBar()->value();
        QAbstractScrollArea::wheelEvent(event);
        const int down = event->angleDelta().y();
        if (!m_arrangement.continuous && verticalScrollBar()->value() == before && down != 0) {
            m_beyond += down; // a touch pad sends many small steps
            if (std::abs(m_beyond) >= 120) {
                scrollOrTurn(m_beyond < 0, false);
                m_beyond = 0;
            }
        } else {
            m_beyond = 0;
        }
        event->accept();
        return;
    }
    setZoom(m_zoom * std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_tipOf) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<TextSpot> on = characterAt(help->pos());
        const PageLink *link = linkAt(help->pos());
        const QString tip = link && !link->address.isEmpty() ? link->address.toHtmlEscaped()
                            : on                             ? m_tipOf(on->index, on->offset)
                                                             : QString();
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect end = selectionEnd();
    Q_EMIT menuAsked(byKey && !end.isNull() ? end.bottomRight() : event->pos());
}

bool PageView::scrollOrTurn(bool forward, bool byPage)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    if (byPage)
        bar->triggerAction(forward ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    if (m_arrangement.continuous || bar->value() != before)
        return true;
    const int row = m_row + (forward ? 1 : -1);
    if (row < 0 || row >= m_stack.rows())
        return false;
    showPage(m_stack.firstOf(row));
    if (!forward)
        bar->setValue(bar->maximum());
    return true;
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    m_awaited.reset();
    if (moveByKey(*event))
        return;
    const int colour = event->key() - Qt::Key_1;
    if (colour >= 0 && colour < 6 && !m_selection.isEmpty() &&
        (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        Q_EMIT colourKeyPressed(static_cast<HighlightColour>(colour));
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        if (!m_selection.isEmpty())
            QApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->matches(QKeySequence::SelectAll) && currentIndex() >= 0) {
        const int index = currentIndex();
        setSelection({{index, 0}, {index, m_pages.at(index).text.size()}});
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
        m_showsCaret = false;
        setSelection({});
        viewport()->update();
        event->ignore(); // the find bar may want it too
        return;
    case Qt::Key_Space:
        scrollOrTurn(!event->modifiers().testFlag(Qt::ShiftModifier), true);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        scrollOrTurn(event->key() == Qt::Key_PageDown, true);
        return;
    case Qt::Key_Home:
        if (!m_arrangement.continuous)
            showPage(0);
        bar->setValue(bar->minimum());
        return;
    case Qt::Key_End:
        if (!m_arrangement.continuous)
            showPage(static_cast<int>(m_pages.size()) - 1);
        bar->setValue(bar->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace vigie
