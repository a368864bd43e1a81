// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vigie::tablerows {

/// How many columns of `header` a row behind its first cell passes over: "Total | 651" below "Month | Firm |
/// Seat | Loss" stands for all but the last, because a cell was as wide as several. Both folded, with tabs
/// between cells; 0 where the row has as many cells as the header or nothing tells where its figure belongs.
qsizetype columnsPassedOver(QStringView header, QStringView row);

/// "Share (%)", 건수(건), 前年比: whether the label of a row says that it counts or compares, whatever the
/// caption counts. Folded.
bool countsOrCompares(QStringView label);

} // namespace vigie::tablerows
