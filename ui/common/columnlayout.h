// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;
class QWidget;

namespace vigie {

/// Keeps, for every table and tree below `window` that has a name, which columns show, how wide and in which
/// order, and by which the rows are sorted.
void saveColumns(const QWidget *window, QSettings &settings);
/// Puts the columns back; a table whose number of columns has changed since stays as it is.
void restoreColumns(QWidget *window, const QSettings &settings);

} // namespace vigie
