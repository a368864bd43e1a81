// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"
#include "models/ledger/chart.h"

namespace vigie {

/// Names the victims of a chart, and whom its documents cite, in `language` where the thesaurus knows them;
/// others keep the documents' own words. Sources that the thesaurus knows as one are counted as one.
void nameParties(Chart &chart, const Thesaurus &thesaurus, Language language);

} // namespace vigie
