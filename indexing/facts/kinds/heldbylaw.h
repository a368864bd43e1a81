// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::kindreading {

/// "The assets under these orders were worth £1.3 million"; and after an order or a warrant was told of, "it
/// covers tokens worth $6.5 million", "they held $900,000".
/// English; `lead`: the words before a sum.
bool isHeldByLaw(const ClaimContext &context, QStringView lead);

} // namespace vigie::kindreading
