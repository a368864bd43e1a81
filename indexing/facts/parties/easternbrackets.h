// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What brackets tell of known names in Japanese and Korean texts.
namespace vigie::parties {

/// DMMビットコイン(約482億円), 바이비트(15억 달러): the known name right before the bracket that amount `i`
/// opens, whatever the sentence goes on to tell of it; empty if none stands there.
Span nameBeforeBracket(const ClaimContext &context, qsizetype i);

/// アクシー・インフィニティ(ローニン・ネットワーク): whether `inner` stands alone in a bracket right behind
/// `outer`.
bool isBracketedBehind(const ClaimContext &context, Span outer, Span inner);

/// 「アクシー・インフィニティ」を支えるローニン・ネットワーク, スカイメイビスのローニン: whether what stands
/// between two names says that they belong together.
bool runsNext(QStringView gap);

} // namespace vigie::parties
