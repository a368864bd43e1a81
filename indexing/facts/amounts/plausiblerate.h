// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"

namespace vigie {

/// Whether two sums of money may be one in two currencies: within a factor of three of what the currencies
/// were worth between 2016 and 2026. A currency that is not listed may be worth anything. Only for words that
/// join sums loosely ("48.2 billion yen, then
/// $305 million"); nothing is ever converted by it.
bool mayBeSameMoney(const Amount &one, const Amount &other);

} // namespace vigie
