// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// "$1.6 billion, nearly all of it from X", « presque entièrement à X », そのほとんどがXから, 대부분이 X에서:
/// whether the words behind amount `i` say that `victim` lost only most or much of it. Then the sum as a
/// whole has no single victim.
bool lostOnlyAShare(const ClaimContext &context, qsizetype i, const Party &victim);

} // namespace vigie::parties
