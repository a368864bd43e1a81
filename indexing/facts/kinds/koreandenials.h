// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// How Korean says that a sum was not taken, and what only seems to say so.
namespace vigie::koreandenials {

/// Where what is said of an amount begins behind the verb of the one before it: 14억 원은 되찾았고 | 11억
/// 원은 동결됐다.
qsizetype behindVerb(const ClaimContext &context, Span gap);

/// Whether the words behind amount `i`, or the sentence behind its own, call it false: 300억 원 유출설을
/// 일축했다, 300억 원을 세탁한 적이 없다; 그러나 이는 오보였다, 회사는 이를 부인했다.
bool deny(const ClaimContext &context, qsizetype i);

/// Whether something else is denied or has not come back: 빼앗긴 사건에서 … 뚫린 것이 아니라고 반박했다,
/// 돌려받지 못한 돈이.
bool tellOfOther(const ClaimContext &context, qsizetype i);

/// Whether `answer` denies what `told` has from hearsay or asks: 털렸다고 하던데요. — 그 보도는 사실이
/// 아닙니다.
bool denyHearsay(QStringView told, QStringView answer);

} // namespace vigie::koreandenials
