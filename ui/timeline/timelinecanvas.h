// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace vigie {

/// Shows a timeline and lets a person move in it: wheel or arrows, Ctrl+wheel or +/−, drag, Tab-free walking
/// from item to item with Left and Right, Enter to open, O for what overlaps.
class TimelineCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineCanvas(QWidget *parent = nullptr);

    void
    setTimeline(const Timeline &timeline); ///< keeps the view if a person chose it, else shows everything
    const Timeline &timeline() const { return m_layout.timeline(); }
    void zoomBy(double factor);
    void fitAll();
    void chooseEvent(const EventId &event); ///< marks it and brings it into view
    int chosen() const { return m_chosen; } ///< index of the item, -1 if none
    void choose(int index);
    /// Whether only what overlaps in time with the chosen item is lit, and walked through.
    bool showsOverlap() const { return m_overlap; }
    void showOverlap(bool on);
    /// The stretch of time in view, to be kept and put back; empty while everything is shown.
    QString view() const;
    void setView(const QString &view);
    QList<int> overlap() const { return m_walk; } ///< what is lit, by first day; empty for everything
    /// Index of the item at a point of the viewport, -1 for none.
    int itemAt(QPointF point) const { return m_layout.itemAt(point); }
    QRectF itemRect(int index) const { return m_layout.itemRect(index); } ///< of its shape, in the viewport

Q_SIGNALS:
    void activated(int index);
    void viewChanged();            ///< some rest after the stretch of time in view changed
    void chosenChanged(int index); ///< or what overlaps with it
    /// A menu was asked for an item, by the mouse or the keyboard; `at` is global.
    void menuAsked(int index, const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    void updateScrollBar();
    void zoomAt(double factor, double x);
    void walk(int step);
    void bringIntoView(int index);
    QString tipFor(int index) const;

    TimelineLayout m_layout;
    QList<int> m_walk; ///< indexes lit and walked through; empty: all
    int m_chosen = -1;
    bool m_overlap = false;
    bool m_steered = false; ///< a person zoomed, moved or chose: the view is theirs
    bool m_dragging = false;
    bool m_moved = false;
    QTimer m_rest;
    QString m_told; ///< the view that viewChanged() told last
    QPointF m_last;
    QPointF m_pressedAt;
};

} // namespace vigie
