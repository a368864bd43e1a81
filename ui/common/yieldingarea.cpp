// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/yieldingarea.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace vigie {

YieldingArea::YieldingArea(QWidget *content, int least, int most, QWidget *parent)
    : QScrollArea(parent)
    , m_least(least)
    , m_most(most)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidgetResizable(true);
    setWidget(content);
}

int YieldingArea::contentHeight() const
{
    const QWidget *content = widget();
    const int width = viewport()->width();
    const int high = content->heightForWidth(width);
    return high >= 0 ? high : content->sizeHint().height();
}

QSize YieldingArea::sizeHint() const
{
    return {widget()->sizeHint().width(), std::min(contentHeight(), m_most)};
}

QSize YieldingArea::minimumSizeHint() const
{
    return {0, std::min(contentHeight(), m_least)};
}

void YieldingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // the words are broken into other lines
}

// A label without a layout asks the viewport above it, which hands that on.
bool YieldingArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::event(event);
}

bool YieldingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace vigie
