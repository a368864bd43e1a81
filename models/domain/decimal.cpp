// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decimal.h"

#include <algorithm>
#include <cstdlib>

namespace vigie {

namespace {

constexpr int mostDigits = 18; // the most decimal digits that always fit into 64 bits

std::optional<qint64> timesPowerOfTen(qint64 digits, int power)
{
    for (; power > 0; --power) {
        if (__builtin_mul_overflow(digits, qint64(10), &digits))
            return std::nullopt;
    }
    return digits;
}

} // namespace

Decimal Decimal::fromDigits(qint64 digits, int scale)
{
    while (scale > 0 && digits % 10 == 0) {
        digits /= 10;
        --scale;
    }
    Decimal result;
    result.m_digits = digits;
    result.m_scale = scale;
    return result;
}

std::optional<Decimal> Decimal::fromString(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    qint64 digits = 0;
    int scale = 0, count = 0;
    bool point = false;
    for (const QChar c : text) {
        if (c == u'.' && !point) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        if (digits != 0 || c != u'0')
            ++count;
        if (count > mostDigits || scale >= mostDigits)
            return std::nullopt;
        digits = digits * 10 + (c.unicode() - u'0');
        scale += point ? 1 : 0;
    }
    if (text.isEmpty() || text.startsWith(u'.') || text.endsWith(u'.'))
        return std::nullopt;
    return fromDigits(negative ? -digits : digits, scale);
}

std::optional<Decimal> Decimal::plus(Decimal other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const auto a = timesPowerOfTen(m_digits, scale - m_scale);
    const auto b = timesPowerOfTen(other.m_digits, scale - other.m_scale);
    qint64 sum = 0;
    if (!a || !b || __builtin_add_overflow(*a, *b, &sum))
        return std::nullopt;
    return fromDigits(sum, scale);
}

std::optional<Decimal> Decimal::minus(Decimal other) const
{
    other.m_digits = -other.m_digits;
    return plus(other);
}

std::optional<Decimal> Decimal::times(Decimal other) const
{
    qint64 product = 0;
    if (m_scale + other.m_scale > mostDigits || __builtin_mul_overflow(m_digits, other.m_digits, &product))
        return std::nullopt;
    return fromDigits(product, m_scale + other.m_scale);
}

std::optional<Decimal> Decimal::shifted(int power) const
{
    if (power <= 0)
        return m_scale - power <= mostDigits ? std::optional(fromDigits(m_digits, m_scale - power))
                                             : std::nullopt;
    const int eaten = std::min(power, m_scale);
    const auto digits = timesPowerOfTen(m_digits, power - eaten);
    return digits ? std::optional(fromDigits(*digits, m_scale - eaten)) : std::nullopt;
}

Decimal Decimal::rounded(int power) const
{
    const int dropped = power + m_scale;
    if (dropped <= 0)
        return *this;
    if (dropped > mostDigits)
        return {};
    const qint64 unit = *timesPowerOfTen(1, dropped);
    const qint64 rest = m_digits % unit;
    qint64 kept = m_digits / unit;
    if (std::abs(rest) * 2 >= unit)
        kept += m_digits < 0 ? -1 : 1;
    return fromDigits(kept, 0).shifted(power).value_or(*this);
}

QString Decimal::toString() const
{
    QString digits = QString::number(m_digits < 0 ? -m_digits : m_digits);
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    return m_digits < 0 ? u'-' + digits : digits;
}

double Decimal::toDouble() const
{
    // Powers of ten up to 10^22 are exact in binary; one division rounds once.
    double power = 1;
    for (int i = 0; i < m_scale; ++i)
        power *= 10;
    return double(m_digits) / power;
}

int Decimal::lastSignificantPower() const
{
    int power = -m_scale;
    for (qint64 digits = m_digits; digits != 0 && digits % 10 == 0; digits /= 10)
        ++power;
    return power;
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    // Compare whole parts first, then fractions brought to one scale: neither step can overflow.
    const auto powerOfTen = [](int scale) { return *timesPowerOfTen(1, scale); };
    const qint64 wholeA = a.m_digits / powerOfTen(a.m_scale), wholeB = b.m_digits / powerOfTen(b.m_scale);
    if (wholeA != wholeB)
        return wholeA <=> wholeB;
    const int scale = std::max(a.m_scale, b.m_scale);
    const qint64 restA = a.m_digits % powerOfTen(a.m_scale) * powerOfTen(scale - a.m_scale);
    const qint64 restB = b.m_digits % powerOfTen(b.m_scale) * powerOfTen(scale - b.m_scale);
    return restA <=> restB;
}

} // namespace vigie
