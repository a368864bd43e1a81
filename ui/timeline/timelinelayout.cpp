// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelayout.h"

#include <QFontMetricsF>

#include <cmath>

namespace vigie {

namespace {

constexpr double lanePadding = 6;
constexpr double widestLabel = 220;
constexpr double labelShare = 0.2;
constexpr double labelGap = 5;
constexpr int mostRowsOfLane = 14;
constexpr qsizetype mostWidths = 50'000;

} // namespace

void TimelineLayout::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
    m_packedFor = 0;
}

void TimelineLayout::arrange(const QFont &font)
{
    if (m_packedFor == m_scale.pixelsPerDay() && m_font == font)
        return;
    if (m_font != font || m_widths.size() > mostWidths)
        m_widths.clear();
    m_font = font;
    const QFontMetricsF metrics(font);
    // Setting words takes most of the time, and they are the same with each zoom and each import.
    const auto widthOf = [this, &metrics](const QString &label) {
        // A letter is at least 3 pixels wide: nothing beyond the cut needs measuring.
        const QString cut = label.left(static_cast<int>(widestLabel / 3));
        auto known = m_widths.constFind(cut);
        if (known == m_widths.cend())
            known = m_widths.insert(cut, std::min(widestLabel, metrics.horizontalAdvance(cut)));
        return known.value();
    };
    m_packing = packTimeline(m_timeline, m_scale.pixelsPerDay(), mostRowsOfLane, widthOf);
    m_packedFor = m_scale.pixelsPerDay();
    m_laneTops.clear();
    double y = 0;
    for (const int rows : std::as_const(m_packing.rows)) {
        m_laneTops.append(y);
        y += laneNameHeight() + rows * rowHeight + 2 * lanePadding;
    }
    m_height = y;
}

void TimelineLayout::fit(double width)
{
    const double labels = std::min(widestLabel, labelShare * width); // of what comes last
    m_scale.fit(m_timeline.first, m_timeline.last, std::max(200.0, width - labels));
}

double TimelineLayout::axisHeight() const
{
    return std::ceil(2.0 * QFontMetricsF(m_font).height()) + 12;
}

double TimelineLayout::laneNameHeight() const
{
    return std::ceil(QFontMetricsF(m_font).height()) + 2;
}

double TimelineLayout::laneTop(int lane) const
{
    return axisHeight() + m_laneTops.at(lane) - m_scroll;
}

double TimelineLayout::laneBottom(int lane) const
{
    return laneTop(lane) + laneNameHeight() + m_packing.rows.at(lane) * rowHeight + 2 * lanePadding;
}

bool TimelineLayout::isLabelled(int index) const
{
    return m_packing.labelled.at(m_timeline.items.at(index).lane);
}

bool TimelineLayout::isWithin(int index, double width) const
{
    const PackedItem &packed = m_packing.items.at(index);
    return packed.row >= 0 && std::max(packed.right, packed.reach) >= shift() &&
           packed.left <= shift() + width;
}

QRectF TimelineLayout::itemRect(int index) const
{
    const PackedItem &packed = m_packing.items.at(index);
    if (packed.row < 0)
        return {};
    const double top = laneTop(m_timeline.items.at(index).lane) + laneNameHeight() + lanePadding +
                       packed.row * rowHeight + (rowHeight - shapeHeight) / 2;
    return {packed.left - shift(), top, packed.right - packed.left, shapeHeight};
}

QRectF TimelineLayout::labelRect(int index) const
{
    const PackedItem &packed = m_packing.items.at(index);
    const QRectF shape = itemRect(index);
    return {shape.right() + labelGap, shape.center().y() - rowHeight / 2,
            std::max(0.0, packed.reach - packed.right), rowHeight};
}

int TimelineLayout::itemAt(QPointF point) const
{
    for (int i = static_cast<int>(m_timeline.items.size()) - 1; i >= 0; --i) {
        const PackedItem &packed = m_packing.items.at(i);
        if (packed.row < 0 || point.x() < packed.left - shift() - 2)
            continue;
        if (point.x() > (isLabelled(i) ? packed.reach : packed.right) - shift() + 2)
            continue;
        if (std::abs(point.y() - itemRect(i).center().y()) <= rowHeight / 2)
            return i;
    }
    return -1;
}

} // namespace vigie
