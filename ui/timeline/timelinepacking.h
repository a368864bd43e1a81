// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelineitems.h"

#include <functional>

namespace vigie {

/// Where an item lies: its extent in pixels from pixel 0 of the scale at packing, its row within its lane.
struct PackedItem
{
    double left = 0;
    double right = 0; ///< of the shape
    double reach = 0; ///< of the label too
    int row = 0;      ///< -1: no room, counted in `crowded`
};

/// Things that found no room, counted where they would lie.
struct Crowd
{
    int lane = 0;
    double x = 0;
    int count = 0;
};

struct Packing
{
    QList<PackedItem> items; ///< as the timeline's items
    QList<int> rows;         ///< of each lane, at least 1
    QList<bool> labelled;    ///< whether a lane had room for labels
    QList<Crowd> crowded;
};

/// Puts items into the first free row of their lane, with labels where there is room for them, and at most
/// `mostRows` rows a lane. What was left out of the timeline lies in rows of its own below, in what room is
/// left. `labelWidth` measures a label in pixels. Work grows as items × mostRows.
Packing packTimeline(const Timeline &timeline, double pixelsPerDay, int mostRows,
                     const std::function<double(const QString &)> &labelWidth);

} // namespace vigie
