// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Ordinary money in Japanese texts about thefts: what somebody has, keeps, moves to safety, draws out, pays
/// or loses to no thief.
namespace vigie::japaneseordinary {

/// What the words make of amount `i` for sure, whatever was told before; nothing where they do not.
std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i);

/// 利用者へ1200万ドルを支払った, 本社を1200万ドルで移転した: whether the sum is the object of a verb that
/// takes nothing from anybody, so that a theft told before does not go on in it.
bool hasOrdinaryVerb(const ClaimContext &context, qsizetype i);

} // namespace vigie::japaneseordinary
