// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Ordinary money in English texts about thefts: gifts, deals, reserves, prizes, bills and budgets.
namespace vigie::kindreading {

/// A pattern of the words of measure between a verb and the figure behind it: "at least some".
const QString &measured();

/// "The delay of the platform in May had cost customers": by nobody's deed. `lead`: the words before a sum.
bool isMishap(const ClaimContext &context, QStringView lead);

/// What `lead` and `behind`, the folded words around an amount, make of it where they tell of ordinary money;
/// nothing where they do not.
std::optional<ClaimKind> ordinaryMoney(const ClaimContext &context, QStringView lead, QStringView behind);

/// "Asked Congress for $18 million", "set aside 2.1 billion won for tracing work"; not what is to repay those
/// who lost.
bool isBudget(QStringView lead, QStringView behind);

} // namespace vigie::kindreading
