// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"

namespace vigie {

/// First day of publication of each document that has one.
using Publication = QHash<DocumentId, QDate>;
Publication publicationOf(const QList<Document> &documents);

/// `buildLedger` of claims that lie elsewhere and outlive the call; none of them rejected.
Ledger buildLedgerOf(const QList<const Claim *> &claims, const Publication &published,
                     const QList<ClaimLink> &links, const QList<Comparison> &comparisons);

} // namespace vigie
