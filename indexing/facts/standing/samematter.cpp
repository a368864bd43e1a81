// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/samematter.h"

namespace vigie {

bool areOfOtherTimes(const Claim &a, const Claim &b)
{
    if (!a.period || !b.period || !a.period->start.isValid() || !b.period->start.isValid() ||
        !a.period->end.isValid() || !b.period->end.isValid())
        return false;
    constexpr int month = 31; // days
    return a.period->end.addDays(month) < b.period->start || b.period->end.addDays(month) < a.period->start ||
           (a.period->precision != FuzzyDate::Precision::Day &&
            b.period->precision != FuzzyDate::Precision::Day &&
            (a.period->end < b.period->start || b.period->end < a.period->start));
}

bool areOfOthers(const Claim &a, const Claim &b)
{
    if (a.victim.isEmpty() || b.victim.isEmpty())
        return false;
    return a.victim.entity.isEmpty() || b.victim.entity.isEmpty() ? a.victim.name != b.victim.name
                                                                  : a.victim.entity != b.victim.entity;
}

} // namespace vigie
