// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vigie {

/// `entity VERB …`: add, alias, merge, split, distinct, remove, proposals. Nothing when the first argument is
/// no verb.
std::optional<int> changeThesaurus(CommandContext &context);
/// Options of those verbs.
QList<QCommandLineOption> thesaurusOptions();
/// `export skos --output FILE [--own]`
int exportThesaurus(CommandContext &context);
/// `import-entities FILE`
int importEntities(CommandContext &context);

} // namespace vigie
