// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepacking.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double pointWidth = 11; // pixels: a day's dot
constexpr double fadeWidth = 46;
constexpr double itemGap = 6;
constexpr double crowdCell = 48; // pixels counted together

/// Puts each item of one lane into the first row that is free at its left end; false when rows ran out for
/// labels. The last of `order`, from `below` on, get rows below those of the others, if any are left.
bool placeInRows(const QList<qsizetype> &order, qsizetype below, QList<PackedItem> &items, int mostRows,
                 bool withLabels, int &rows)
{
    QList<double> ends;
    qsizetype first = 0;
    for (qsizetype at = 0; at < order.size(); ++at) {
        PackedItem &item = items[order.at(at)];
        if (at == below)
            first = ends.size();
        const double end = (withLabels ? item.reach : item.right) + itemGap;
        const auto free =
            std::find_if(ends.begin() + first, ends.end(), [&item](double e) { return e <= item.left; });
        if (free != ends.end()) {
            item.row = static_cast<int>(free - ends.begin());
            *free = end;
        } else if (ends.size() < mostRows) {
            item.row = static_cast<int>(ends.size());
            ends.append(end);
        } else {
            item.row = -1;
            if (withLabels && at < below)
                return false; // tried again without labels
        }
    }
    rows = std::max(1, static_cast<int>(ends.size()));
    return true;
}

} // namespace

Packing packTimeline(const Timeline &timeline, double pixelsPerDay, int mostRows,
                     const std::function<double(const QString &)> &labelWidth)
{
    Packing packing;
    packing.items.resize(timeline.items.size());
    packing.rows.fill(1, timeline.lanes.size());
    packing.labelled.fill(true, timeline.lanes.size());
    QList<QList<qsizetype>> byLane(timeline.lanes.size());
    for (qsizetype i = 0; i < timeline.items.size(); ++i) {
        const TimelineItem &item = timeline.items.at(i);
        const auto [first, last] = extentOf(item.date);
        PackedItem &packed = packing.items[i];
        packed.left = static_cast<double>(first.toJulianDay()) * pixelsPerDay;
        packed.right = static_cast<double>(last.toJulianDay() + 1) * pixelsPerDay;
        if (!item.date.start.isValid()) // an unknown end fades out
            packed.left = packed.right - fadeWidth;
        else if (!item.date.end.isValid())
            packed.right = packed.left + fadeWidth;
        if (packed.right - packed.left < pointWidth) { // a dot stands on the middle of its time
            const double middle = (packed.left + packed.right) / 2;
            packed.left = middle - pointWidth / 2;
            packed.right = middle + pointWidth / 2;
        }
        byLane[item.lane].append(i);
    }
    for (int lane = 0; lane < timeline.lanes.size(); ++lane) {
        QList<qsizetype> order = byLane.at(lane);
        const auto isLeftOut = [&timeline](qsizetype i) {
            return timeline.items.at(i).leftOut != LeftOut::No;
        };
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
            return std::pair(isLeftOut(a), packing.items.at(a).left) <
                   std::pair(isLeftOut(b), packing.items.at(b).left);
        });
        const qsizetype below = std::ranges::find_if(order, isLeftOut) - order.begin();
        // Far more items than rows could label: measuring thousands of labels would be for nothing.
        bool labelled = order.size() <= static_cast<qsizetype>(mostRows) * 60;
        for (const qsizetype i : order) {
            PackedItem &item = packing.items[i];
            item.reach = labelled ? item.right + 4 + labelWidth(timeline.items.at(i).label) : item.right;
        }
        labelled = labelled && placeInRows(order, below, packing.items, mostRows, true, packing.rows[lane]);
        packing.labelled[lane] = labelled;
        if (!labelled)
            placeInRows(order, below, packing.items, mostRows, false, packing.rows[lane]);
        QMap<qint64, int> cells; // in the same order each time
        for (const qsizetype i : order) {
            if (packing.items.at(i).row < 0)
                ++cells[static_cast<qint64>(std::floor(packing.items.at(i).left / crowdCell))];
        }
        for (auto it = cells.begin(); it != cells.end(); ++it)
            packing.crowded.append({lane, (static_cast<double>(it.key()) + 0.5) * crowdCell, it.value()});
    }
    return packing;
}

} // namespace vigie
