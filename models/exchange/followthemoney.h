// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entitylist.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace vigie {

/// Reads entities in the FollowTheMoney model, one JSON object a line, as OpenSanctions publishes them:
/// persons, organisations of all kinds and vessels with their names, aliases and identifiers. "weakAlias" is
/// ambiguous. Entities that name nobody (addresses, sanctions, ownership) are passed over. A broken line is a
/// problem, not the end.
Result<EntityList> readFollowTheMoney(const QByteArray &lines);

} // namespace vigie
