// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QStringList>

namespace vigie {

/// What was read from a list of entities in some format.
struct EntityList
{
    QList<Entity> entities; ///< ids are empty where the format has none of ours
    QStringList problems;   ///< entries left out, a sentence each
};

} // namespace vigie
