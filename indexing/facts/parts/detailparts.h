// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::detailparts {

/// "Three intrusions make up most of the figure for 2025. On 21 February … ": the total of a time among
/// `claims` that `part`, amount `i` of the sentence with its time and victim, is a detail of, because the
/// paragraph presents it so; null if it does not. English.
const Claim *wholeOf(const QList<Claim> &claims, const Claim &part, const ClaimContext &context, qsizetype i);

/// « Viennent ensuite X, avec 235 millions, et Y, avec 50 »: what goes on with a ranking of parts is a part
/// of the same total, of its time where it names none. Whether `part`, which follows `claims`, became one.
bool goOnWithTotal(const QList<Claim> &claims, Claim &part, const ClaimContext &context);

} // namespace vigie::detailparts
