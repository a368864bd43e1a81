// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"
#include "models/ledger/sentences.h"

namespace vigie {

/// One claim that needs a person, and why.
struct ReviewItem
{
    /// Gravest first: this is the order of the queue.
    enum class Reason : quint8 {
        Held,     ///< a slip of scale keeps it out of the charts
        Conflict, ///< another figure is stated for the same thing
        Unsure,   ///< its unit was chosen among several for a reason of this document
        New,      ///< read by the program, seen by nobody
        Undated,  ///< no chart can place it for want of a period
    };
    ClaimId claim;
    FactId fact;
    Reason reason = Reason::New;
    QList<FactId> others; ///< the facts it disagrees with, for Held and Conflict

    friend bool operator==(const ReviewItem &, const ReviewItem &) = default;
};

QString reviewReasonName(ReviewItem::Reason reason); ///< "held", "conflict", "unsure", "new", "undated"

/// The claims that wait for a person's word: those still proposed and not kept out of charts, each once with
/// its gravest reason. What matters most to the charts comes first: by reason, then by the fact's unit (money
/// and tokens before counted things, the commonest first) and size, the largest first; then by document
/// (published first, then id), page and place. Accepting, rejecting or excluding a claim takes it out. A pure
/// function of its arguments, whatever their order.
QList<ReviewItem> reviewQueue(const QList<Claim> &claims, const QList<Document> &documents,
                              const Ledger &ledger);

/// Why `claim` waits, in the language of the interface. `item` is the claim's in the queue of this ledger.
QString reviewSentence(const ReviewItem &item, const Claim &claim, const Ledger &ledger,
                       const Wording &wording = plainWording());

} // namespace vigie
