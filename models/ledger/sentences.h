// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/chart.h"

#include <QCoreApplication>

#include <functional>

namespace vigie {

/// How figures and periods are written in the ledger's sentences.
struct Wording
{
    std::function<QString(const Amount &)> amount; ///< with what its words make of it
    std::function<QString(const FuzzyDate &)> date;
};

/// Digits grouped by `QLocale()` with the unit's code, dates in ISO 8601.
const Wording &plainWording();

/// The ledger's sentences, in the language of the interface.
class LedgerSentences
{
    Q_DECLARE_TR_FUNCTIONS(LedgerSentences)
public:
    /// "1,190,000,000 USD": all digits, grouped, and the unit.
    static QString figure(Decimal value, const QString &unit);
    static QString check(const Check &check, const Wording &wording = plainWording());
    /// One sentence on how a bar is made.
    static QString step(const ChartStep &step, const Wording &wording = plainWording());
    /// Why no bar shows it.
    static QString held(const ChartHeld &held, const Wording &wording = plainWording());
    /// "4 statements, in 4 documents (3 citing MSMT)".
    static QString sources(const Sources &sources);

    static QString heldSlip(const Check &check, const Wording &wording = plainWording());
    static QString heldNoPeriod();

private:
    static QString comparison(const Check &check, const Wording &wording);
};

/// How a bar is made, a sentence each.
QStringList workingText(const ChartYear &year, const Wording &wording = plainWording());

} // namespace vigie
