// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QLineEdit;
class QWidget;

namespace vigie {

/// Up and Down, pressed in `line`, choose the row before or after in `list`: a person types and chooses
/// without leaving the line.
void chooseByArrows(QWidget *line, QAbstractItemView *list);

/// The same, and Enter does with the row what it does in the list.
void chooseAndOpenByKeys(QLineEdit *line, QAbstractItemView *list);

} // namespace vigie
