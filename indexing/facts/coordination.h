// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::coordination {

/// How an amount is joined with the next one of its sentence.
enum class Joint : quint8 {
    None,
    Clause, ///< objects of one verb, each with its own source: "$31 million from A and $12 million from B in
            ///< May"
    Object, ///< one object made of two: "4,502.9 BTC and 401,000 ETH from A in May"
};

/// The joint behind each amount of the sentence but the last. A part, an equivalent and an amount with a date
/// of its own are joined with nothing. Empty where nothing can be joined.
QList<Joint> jointsOf(const ClaimContext &context);

/// The last amount that `context.joints` lead to from `i`, each at least as close as `least`; `i` itself
/// where there is none; both are places in `context.amounts`. What stands behind the last is said of all.
qsizetype lastJoined(const ClaimContext &context, qsizetype i, Joint least);

/// Gives the thefts among the claims of a sentence that name nobody the victim named behind the last of their
/// row. `claimOf` has the place in `claims` of each amount of the sentence.
void shareVictims(const ClaimContext &context, const QList<qsizetype> &claimOf, QList<Claim> &claims);

/// "Hit on 26 April for $300,000 and on 30 April for $1.7 million", "$3 million from X in May and a further
/// $2 million in July": whether amount `i` is another object of the verb of the one before; English, French.
bool goesOnWithSum(const ClaimContext &context, qsizetype i);

} // namespace vigie::coordination
