// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Cases that a text takes from those which a total told before counts together.
namespace vigie::partmembers {

/// "Among the victims was X, which lost $31 million", « Le plus gros vol a coûté 31 millions à X »,
/// 最大の被害はXで, 피해가 가장 큰 곳은 X로: the sentence picks a case out. Its whole is a total of nobody
/// alone.
bool picksOut(const ClaimContext &context, qsizetype i);

/// "Three thefts account for most of it. In May X lost $31 million …": the sentence before, which has no sum
/// itself, announces cases of the total; English and French.
bool isIntroduced(const ClaimContext &context);

/// "$31 million, or a third of the total", « 31 millions, soit près de la moitié »: the words behind amount
/// `i` call it a share of what was told before.
bool isShareBehind(const ClaimContext &context, qsizetype i);

/// "… took $31 million from X, bringing the year's total to $840 million": amount `i + 1` is what amount `i`
/// raises.
bool raisesNext(const ClaimContext &context, qsizetype i);

/// "That brought the total to $840 million", これで昨年の被害額は…に達した: the same of the sentence before.
bool isRaised(const ClaimContext &context, qsizetype i);

/// "…, including $31 million from X" right behind an amount that is a part itself.
bool opensWithin(const ClaimContext &context, qsizetype i);

/// "Hackers stole $840 million in 2024:", « Ce total comprend : »: what introduces the list or table gives
/// its items for parts of the sum that it ends with.
bool introducesItems(const ClaimContext &context);

} // namespace vigie::partmembers
