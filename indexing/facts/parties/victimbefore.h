// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie {

/// Who was robbed where the sentence of amount `i` does not name it and its words point back: "it had lost",
/// "the same company", « lui ont volé », 同社, 이 거래소, "our wallets". The one firm of the nearest sentence
/// before that tells of any, in this paragraph or those above; whoever issued the document for "our".
Party victimPointedAt(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus);

/// "Customers of X woke to empty balances. $12 million had been stolen": the one firm that the sentence
/// before tells of, where this one goes on with that case. Empty where it speaks of a year or of many.
Party victimGoneOnWith(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus);

} // namespace vigie
