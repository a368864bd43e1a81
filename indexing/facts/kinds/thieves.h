// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Whether an English text tells of thieves: the one list that all rules ask which call a sum ordinary money
/// because nobody took it, or stolen because somebody did.
namespace vigie::thieves {

/// Whether `words`, folded, name those who take, what taking is called, or a way in, and no war.
bool areIn(QStringView words);
/// "Hackers were not involved", "it was no theft": whether `words` name them only to say that there were
/// none.
bool areDenied(QStringView words);
/// "Withdrawals that had not been requested by any customer", "gained access to a hot wallet": whether
/// `words` tell of moves that nobody had asked for, or of a way in.
bool moveUnasked(QStringView words);
/// Whether the sentence of `context` or the next one in the paragraph tells of thieves and denies none.
bool areTold(const ClaimContext &context);

} // namespace vigie::thieves
