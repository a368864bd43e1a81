// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace vigie {

/// A command's words without the mark of its letter. What a menu within a menu holds goes by that menu's name
/// too: "Dark" alone says little, "Theme ▸ Dark" does.
QString commandText(const QAction *action);

} // namespace vigie
