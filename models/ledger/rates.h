// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/building.h"

namespace vigie {

/// A conversion that a document states: `from` is `to`.
struct StatedRate
{
    Amount from;
    Amount to;
    ClaimId claim; ///< that states it
    QDate day;     ///< when its document was published; may be invalid
};

/// Conversions of currencies by what the documents themselves state, and by nothing else.
class StatedRates
{
public:
    StatedRates(const QList<const Claim *> &claims, const Publication &published);

    struct Converted
    {
        Amount amount; ///< no more digits than the least precise figure that it was worked out from
        StatedRate rate;
    };
    /// `amount` in `unit`, at the rate stated nearest in time to `day` (to the latest, if `day` is not
    /// valid). Nothing if no document states one, or if the amount is not money.
    std::optional<Converted> convert(const Amount &amount, const QString &unit, QDate day) const;

private:
    const StatedRate *nearest(const QString &from, const QString &to, QDate day) const;

    QList<StatedRate> m_rates; ///< by day, then claim
};

} // namespace vigie
