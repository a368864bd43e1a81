// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Denials of guilt: "Pyongyang denied any involvement" says who did not do it, and nothing of the sum.
namespace vigie::guiltdenials {

/// Whether `words`, folded, of what follows a sum tell that somebody accused denies it, or that guilt is
/// denied.
bool tellBehind(QStringView words);

/// Whether the sentence of the context denies guilt, or the next one of its paragraph is such a denial. What
/// an accused denies in the sentence itself ("denied having stolen $2 million") is told as denied only.
bool standBy(const ClaimContext &context);

} // namespace vigie::guiltdenials
