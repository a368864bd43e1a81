// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

namespace vigie {

/// Whether the two are told of other times: of another year or half, or months apart.
bool areOfOtherTimes(const Claim &a, const Claim &b);

/// Whether both name who was robbed, and not the same.
bool areOfOthers(const Claim &a, const Claim &b);

} // namespace vigie
