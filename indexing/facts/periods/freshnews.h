// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/periods/periodquestion.h"

#include <functional>

/// When a theft happened that English news tell of without its day.
namespace vigie::freshnews {

/// "Abnormal withdrawals were detected early on Thursday", a few sentences behind the sum: that day. Where
/// only those who were robbed or the police say on a day that it was stolen, the week that ends on it.
/// Nothing where the text is no fresh news of one theft or `isStolen` is false, which is asked last.
ClaimPeriod timeOf(const perioddates::PeriodQuestion &question, const std::function<bool()> &isStolen);

} // namespace vigie::freshnews
