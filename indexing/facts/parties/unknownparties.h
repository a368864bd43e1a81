// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie {

/// Where the sentence names, by its grammar, a firm that the thesaurus does not know and that may have been
/// robbed: "the exchange X", « la plateforme X », 交換業者「X」, 거래소 'X', "X was hacked", "stolen from X",
/// Xから流出, "X (12 million)". The name nearest to amount `i`; empty if none.
Span unknownVictim(const ClaimContext &context, qsizetype i);

/// Who is said to have done it by a name the thesaurus does not know: "the hacking group X",
/// ハッカー集団「X」, 해킹조직 X, "X Trading laundered".
Span unknownActor(const ClaimContext &context, ClaimKind kind);

} // namespace vigie
