// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/language/regionnames.h"
#include "models/domain/thesaurus.h"
#include "models/exchange/skosjsonld.h"

namespace vigie {

/// What a new library knows: the countries and the entries that come with the program.
inline Thesaurus wholeThesaurus()
{
    return Thesaurus(regionEntities() + bundledThesaurus().value());
}

} // namespace vigie
