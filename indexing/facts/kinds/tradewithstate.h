// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::kindreading {

/// "Russia paid Pyongyang $5.8 billion for arms", « des exportations de charbon d'une valeur de 200 millions
/// », 武器の代金として北朝鮮に支払った, 석탄이 수출됐다: amount `i` is what a sanctioned state sells,
/// whatever else the text is about.
bool isTradeOfState(const ClaimContext &context, qsizetype i);

} // namespace vigie::kindreading
