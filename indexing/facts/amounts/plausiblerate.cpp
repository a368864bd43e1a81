// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/plausiblerate.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace vigie {

namespace {

/// Dollars for one unit, as an order of size (yearly means of 2016 to 2025, Bank for International
/// Settlements).
std::optional<double> dollarsFor(QStringView unit)
{
    struct Entry
    {
        QStringView unit;
        double dollars;
    };
    static constexpr std::array entries{
        Entry{u"USD", 1},      Entry{u"EUR", 1.11},    Entry{u"GBP", 1.29},    Entry{u"CHF", 1.07},
        Entry{u"CAD", 0.75},   Entry{u"AUD", 0.70},    Entry{u"NZD", 0.66},    Entry{u"SGD", 0.74},
        Entry{u"HKD", 0.128},  Entry{u"CNY", 0.145},   Entry{u"TWD", 0.033},   Entry{u"INR", 0.0135},
        Entry{u"JPY", 0.0083}, Entry{u"KRW", 0.00083}, Entry{u"IDR", 0.000068}};
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.unit == unit; });
    return found == entries.end() ? std::nullopt : std::optional(found->dollars);
}

} // namespace

bool mayBeSameMoney(const Amount &one, const Amount &other)
{
    const std::optional<double> first = dollarsFor(one.unit), second = dollarsFor(other.unit);
    const double a = one.value.toDouble(), b = other.value.toDouble();
    if (!first || !second || !(a > 0) || !(b > 0))
        return true;
    const double factor = 3;
    return std::abs(std::log(a * *first / (b * *second))) < std::log(factor);
}

} // namespace vigie
