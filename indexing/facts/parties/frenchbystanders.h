// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// Whether a French sentence names `name` for something else than being robbed: « dont X détient 30 % »,
/// « ni X ni Y ne sont touchés », « revendu chez X », « X a gelé », « imputé d'abord à une faille de X ».
bool standsBy(const ClaimContext &context, Span name);

/// « Propriétaire de X, le groupe Y a perdu »: X says what the subject behind it owns or serves.
bool ownsSubject(const ClaimContext &context, Span name);

/// « dérobés au réseau X, qui porte le jeu Y »: whether the second name only stands in what a relative clause
/// says of the first; in French.
bool isToldAsideBehind(const ClaimContext &context, Span first, Span second);

/// « Les auteurs ont soustrait 640 000 euros à un retraité »: whether the sentence says that somebody without
/// a name lost amount `i`, and does not speak of `name`.
bool isTakenFromUnnamed(const ClaimContext &context, qsizetype i, const QString &name);

} // namespace vigie::parties
