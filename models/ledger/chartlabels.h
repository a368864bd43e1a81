// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"
#include "models/ledger/ledger.h"

namespace vigie {

/// Names the slices of a chart in `language` where the thesaurus knows them; others keep the document's own
/// words.
void nameSlices(Chart &chart, const Thesaurus &thesaurus, Language language);

} // namespace vigie
