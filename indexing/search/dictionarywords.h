// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/generalwords.h"
#include "indexing/search/systemdictionaries.h"

namespace vigie {

/// The longest word that begins with unit `at` and that a dictionary of the system knows, with its
/// translations.
GeneralWords::Found inDictionaries(SystemDictionaries &dictionaries, const QList<Unit> &units, qsizetype at);

} // namespace vigie
