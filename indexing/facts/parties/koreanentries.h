// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

namespace vigie::parties {

/// 2017. 12. 유빗, 170억 원 도난: adds the name that stands between the date and the sum of an entry of a
/// Korean chronicle.
void findInKoreanEntry(const ClaimContext &context, Names &names, qsizetype i);

/// 그리고 호주의 'X', 여기는 3,300만 달러입니다; X병원이 해커한테 3억 원을 보냈습니다: adds who spoken Korean
/// says lost the sum.
void findInKoreanTalk(const ClaimContext &context, Names &names, qsizetype i);

} // namespace vigie::parties
