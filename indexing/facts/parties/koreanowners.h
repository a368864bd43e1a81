// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// 솔플레어 지갑에서, 바람숲 서버에 침입해, 솔플레어 해킹 사고로: a word without a particle, whose the thing
/// or the theft behind it is; not 연결된 지갑에서, 최악의 해킹 사고.
bool ownsWhatIsBehind(const ClaimContext &context, Span word);

} // namespace vigie::parties
