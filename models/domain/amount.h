// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decimal.h"

#include <QString>

#include <optional>

namespace vigie {

/// What the words around a figure make of it. Names as in the command line: exact, about, at_least,
/// more_than, at_most, less_than, almost, range.
enum class Bound : quint8 { Exact, About, AtLeast, MoreThan, AtMost, LessThan, Almost, Range };

QString boundName(Bound bound);
std::optional<Bound> boundFromName(QStringView name);

/// What is counted.
enum class UnitKind : quint8 {
    Money,    ///< unit is an ISO 4217 code
    Token,    ///< unit is a token's symbol: BTC, ETH
    Quantity, ///< unit is a counted thing: container, person, barrel, tonne …
};

/// A stated amount, exact as stated. A range has low and high and its value is the low end.
struct Amount
{
    Decimal value;
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    QString unit; ///< ISO 4217 code, token symbol or unit of quantity; empty for "number only"
    UnitKind kind = UnitKind::Money;
    Bound bound = Bound::Exact;
    /// The power of ten of the last digit the words show: "1,2 milliard" 8, "1.65 billion" 7, "28億4000万" 7.
    /// Two statements agree when they are equal after rounding to the coarser of the two.
    int shownPower = 0;

    friend bool operator==(const Amount &, const Amount &) = default;
};

} // namespace vigie
