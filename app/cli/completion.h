// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vigie {

/// The shells that completionScript() writes for.
QStringList completedShells();

/// A script that teaches `shell` (bash, zsh or fish) the commands, their options and the values these take.
/// It is made from the commands themselves, so that it cannot fall behind them. Empty for another shell.
QString completionScript(const QString &shell, const QList<Command> &commands,
                         const QList<QCommandLineOption> &common);

} // namespace vigie
