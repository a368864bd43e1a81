// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Whether folded Japanese words tell of thieves. All rules that ask so ask here, so that a word for a thief
/// or for what thieves do is known to all of them or to none.
namespace vigie::japanesethieves {

/// Who steals, by name or by what he is: ハッカー, 犯人, ラザルス, 北朝鮮.
bool nameThieves(QStringView words);
/// What thieves do, and how they come in: 盗まれ, 窃取, 不正アクセス, 侵入, フィッシング.
bool tellOfTheft(QStringView words);
/// Either of them.
bool tellIn(QStringView words);
/// Whether the amount's sentence or the one behind it does.
bool tellBeside(const ClaimContext &context);

} // namespace vigie::japanesethieves
