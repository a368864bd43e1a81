// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// The repository's root, for fixtures.
inline QString sourceDir()
{
    return QStringLiteral(VIGIE_SOURCE_DIR);
}

} // namespace vigie
