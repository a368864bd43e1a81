// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"

namespace vigie {

/// Search results with counts by language, document, year and entity, and with what each hit owes its score
/// to.
QJsonObject searchResultsJson(const Services &services, const SearchResults &results);

/// A question that was kept.
QJsonObject savedSearchJson(const SavedSearch &saved);

} // namespace vigie
