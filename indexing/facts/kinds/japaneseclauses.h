// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::easternclauses {

/// What the words right before and behind an amount make of it in Japanese, where the verb alone would
/// mislead: 失った14億ドルのうち, 盗んだ資金から…を支払い, …の借金, 潜り込み、…を得た.
std::optional<ClaimKind> japaneseKind(const ClaimContext &context, qsizetype i);

} // namespace vigie::easternclauses
