// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/cli/searchedlibraries.h"

namespace vigie {

/// Search results with counts by language, document, year and entity, and with what each hit owes its score
/// to. Where several libraries were searched, each hit says by name which it is from, and has its marks in
/// the snippet too: where only an index is served, the page's own characters cannot be counted, and `matches`
/// is empty.
QJsonObject searchResultsJson(const SearchedLibraries &libraries, const SearchResults &results);

/// A question that was kept.
QJsonObject savedSearchJson(const SavedSearch &saved);

} // namespace vigie
