// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"

#include <QCoreApplication>

namespace vigie {

/// The ledger's sentences, in the language of the interface. Figures are plain decimals grouped by
/// `QLocale()`.
class LedgerSentences
{
    Q_DECLARE_TR_FUNCTIONS(LedgerSentences)
public:
    /// "1.19 billion USD" in words short enough for a sentence: grouped digits and the unit.
    static QString figure(Decimal value, const QString &unit);
    static QString check(const Check &check);

    static QString statedWhole(const Fact &fact, int statements, int documents);
    static QString partsStandForWhole(qsizetype parts);
    static QString part(const Fact &fact);
    static QString rivalNotTaken(const Fact &rival, const Fact &taken);

    static QString heldSlip(const Check &check);
    static QString heldNoPeriod();
    static QString heldOpenPeriod();
    static QString heldRetracted();
    static QString heldExcluded();
    static QString heldOverlaps();
};

} // namespace vigie
