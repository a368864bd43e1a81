// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinepacking.h"
#include "ui/timeline/timescale.h"

#include <QFont>
#include <QHash>
#include <QRectF>

namespace vigie {

/// Where the things of a timeline lie: scale, lanes and rows. In pixels of the viewport, whose upper rows
/// hold the axis.
class TimelineLayout
{
public:
    static constexpr double rowHeight = 22;
    static constexpr double shapeHeight = 11;

    void setTimeline(const Timeline &timeline);
    const Timeline &timeline() const { return m_timeline; }
    TimeScale &scale() { return m_scale; }
    const TimeScale &scale() const { return m_scale; }
    /// Puts the items into rows for the present zoom; cheap when neither zoom nor font changed.
    void arrange(const QFont &font);
    void fit(double width); ///< everything, with room for the last label
    void setScroll(int pixels) { m_scroll = pixels; }

    const QFont &font() const { return m_font; }
    const Packing &packing() const { return m_packing; }
    double axisHeight() const;
    double laneNameHeight() const;
    double height() const { return m_height; } ///< of all lanes
    double laneTop(int lane) const;
    double laneBottom(int lane) const;
    bool isLabelled(int index) const;
    bool isPlaced(int index) const { return m_packing.items.at(index).row >= 0; }
    bool isWithin(int index, double width) const; ///< some of it lies between the pixels 0 and width
    QRectF itemRect(int index) const;             ///< of its shape; null if it found no room
    QRectF labelRect(int index) const;
    int itemAt(QPointF point) const; ///< -1 for none
    double crowdX(const Crowd &crowd) const { return crowd.x - shift(); }

private:
    double shift() const { return m_scale.left() * m_scale.pixelsPerDay(); }

    Timeline m_timeline;
    TimeScale m_scale;
    Packing m_packing;
    QFont m_font;
    QHash<QString, double> m_widths; ///< of labels in that font, in pixels
    double m_packedFor = 0;          ///< pixels a day; 0: not yet
    QList<double> m_laneTops;
    double m_height = 0;
    int m_scroll = 0;
};

} // namespace vigie
