// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace vigie {

/// How the program was called.
struct Invocation
{
    QString command; ///< empty: open the workbench
    bool paints = false;
};

/// Finds the command among `arguments` (without the program's name), before there is an application object.
Invocation readInvocation(const QStringList &arguments);

/// Runs the command that `arguments` (with the program's name) ask for and gives the exit status.
int runCommand(const QStringList &arguments);

} // namespace vigie
