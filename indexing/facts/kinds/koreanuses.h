// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What Korean says somebody does with, or has of, money that nobody takes from him.
namespace vigie::koreanuses {

/// What the verb that has amount `i` as its object or subject, or the noun that it measures, makes of it, in
/// a clause without thieves: 브리지는 2조 원을 관리한다, 이용자에게 120억 원을 지급했다, 바이낸스의 자산은
/// 100조 원이다; none where they leave it open.
std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i);

} // namespace vigie::koreanuses
