// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/layout/records.h"

/// The labels of Korean records and what stands behind them.
namespace vigie::records {

/// What a label in Hangul says: 피해 기업, 발생 일시, 피해액.
Role roleInKorean(QStringView label);

/// The name that the value of a label gives: 타볼라(에스토니아) is 타볼라; empty where it is none.
Span nameInKorean(const ClaimContext &context, Span value);

/// Whether the record or what stands beside it tells of an attack: 피해액 is the harm of a fire, too.
bool tellsOfAttackInKorean(const ClaimContext &context, const Record &record);

} // namespace vigie::records
