// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"

#include <QJsonObject>

namespace vigie {

/// A question as the library keeps it: only what differs from the defaults; `limit` is the window's own.
QJsonObject toJson(const SearchQuery &query);
/// Gives what it can: a missing key is the default.
SearchQuery searchQueryFromJson(const QJsonObject &json);

} // namespace vigie
