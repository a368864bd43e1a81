// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What stolen coins would fetch on the day of the text, told beside what they were worth when they were
/// taken or by itself: a price, and no theft of its own.
namespace vigie::presentvalue {

/// "Now worth $2.1 billion", "worth 58 billion won at the time and 1.47 trillion won today", « vaudraient
/// aujourd'hui », 現在の価格では, 지금 시세로: amount `i` is such a price.
bool isToday(const ClaimContext &context, qsizetype i);

} // namespace vigie::presentvalue
