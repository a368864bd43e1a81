// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::tablepairs {

/// "Loss (USD)" beside "Loss (KRW)": whether amount `i` of a row tells the amount before it in another money,
/// because the names of their two columns are the same but for the money that they name.
bool isInOtherMoney(const ClaimContext &context, qsizetype i);

} // namespace vigie::tablepairs
