// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Where a part of what was stolen went on to: into other coins, to a mixer, to who cashes it. No second
/// theft.
namespace vigie::onwardflow {

/// "Of which $35 million reached Huione", "had turned 83% of it, about $1.2 billion, into bitcoin", « dont 35
/// millions sont passés par », うち3500万ドルが…に送られた, 이 중 3천500만 달러가 …로 흘러갔다: amount `i` is
/// such a part.
bool isPartMovedOn(const ClaimContext &context, qsizetype i);

} // namespace vigie::onwardflow
