// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimreader.h"

#include <QSet>

namespace vigie {

/// Which currency a document means by a bare "dollar", "won", "franc" or yen sign.
class UnitChoice
{
public:
    /// Learns who publishes `document` and which currencies its pages name in full.
    UnitChoice(const Document &document, const QList<PageFacts> &pages);

    /// Sets the unit of `claim`, the currencies it could have been and why this one was taken: "issuer" (the
    /// publisher's own money), "context" (what else the document says), "language" or "default".
    /// `text` is that of the page; `ofTheft`: the amount is of stolen tokens, which everybody counts in US
    /// dollars.
    void settle(Claim &claim, const ScannedAmount &amount, QStringView text, Language language,
                bool ofTheft) const;

private:
    QString m_issuer;       ///< currency of the document; empty if unknown
    bool m_isSaid = false;  ///< the text itself says in which money it counts
    QSet<QString> m_stated; ///< currencies that are named in full
};

} // namespace vigie
