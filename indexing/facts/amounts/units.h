// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/language.h"

#include <QStringView>

#include <optional>

namespace vigie {

/// What stands beside a figure and says what it counts.
struct CountedUnit
{
    enum Flag : quint8 {
        None = 0,
        Open = 1,       ///< the words leave a choice of currency: a dollar, a yen sign, a pound
        NeedsScale = 2, ///< too common a word unless a million or a myriad stands before it
        Measured = 4,   ///< comes in fractions (tonnes, tokens): 1.250 may be one and a quarter
        Counter = 8,    ///< 個, 대: counts anything; the noun beside it decides
        Suffix = 16,    ///< an ending that must not run on into another word (원, 불, 엔)
        Upper = 32,     ///< a symbol only in capitals (SOL, DAI)

    };
    QStringView id;
    UnitKind kind = UnitKind::Money;
    quint8 flags = None;
    qsizetype start = 0;
    qsizetype end = 0;

    bool has(Flag flag) const { return (flags & flag) != 0; }
};

/// The unit that starts at `position`, right after a figure; spaces, "de", "of" and adjectives ("north
/// korean", "shipping") are stepped over.
std::optional<CountedUnit> unitAfter(QStringView text, qsizetype position, Language language);

/// The currency that ends at `end`, right before a figure: "us$", "usd ", "€", "미화 ".
std::optional<CountedUnit> unitBefore(QStringView text, qsizetype end, Language language);

/// The thing that a counter (個, 개, 명) at `counter` counts, looked for around it; empty if no noun says.
QStringView countedThing(QStringView text, qsizetype figureStart, const CountedUnit &counter);

/// Why `unit` was taken where the words leave a choice of currency.
QString openUnitReason(const CountedUnit &unit, Language language);

} // namespace vigie
