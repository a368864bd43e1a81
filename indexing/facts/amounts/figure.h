// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decimal.h"

#include <QStringView>

#include <optional>

namespace vigie {

/// Which mark a language puts before decimals: "1,650.5" or "1 650,5".
enum class DigitHabit : quint8 { Point, Comma };

/// A number written in ASCII digits with its grouping and decimal marks.
struct Figure
{
    /// One mark followed by exactly three digits can be read both ways: "1,650" and "1.650".
    enum class Doubt : quint8 { None, CommaThree, PointThree };

    qint64 digits = 0; ///< without marks
    int decimals = 0;  ///< digits after the decimal mark, when there is no doubt
    Doubt doubt = Doubt::None;
    bool grouped = false;
    qsizetype end = 0;

    /// Read as one number with decimals, or (where a doubt allows it) with its mark as grouping.
    Decimal asDecimal() const { return Decimal::fromDigits(digits, doubt == Doubt::None ? decimals : 3); }
    Decimal asGrouped() const { return Decimal::fromDigits(digits, doubt == Doubt::None ? decimals : 0); }
    /// A year as it is written: four digits, 1900 to 2100.
    bool looksLikeYear(qsizetype start) const
    {
        return !grouped && doubt == Doubt::None && decimals == 0 && end - start == 4 && digits >= 1900 &&
               digits <= 2100;
    }
};

/// Reads the figure at `position`, which must be a digit. `spaces` allows "1 650 000". Nothing for what is
/// no number (1.2.3, 16.07.2025, 1,65,3); `skipTo` is then set behind it.
std::optional<Figure> readFigure(QStringView text, qsizetype position, bool spaces, qsizetype &skipTo);

} // namespace vigie
