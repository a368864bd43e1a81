// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QWidget;

namespace vigie {

/// Up and Down, pressed in `line`, choose the row before or after in `list`: a person types and chooses
/// without leaving the line.
void chooseByArrows(QWidget *line, QAbstractItemView *list);

} // namespace vigie
