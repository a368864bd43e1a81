// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::easternsources {

/// 甲社は7億ドルとし、乙社は5億ドルと発表した: who counts amount `i`, where a sentence sets the counts of
/// several side by side; empty where it does not.
Span counterOf(const ClaimContext &context, qsizetype i);

} // namespace vigie::easternsources
