// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/span.h"

namespace vigie::koreancorrections {

/// 1차 공지에서 약 180억 원으로 안내드렸으나, 점검 결과 213억 원으로 확인되었습니다: withdraws what was only
/// the first word of a loss that the same sentence puts at another sum. `claims` from `first` on are those of
/// the block that begins at `blockStart`, `spans` their places.
void settle(QStringView block, qsizetype blockStart, const QList<Span> &spans, QList<Claim> &claims,
            qsizetype first);

} // namespace vigie::koreancorrections
