// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// English and French ways to call an amount a part of one told before.
namespace vigie::partphrases {

/// "$61 million of what was taken", « un quart du butin, 305 millions », « en ont restitué 31 millions »,
/// "almost all of that comes down to one morning, when X lost $1.46 billion", « le plus grave a touché X ».
bool sayPart(const ClaimContext &context, qsizetype i);

/// Whether the amount is called a part of what stands right before it ("almost all of that …"), or of all
/// that was taken in a time that is named ("of what was stolen in 2025").
bool pointAtLast(const ClaimContext &context, qsizetype i);
bool pointAtTaken(const ClaimContext &context, qsizetype i);

/// « Sur le même total », "of the same sum": the whole is that of the claim before, not that claim.
bool nameSameTotal(const ClaimContext &context, qsizetype i);

/// What introduces a list counts its items in a total: "all of which are included in the figure for 2025:".
bool introduceParts(const ClaimContext &context);

} // namespace vigie::partphrases
