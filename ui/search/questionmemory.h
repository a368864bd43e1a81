// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"

#include <QVariant>

namespace vigie {

/// A question as the settings keep it; invalid for one that asks nothing.
QVariant keptQuestion(const SearchQuery &query);
/// Reads it back; what cannot be read is left out.
SearchQuery questionFrom(const QVariant &kept);

} // namespace vigie
