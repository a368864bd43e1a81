// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <QStringView>
#include <QVarLengthArray>

namespace vigie {

/// A word of claimwords::kinds where it stands, folded text.
struct KindPlace
{
    int cue = 0;
    Span place;
    /// A theft that only tells where money comes from: "the stolen funds", 盗んだ資金, 훔친 자금, "of the
    /// haul".
    bool origin = false;
};

using KindPlaces = QVarLengthArray<KindPlace, 16>;

/// The words in `range` that tell what an amount is. Of a compound only its head is among them: 판매관리비 is
/// a cost, 수수료 수익 a revenue, 被害補償 a compensation.
KindPlaces kindPlaces(QStringView text, Span range);

/// Whether `range` speaks of moving money on ("sent", "transféré", 移した, 이체).
bool speaksOfMoving(QStringView text, Span range);

} // namespace vigie
