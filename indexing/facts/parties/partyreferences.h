// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// Words that stand for a party named before.
struct Reference
{
    enum Kind : quint8 {
        Firm,    ///< "the same company", « la plateforme », 同社, 이 거래소
        Pronoun, ///< "it had lost", "its wallets", « lui ont volé », 自社の
        Self,    ///< "our wallets", « nos clients », 当社, 당사: whoever issued the document
    };
    Kind kind = Firm;
    Span span;
};

/// What the sentence says back to a party that may have been robbed, nearest to amount `i`; nothing where
/// none of its words does.
std::optional<Reference> referenceBeside(const ClaimContext &context, qsizetype i);

/// Whether `sentence` tells of a firm that it does not name: "a third company", 国内の業者, 국내 거래소.
bool tellsOfUnnamed(const ClaimContext &context, Span sentence);

/// Whether the sentence speaks of many victims or of a state's doings in general, which no single firm
/// named before suffered.
bool speaksOfMany(const ClaimContext &context);
/// Whether a range points back at a firm, "the Seoul-based platform"; English and French.
bool pointsAtFirm(const ClaimContext &context, Span range);

} // namespace vigie::parties
