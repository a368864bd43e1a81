// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/rates.h"

#include "models/ledger/agreement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace vigie {

namespace {

bool isPlainMoney(const Amount &amount)
{
    return amount.kind == UnitKind::Money && !amount.unit.isEmpty() && amount.bound != Bound::Range &&
           amount.value > Decimal();
}

/// value × to / from, with `digits` significant digits.
std::optional<Decimal> scaled(Decimal value, const StatedRate &rate, int digits)
{
    const double exact = value.toDouble() * rate.to.value.toDouble() / rate.from.value.toDouble();
    if (!(exact > 0))
        return value.isZero() ? std::optional(Decimal()) : std::nullopt;
    const int power = int(std::floor(std::log10(exact))) - digits + 1;
    return Decimal(qint64(std::llround(exact / std::pow(10.0, power)))).shifted(power);
}

StatedRate turned(StatedRate rate)
{
    std::swap(rate.from, rate.to);
    return rate;
}

} // namespace

StatedRates::StatedRates(const QList<const Claim *> &claims, const Publication &published)
{
    for (const Claim *claim : claims) {
        for (const Equivalent &equivalent : claim->equivalents) {
            if (isPlainMoney(claim->amount) && isPlainMoney(equivalent.amount) && !claim->excluded)
                m_rates.append(
                    {claim->amount, equivalent.amount, claim->id, published.value(claim->passage.document)});
        }
    }
    std::sort(m_rates.begin(), m_rates.end(), [](const StatedRate &a, const StatedRate &b) {
        return std::tie(a.day, a.claim, a.to.unit) < std::tie(b.day, b.claim, b.to.unit);
    });
}

const StatedRate *StatedRates::nearest(const QString &from, const QString &to, QDate day) const
{
    const StatedRate *best = nullptr;
    qint64 bestDays = std::numeric_limits<qint64>::max();
    for (const StatedRate &rate : m_rates) {
        const bool along = rate.from.unit == from && rate.to.unit == to;
        if (!along && !(rate.from.unit == to && rate.to.unit == from))
            continue;
        const qint64 days = day.isValid() && rate.day.isValid() ? std::abs(rate.day.daysTo(day))
                            : day.isValid()                     ? std::numeric_limits<qint64>::max() - 1
                                                                : -rate.day.toJulianDay();
        if (days < bestDays) {
            best = &rate;
            bestDays = days;
        }
    }
    return best;
}

std::optional<StatedRates::Converted> StatedRates::convert(const Amount &amount, const QString &unit,
                                                           QDate day) const
{
    if (amount.kind != UnitKind::Money || !(Decimal() < amount.value))
        return std::nullopt;
    const StatedRate *found = nearest(amount.unit, unit, day);
    if (!found)
        return std::nullopt;
    const StatedRate rate = found->from.unit == amount.unit ? *found : turned(*found);
    const int digits = std::clamp(
        std::min({significantDigits(amount), significantDigits(rate.from), significantDigits(rate.to)}), 2,
        6);
    const auto value = scaled(amount.value, rate, digits);
    if (!value)
        return std::nullopt;
    Amount made = amount;
    made.value = *value;
    made.unit = unit;
    made.low = amount.low ? scaled(*amount.low, rate, digits) : std::nullopt;
    made.high = amount.high ? scaled(*amount.high, rate, digits) : std::nullopt;
    made.shownPower = int(std::floor(std::log10(value->toDouble()))) - digits + 1;
    if (made.bound == Bound::Exact)
        made.bound = Bound::About;
    return Converted{made, rate};
}

} // namespace vigie
