// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace vigie {

/// An exact decimal number: digits × 10^-scale, at most 18 digits. Amounts of money are never binary floating
/// point. Arithmetic that would not be exact or would overflow gives nothing, because a wrong value is worse
/// than none.
class Decimal
{
public:
    Decimal() = default;
    Decimal(qint64 integer)
        : m_digits(integer)
    {
    }
    /// digits × 10^-scale, reduced ("1.650" is 1.65 with scale 2).
    static Decimal fromDigits(qint64 digits, int scale);
    /// Plain ASCII decimal: "-12", "1650000000", "28.4". Nothing for anything else.
    static std::optional<Decimal> fromString(QStringView text);

    std::optional<Decimal> plus(Decimal other) const;
    std::optional<Decimal> minus(Decimal other) const;
    std::optional<Decimal> times(Decimal other) const;
    /// This × 10^power.
    std::optional<Decimal> shifted(int power) const;
    /// To a multiple of 10^power, halves away from zero.
    Decimal rounded(int power) const;

    bool isZero() const { return m_digits == 0; }
    bool isNegative() const { return m_digits < 0; }
    /// Without grouping or exponent: "2840000000", "28.4".
    QString toString() const;
    /// Nearest binary value, for drawing only.
    double toDouble() const;
    /// Position of the last significant digit as a power of ten: 8 for 1 200 000 000, -2 for 1.46.
    int lastSignificantPower() const;

    friend bool operator==(const Decimal &, const Decimal &) = default;
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    qint64 m_digits = 0; ///< reduced: no trailing zero while m_scale > 0
    int m_scale = 0;     ///< digits after the point, 0…18
};

} // namespace vigie
