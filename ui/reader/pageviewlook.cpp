// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages are looked at: how large, how many beside each other, which way up.
#include "ui/reader/pageview.h"
#include "ui/reader/picturesheet.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <cmath>

namespace vigie {

double PageView::zoomFor(Fit fit) const
{
    double widest = 1;
    double highest = 1;
    for (const Page &page : m_pages) {
        const QSizeF size = PictureSheet::sizeOf(page, 96.0 / 72.0, m_turns);
        widest = std::max(widest, size.width());
        highest = std::max(highest, size.height());
    }
    const double columns = m_arrangement.twoUp ? 2 : 1;
    const double room = viewport()->width() - 2 * pictureMargin - (columns - 1) * pictureGap;
    const double byWidth = room / (columns * widest);
    const double byHeight = (viewport()->height() - 2 * pictureMargin) / highest;
    return std::clamp(fit == Fit::Width ? byWidth : std::min(byWidth, byHeight), 0.1, 8.0);
}

void PageView::setZoom(double zoom, std::optional<QPointF> fixed)
{
    const bool text = m_kind == Kind::Text;
    const double wanted = std::clamp(zoom, text ? 0.5 : 0.1, text ? 4.0 : 8.0);
    m_fit = Fit::None;
    if (std::abs(wanted - m_zoom) < 1e-6)
        return;
    const Held held = hold(fixed ? fixed->y() : viewport()->height() * 0.4);
    const double ratio = wanted / m_zoom;
    const double x = fixed ? fixed->x() : viewport()->width() / 2.0;
    const double across = horizontalScrollBar()->value() + x;
    m_zoom = wanted;
    layOutAt(held);
    horizontalScrollBar()->setValue(static_cast<int>(across * ratio - x));
    prepareVisible();
    viewport()->update();
    Q_EMIT zoomChanged();
    Q_EMIT lookChanged();
}

void PageView::setArrangement(const PageArrangement &arrangement)
{
    PageLook wanted = look();
    wanted.arrangement = arrangement;
    setLook(wanted);
    Q_EMIT lookChanged();
}

void PageView::setTurns(int turns)
{
    PageLook wanted = look();
    wanted.turns = ((turns % 4) + 4) % 4;
    setLook(wanted);
    Q_EMIT lookChanged();
}

PageLook PageView::look() const
{
    return {m_zoom, m_fit, m_arrangement, m_turns};
}

void PageView::takeLook(const PageLook &look)
{
    const bool text = m_kind == Kind::Text;
    m_fit = look.fit;
    m_zoom = std::clamp(look.zoom, text ? 0.5 : 0.1, text ? 4.0 : 8.0);
    m_arrangement = look.arrangement;
    m_turns = look.turns;
}

void PageView::setLook(const PageLook &look)
{
    const int index = currentIndex();
    takeLook(look);
    {
        const QScopedValueRollback<bool> unsettled(m_settled, false);
        layOutAnew();
        if (index >= 0) {
            m_row = -1; // whichever row there was is laid out otherwise now
            showPage(index);
        }
    }
    prepareVisible();
    announce();
    Q_EMIT zoomChanged();
}

void PageView::setFit(Fit fit)
{
    const Held held = hold(viewport()->height() * 0.4);
    m_fit = fit;
    if (m_kind == Kind::Text)
        m_zoom = 1; // text always fits: its own size is the one to go back to
    layOutAt(held);
    Q_EMIT zoomChanged();
    Q_EMIT lookChanged();
}

} // namespace vigie
