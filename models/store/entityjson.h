// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QJsonObject>

namespace vigie {

// An entry of the thesaurus as the journal and the database keep it. The reader gives what it can: a missing
// key is the default.

QJsonObject toJson(const Entity &entity);
Entity entityFromJson(const QJsonObject &json);

} // namespace vigie
