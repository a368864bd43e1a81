// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QLayout;
class QWidget;

namespace vigie {

/// Adds a button for each action to `row`, its words beside its icon, named after the action: NAMEButton.
void addActionButtons(QLayout *row, const QList<QAction *> &actions, QWidget *parent);

} // namespace vigie
