// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/columns.h"

#include <algorithm>
#include <numeric>

namespace vigie {

QList<double> fitColumns(const QList<double> &natural, double available, double least)
{
    QList<double> widths;
    for (const double wanted : natural)
        widths.append(std::max(wanted, least));
    if (std::accumulate(widths.begin(), widths.end(), 0.0) <= available)
        return widths;
    QList<double> sorted = widths;
    std::sort(sorted.begin(), sorted.end());
    double rest = available;
    double share = least;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        share = rest / static_cast<double>(sorted.size() - i);
        if (sorted.at(i) > share)
            break;
        rest -= sorted.at(i);
    }
    for (double &width : widths)
        width = std::max(least, std::min(width, share));
    return widths;
}

} // namespace vigie
