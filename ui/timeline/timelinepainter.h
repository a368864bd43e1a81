// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QPalette>
#include <QSet>

class QPainter;

namespace vigie {

/// Draws a timeline as its layout says: points, months, years and ranges each in a shape of their own.
class TimelinePainter
{
public:
    TimelinePainter(const TimelineLayout &layout, const QPalette &palette, QSizeF size);

    int chosen = -1;   ///< item with a ring around it
    QSet<int> lighted; ///< when it holds any, the others are drawn faint

    void paint(QPainter &painter) const;

    /// The shape that stands for a date of this precision, on its own; `rect` is as high as shapes are. What
    /// was left out of the timeline is drawn `hollow`, with a broken line.
    static void drawShape(QPainter &painter, QRectF rect, const FuzzyDate &date, const QColor &colour,
                          bool hollow = false);
    /// The colour of what is written of things that were left out.
    static QColor quietText(const QPalette &palette);
    static QColor colourOf(const QString &kind, const QPalette &palette);

private:
    void drawLanes(QPainter &painter, const QList<Tick> &ticks) const;
    void drawItem(QPainter &painter, int index) const;
    void drawLabel(QPainter &painter, int index) const;
    void drawCrowds(QPainter &painter) const;
    void drawAxis(QPainter &painter, const QList<Tick> &ticks) const;
    bool isFaint(int index) const { return !lighted.isEmpty() && !lighted.contains(index); }

    const TimelineLayout &m_layout;
    QPalette m_palette;
    QSizeF m_size;
};

} // namespace vigie
