// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Records in English and French that give each thing a line of its own, with its label.
namespace vigie::parties {

/// "Victim: Meadow Finance" in a line of its own, a few above "Loss: $5.9 million", « Victime : … »: the
/// victim that a record names by its label.
Party labelledAbove(const ClaimContext &context, qsizetype i);

} // namespace vigie::parties
