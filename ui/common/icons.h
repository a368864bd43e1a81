// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace vigie {

/// One of ours (resources/icons) in the colour of the palette's button text at the time it is drawn, so that
/// it follows the theme.
QIcon themedIcon(const QString &name);

/// The same, always in one colour.
QIcon colouredIcon(const QString &name, const QColor &colour);

/// Of a command in a list; the room of an icon where it has none, so that all names begin in one line.
QIcon iconInList(const QIcon &icon);

/// Of the program, in its own colours.
QIcon applicationIcon();

} // namespace vigie
