// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Where a part of what was stolen went on to: into other coins, to a mixer, to who cashes it. No second
/// theft.
namespace vigie::onwardflow {

/// What became of a part of the loot: "of which $35 million reached Huione", « dont 35 millions sont passés
/// par », うち3500万ドルが…に送られた, 이 중 3천500만 달러가 …로 흘러갔다: laundered. "Of the $620 million
/// stolen, $30 million was in the hands of the police": other. Nothing where amount `i` is no such part.
std::optional<ClaimKind> fateOfPart(const ClaimContext &context, qsizetype i);

} // namespace vigie::onwardflow
