// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vigie {

/// Widths for a table's columns: as wide as they want when that fits into `available`; else narrow columns
/// keep what they want and the wide ones share the rest evenly. None is narrower than `least`.
QList<double> fitColumns(const QList<double> &natural, double available, double least);

} // namespace vigie
