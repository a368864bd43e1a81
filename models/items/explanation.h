// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"

#include <QStringList>

#include <functional>

namespace vigie {

/// Why a passage was found, a line for each words that answered, heaviest first: "42 %: “制裁” answers
/// “sanctions” (another name of the same)". Empty when nothing is known.
QStringList explanationLines(const SearchHit &hit);

/// A question in a line, with what it is narrowed by: "制裁 · Japanese · 2024". `titleOf` and `nameOf` give a
/// document's title and an entity's name.
QString questionLine(const SearchQuery &query, const std::function<QString(const DocumentId &)> &titleOf,
                     const std::function<QString(const EntityId &)> &nameOf);

} // namespace vigie
