// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/excerpts.h"
#include "models/services/factsservice.h"

namespace vigie {

/// Names what the excerpts are evidence for as `language` calls it today: a label is kept in the language in
/// which a person set the link. What is no longer there keeps the name it had. For the window's thread.
void nameEvidence(QList<Excerpt> &excerpts, const FactsService &facts, Language language);

} // namespace vigie
