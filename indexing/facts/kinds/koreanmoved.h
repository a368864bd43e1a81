// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Korean sums that a plain word of banking moves, and that were stolen by the one who moved them.
namespace vigie::koreanmoved {

/// 공격자는 860만 달러를 출금했다, 해커들은 세 나라의 계좌로 920만 유로를 이체했다, 핫월렛에서 1900만 달러가
/// 인출됐다: where an attack is told, nothing says that it was taken before, and nobody else had it moved.
bool isMovedByHand(const ClaimContext &context, qsizetype i);

} // namespace vigie::koreanmoved
