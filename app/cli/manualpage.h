// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vigie {

/// The manual for man(1), written in mdoc(7), in the language of the locale: every command with its options,
/// made from the commands themselves. `window` are the options of the workbench, `common` those of every
/// command.
QString manualPage(const QList<Command> &commands, const QList<QCommandLineOption> &window,
                   const QList<QCommandLineOption> &common);

} // namespace vigie
