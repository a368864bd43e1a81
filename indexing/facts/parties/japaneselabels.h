// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Firms that Japanese names before what it tells of them, without a particle: 【X】, ■X（6億円）.
namespace vigie::parties {

/// The name that heads the block as its label; empty if none does.
Span labelOfEntry(const ClaimContext &context);

} // namespace vigie::parties
