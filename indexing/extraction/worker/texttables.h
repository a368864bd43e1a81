// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

/// The lines of a plain text, those of its tables with a tab between cells: rows between upright strokes as
/// Markdown writes them ("| May | Bybit | 1,460 |"), whose ruled line goes away, and rows whose cells stand
/// below each other behind two spaces or more. Other lines are as they were.
QStringList withTabbedTables(const QStringList &lines);

} // namespace vigie
