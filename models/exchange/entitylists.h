// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entitylist.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace vigie {

/// Reads a list of entities of any format that is known, told apart by its content: the UN Security Council's
/// consolidated list (unlist.h), FollowTheMoney (followthemoney.h), SKOS (skosjsonld.h) or CSV (entitycsv.h).
Result<EntityList> readEntityList(const QByteArray &bytes);

} // namespace vigie
