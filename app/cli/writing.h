// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vigie {

/// Whether the command, with these words after its name, changes the library: it then waits for whoever has
/// the library open for writing. What only reads works beside it.
bool changesLibrary(const Command &command, const QStringList &words, const QCommandLineParser &options);

} // namespace vigie
