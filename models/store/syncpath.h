// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// Has the system write a file, or the names in a folder, to the disk before it goes on; false when it did
/// not.
bool syncPath(const QString &path);

} // namespace vigie
