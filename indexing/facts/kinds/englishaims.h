// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Money in English texts about thefts that nobody has yet: offered, promised, planned, set as a target.
namespace vigie::kindreading {

/// "Set its hackers a target of $2 billion", "had to steal $100,000 a head", "the plan called for thefts of
/// $1 billion": what is to be brought in. `lead`: the words before a sum.
bool isAimedAt(QStringView lead);

/// "Offered a guard $50,000", "a job that paid $300,000 a year", "a package of $350,000": what somebody is
/// promised for his work or his help.
bool isOffered(QStringView lead, QStringView behind);

} // namespace vigie::kindreading
