// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// Who was robbed where a sentence in English tells it of one without a name and the next begins with the
/// name: "An exchange in Tallinn halted withdrawals after $33 million went missing. Tormund, founded in 2017,
/// …", "A widow lost £64,000. Joan Pettifer, 71, …". Nobody where the next sentence tells of more.
Party introducedNextInEnglish(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus);

/// « La première plateforme d'Estonie a perdu 33 millions. Tormund, fondée en 2017, … », « Ils y ont dérobé
/// 23 millions. La plateforme, Ombrine, a suspendu les retraits »: whom only the sentence behind names; in
/// French.
Party introducedNextInFrench(const ClaimContext &context, const Thesaurus &thesaurus);

/// « Combien X a-t-elle perdu ? — 17 millions, le 4 avril »: whom the French question named that amount `i`
/// answers.
Party askedInFrench(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus);

/// The sentence that follows in the paragraph; of a paragraph's last the first of the next. Empty if none
/// does.
Span nextSentence(const ClaimContext &context);

} // namespace vigie::parties
