// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"

#include <xapian.h>

namespace vigie {

/// What a question's own settings leave of the index; empty for all of it.
Xapian::Query searchFilter(const SearchQuery &query);

/// "2025", "2025-03", "2024..2025-06", "..2024"; nothing for anything else.
std::optional<FuzzyDate> readDates(const QString &value);

/// What `name`:`value` leaves of it. Empty, with a message, when that makes no sense.
Xapian::Query fieldFilter(const QString &name, const QString &value, QString &message);

} // namespace vigie
