// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// « La première a perdu 32 millions, la seconde 14 », "the former lost $32 million, the latter $14 million":
/// the one of the two firms of a sentence before that the words before amount `i` call so, in French and
/// English. Nobody where no sentence near names just two.
Party firmOfTwo(const ClaimContext &context, qsizetype i);

} // namespace vigie::parties
