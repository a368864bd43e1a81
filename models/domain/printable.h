// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// The name of a file so that it can be neither mistaken nor obeyed where it is shown: what breaks lines,
/// drives a terminal or turns the direction of writing is written out ("\n", "\u202E"). For people, not for
/// opening.
QString printable(const QString &name);

} // namespace vigie
