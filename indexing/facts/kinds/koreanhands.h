// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"
#include "models/domain/claim.h"

#include <optional>

/// Korean sums told by whose hands they came into, and those of spoken sentences without a verb.
namespace vigie::koreanhands {

/// 북한의 손에 넘어간 코인은 16억 달러, 482억 엔이 그들의 손에 들어갔다: a theft. X가 당했어요. 5,600만
/// 달러.: what the sentence before tells. 나머지 2건은 합쳐서 1,600만 달러: the rest of thefts. 예산안에
/// 1240억 원을 넣었다: a cost; 하루 1,000만 원 이상 출금은 보고: a limit; 처음에 요구받은 건 10억 원: nothing
/// that was paid.
std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i);

/// 이 가운데 97억 원은 X 해킹으로 빠져나간 자금이었다: only where a part of money came from.
bool stemsFromTheft(const ClaimContext &context, qsizetype i);

/// 이들이 환전한 돈 가운데 55억 원, 믹서는 탈취된 자금 중 2천만 달러를 처리했다: a part of what was
/// laundered.
bool isOfWashed(const ClaimContext &context, qsizetype i);

/// 지금까지 묶어 둔 건 26억 원뿐: held until now, not when it was taken.
bool isHeldSoFar(const ClaimContext &context, qsizetype i);

} // namespace vigie::koreanhands
