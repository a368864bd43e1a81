// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// French sums up to which, or above which, something holds.
namespace vigie::frenchlimits {

/// « Fixe le plafond des retraits à », « est interdit au-delà de 5 000 euros », « Puis-je retirer mon argent
/// ? Jusqu'à 2 000 euros par jour ». `before` and `behind` are the words around amount `i`.
bool isLimit(const ClaimContext &context, qsizetype i, QStringView before, QStringView behind);
/// « Sur les 951 millions convoités, seuls 81 millions lui étaient restés »: what came of more that was
/// tried.
bool isLeftOfTried(const ClaimContext &context, qsizetype i, QStringView before, QStringView behind);

} // namespace vigie::frenchlimits
