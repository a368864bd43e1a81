// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::perioddates {

/// …約52億円相当が不正に流出したと発表した。 … 12日午前3時ごろ、異常な送金を検知した: the day on which a
/// sentence behind this one, before another case is told, lets the deed be noticed or happen; Japanese. Null
/// if none does.
const ScannedDate *dayNoticedBehind(const ClaimContext &context);

} // namespace vigie::perioddates
