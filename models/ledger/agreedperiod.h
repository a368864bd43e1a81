// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <optional>

namespace vigie {

/// The period that most documents state; of two stated as often the narrower ("this year", said in October,
/// is January to September in the report itself).
std::optional<FuzzyDate> agreedPeriod(const QList<const Claim *> &claims);

} // namespace vigie
