// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// The repository's root, for fixtures.
inline QString sourceDir()
{
    return QStringLiteral(VIGIE_SOURCE_DIR);
}

/// Where schemas and other material that is not part of the repository lie; may not exist. Tests that need it
/// skip with a sentence.
inline QString sharedDir()
{
    return qEnvironmentVariable("VIGIE_SHARED", sourceDir() + QStringLiteral("/../shared"));
}

} // namespace vigie
