// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/span.h"

namespace vigie::japanesecorrections {

/// 当初は2億ドルと説明していた, 当初公表の2億ドルを上回った: withdraws what was only the first word of a loss
/// that the text puts at another sum beside it. `claims` from `first` on are those of the block that begins
/// at `blockStart`, `spans` their places.
void settle(QStringView block, qsizetype blockStart, const QList<Span> &spans, QList<Claim> &claims,
            qsizetype first);

} // namespace vigie::japanesecorrections
