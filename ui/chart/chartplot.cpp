// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartplot.h"

#include <QFontMetricsF>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace vigie {

ChartLook lookOf(const QPalette &palette, const QFont &font, Language language)
{
    return {palette.color(QPalette::Base), palette.color(QPalette::Text), language, font};
}

double barShare(qsizetype columns)
{
    return std::min(0.55, 0.2 * static_cast<double>(columns));
}

double bandHeight(const QFont &font)
{
    return QFontMetricsF(font).height() + 7;
}

int columnAt(const QRectF &area, qsizetype columns, QPointF point)
{
    if (columns == 0 || point.x() < area.left() || point.x() >= area.right())
        return -1;
    const double column = area.width() / static_cast<double>(columns);
    const int index = static_cast<int>((point.x() - area.left()) / column);
    const double within = (point.x() - area.left()) / column - index;
    return std::abs(within - 0.5) <= barShare(columns) / 2 + 0.05 ? index : -1;
}

} // namespace vigie
