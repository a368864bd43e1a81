// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// The library commands use without --library: the last opened, else `$XDG_DATA_HOME/vigie/library`.
QString defaultLibraryFolder();
/// Remembers `folder` as the last opened.
void rememberLibraryFolder(const QString &folder);

} // namespace vigie
