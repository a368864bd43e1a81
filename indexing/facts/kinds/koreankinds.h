// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Of which kind a Korean clause makes its amount, where the words right around it say so.
namespace vigie::koreankinds {

/// Whether amount `i` is told to have left a firm: 하늘빗에서 사라진 3억 원을 추적해 온, 하늘빗에서 3억 원이
/// 털린 뒤.
bool hasLeftFirm(const ClaimContext &context, qsizetype i);

/// Whether the verb right behind amount `i` takes it: 14억 원을 털린 뒤, 22억 원어치가 공격자 지갑으로
/// 옮겨졌다, 하늘빗을 뚫은 해커들은 14억 원을 챙겼다, 3억 원을 해커에게 보냈다.
bool isTaken(const ClaimContext &context, qsizetype i);

/// What was paid for a purpose that is named right before: 임차료로 매달 300만 원을 냈다, 장비 구입비 3억 원;
/// what workers are paid: 노동자는 한 달에 800달러를 받고; nothing else.
std::optional<ClaimKind> kindOfExpense(const ClaimContext &context, qsizetype i);

} // namespace vigie::koreankinds
