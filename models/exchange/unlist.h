// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entitylist.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace vigie {

/// Reads the consolidated list of the United Nations Security Council (XML, as the Security Council publishes
/// it): individuals and entities with their reference numbers, names, aliases and names in their own script.
/// Aliases of low quality are ambiguous. A document type definition is refused: the list has none, and what
/// it could declare is no use to readers.
Result<EntityList> readUnList(const QByteArray &xml);

} // namespace vigie
