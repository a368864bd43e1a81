// SPDX-License-Identifier: GPL-3.0-or-later
// Where in the document the view is, and the ways to other places of it.
#include "ui/reader/pageview.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace vigie {

void PageView::announce()
{
    const int index = currentIndex();
    if (index == m_announced || !m_settled)
        return;
    m_announced = index;
    Q_EMIT currentIndexChanged(index);
}

int PageView::currentIndex() const
{
    // The page that was gone to, until the person scrolls: the last ones cannot come to the top, and words
    // that were found stand in the middle.
    if (m_askedAt == verticalScrollBar()->value() && visibleIndexes().contains(m_asked))
        return m_asked;
    const int row = m_stack.rowAt(verticalScrollBar()->value() + viewport()->height() * 0.4);
    if (row < 0)
        return -1;
    const bool asked = m_asked >= m_stack.firstOf(row) && m_asked <= m_stack.lastOf(row);
    return asked ? m_asked : m_stack.firstOf(row);
}

void PageView::showRowOf(int index)
{
    m_asked = index;
    const int row = m_stack.rowOf(index);
    if (m_arrangement.continuous || row == m_row)
        return;
    m_row = row;
    m_stack.showOnly(row);
    updateScrollBars();
    viewport()->update();
}

void PageView::showPage(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    m_awaited.reset();
    showRowOf(index);
    const double margin = m_kind == Kind::Pictures ? pictureMargin : 0;
    verticalScrollBar()->setValue(static_cast<int>(m_stack.top(index) - margin));
    prepareVisible();
    // Heights above may have changed from an estimate to the truth.
    verticalScrollBar()->setValue(static_cast<int>(m_stack.top(index) - margin));
    m_askedAt = verticalScrollBar()->value();
    announce();
}

void PageView::showPlace(int index, double pagePoints)
{
    showPage(index);
    if (index < 0 || index >= m_pages.size())
        return;
    const double down = sheet(index)->heightOf(pagePoints);
    if (down > 0)
        verticalScrollBar()->setValue(static_cast<int>(m_stack.top(index) + down - 2 * pictureMargin));
}

void PageView::showShare(int index, double share)
{
    showPage(index);
    if (index < 0 || index >= m_pages.size())
        return;
    const auto scroll = [this, index, share] {
        verticalScrollBar()->setValue(
            static_cast<int>(std::lround(m_stack.top(index) + share * sheetSize(index).height())));
    };
    scroll();
    prepareVisible();
    scroll(); // as in showPage()
    m_askedAt = verticalScrollBar()->value();
    announce();
}

double PageView::shareAbove(int index) const
{
    if (index < 0 || index >= m_pages.size())
        return 0;
    return (verticalScrollBar()->value() - m_stack.top(index)) / std::max(1.0, sheetSize(index).height());
}

void PageView::turnPage(bool forward)
{
    if (m_pages.isEmpty())
        return;
    const int row = m_stack.rowOf(std::max(0, currentIndex())) + (forward ? 1 : -1);
    if (row >= 0 && row < m_stack.rows())
        showPage(m_stack.firstOf(row));
}

void PageView::showSpan(int index, Span span)
{
    if (index < 0 || index >= m_pages.size())
        return;
    if (span.isEmpty() || span.start >= m_pages.at(index).text.size()) {
        showPage(index);
        return;
    }
    if (m_kind == Kind::Pictures && !m_pictures.hasBoxes(index)) {
        showPage(index);
        m_awaited = {index, span};
        prepareVisible();
        return;
    }
    m_awaited.reset();
    showRowOf(index);
    Sheet *page = sheet(index);
    updateScrollBars();
    const QList<QRectF> rects = page->lineRects(span);
    if (rects.isEmpty()) {
        showPage(index);
        return;
    }
    QRectF all = rects.first();
    for (const QRectF &rect : rects)
        all = all.united(rect);
    // A long passage shows its beginning; a short one stands in the middle.
    const double view = viewport()->height();
    const double inside = all.height() > 0.8 * view ? all.top() - 0.1 * view : all.center().y() - 0.5 * view;
    verticalScrollBar()->setValue(static_cast<int>(m_stack.top(index) + inside));
    const QRectF shown = sheetRect(index);
    const double left = shown.left() + all.left();
    if (left < 0 || left + std::min(all.width(), 200.0) > viewport()->width())
        horizontalScrollBar()->setValue(
            static_cast<int>(horizontalScrollBar()->value() + left - 0.2 * viewport()->width()));
    m_askedAt = verticalScrollBar()->value();
    prepareVisible();
    announce();
    viewport()->update();
}

} // namespace vigie
