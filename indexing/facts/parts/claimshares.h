// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Amounts of which the sentence tells only a share without a figure of its own: "half of the $120 million
/// stolen was returned" says of the half what became of it, and of the sum only that it was stolen.
namespace vigie::claimshares {

/// Whether a share of amount `i` is what the sentence tells of: "most of the $30 million", « une partie des
/// 30 millions », 120億円の半分, 120억 원의 절반.
bool tellsOfShare(const ClaimContext &context, qsizetype i);

/// Whether the words that touch amount `i` say that it was stolen: "the $120 million stolen",
/// 盗まれた120億円.
bool isCalledStolen(const ClaimContext &context, qsizetype i);

/// "A figure to which one exchange contributed $1.46 billion", "May's raid contributed $308 million to that
/// sum": no gift, but of what the total is of.
bool contributesToTotal(const ClaimContext &context, qsizetype i);

} // namespace vigie::claimshares
