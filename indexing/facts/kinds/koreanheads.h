// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What a Korean sum is by the noun that it measures, and the verb that hangs on that noun.
namespace vigie::koreanheads {

/// 미사일 시험에 쏟아부은 돈은 5억 달러, 석탄을 팔아 번 돈은 3억 달러, 되찾은 금액은 4천만 달러: by what was
/// done with the money. 3억 달러 도난, 170억 원 유출: by the noun right behind, as chronicles note it.
std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i);

/// 바이비트에서 15억 달러를 거두며 20억 달러를 돌파했다: whether amount `i` is what the sum of the clause
/// before makes the whole reach.
bool reachesLandmark(const ClaimContext &context, qsizetype i);

} // namespace vigie::koreanheads
