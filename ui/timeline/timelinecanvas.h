// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelineitems.h"
#include "ui/timeline/timescale.h"

#include <QAbstractScrollArea>

namespace vigie {

/// Draws a timeline and lets a person move in it: wheel or arrows, Ctrl+wheel or +/−, drag, Tab-free walking
/// from item to item with Left and Right, Enter to open.
class TimelineCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineCanvas(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline); ///< keeps the view when it showed something
    const Timeline &timeline() const { return m_timeline; }
    void zoomBy(double factor);
    void fitAll();
    void chooseEvent(const EventId &event); ///< marks it and brings it into view
    int chosen() const { return m_chosen; } ///< index of the item, -1 if none
    void choose(int index);
    /// Index of the item at a point of the viewport, -1 for none.
    int itemAt(QPointF point) const;
    QRectF itemRect(int index) const; ///< of its shape, in the viewport

Q_SIGNALS:
    void activated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void repack();
    void updateScrollBar();
    double laneTop(int lane) const;
    void drawAxis(QPainter &painter) const;
    void drawLanes(QPainter &painter) const;
    void drawItem(QPainter &painter, int index) const;
    void drawCrowds(QPainter &painter) const;
    void zoomAt(double factor, double x);
    void bringIntoView(int index);
    QString tipFor(int index) const;
    QColor colourOf(const TimelineItem &item) const;

    Timeline m_timeline;
    TimeScale m_scale;
    Packing m_packing;
    double m_packedFor = 0; ///< pixels a day
    QList<double> m_laneTops;
    double m_height = 0;
    int m_chosen = -1;
    bool m_shown = false;
    bool m_dragging = false;
    bool m_moved = false;
    QPointF m_last;
    QPointF m_pressedAt;
};

} // namespace vigie
