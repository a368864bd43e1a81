// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Money that Japanese tells to be gone or washed without a word for stealing beside it.
namespace vigie::japanesegone {

/// …が一度の送金で姿を消した, 挙げた「戦果」は…, 今年の犠牲者は。2月にXの14億ドル, a title
/// 消えた482億円の行き先: stolen; 3億ドル、続く3月に5億ドルがミキサーへ流れ込んだ: laundered. Nothing where
/// no such words stand.
std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i);

} // namespace vigie::japanesegone
