// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::perioddates {

/// Whether `date` is the speaker's day, unless it is the victim who tells: that a theft was told of by whom
/// it befell is its day, where no other day is told.
bool isOfStranger(const ClaimContext &context, const ScannedDate &date);

} // namespace vigie::perioddates
