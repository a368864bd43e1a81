// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Days in Korean texts on which somebody acted upon a theft, and those carried on from the opening of a
/// notice.
namespace vigie::koreantellings {

/// X에서 1억 달러가 유출됐고, 수사국은 2023년 1월 라자루스를 배후로 지목했다: whether `date` is that of what
/// an office or a firm did after what was told of `amount`.
bool isOfAftermath(const ClaimContext &context, Span date, Span amount);

/// 9월 3일 유출 사고가 발생하였습니다. A paragraph on what was done about it or a heading. 유출된 가상자산은
/// 127억 원입니다.: the date of the deed, where nothing else has begun since; null if none.
const ScannedDate *dateOfNotice(const ClaimContext &context, const Document &document);

} // namespace vigie::koreantellings
