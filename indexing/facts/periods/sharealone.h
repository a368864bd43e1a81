// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie {

/// "58 attacks between 2017 and 2023, about $3 billion, 2023 alone making up a quarter", « dont un quart pour
/// la seule année 2023 », 2023年分だけで全体の4分の1, 2023년만 전체의 4분의 1: whether `date`, behind amount
/// `i`, is that of a share without a sum of its own.
bool isOfShareAlone(const ClaimContext &context, Span date, qsizetype i);

} // namespace vigie
