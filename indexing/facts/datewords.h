// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/datelexicon.h"
#include "indexing/facts/datereading.h"

/// How the words of dates are written down, a file a language. Months, weekdays and eras come from ICU
/// (localedata.h); what is here ICU does not know.
namespace vigie::datewords {

using Kind = DateToken::Kind;

inline constexpr int of(TimeUnit unit)
{
    return static_cast<int>(unit);
}
inline constexpr int of(DatePart part)
{
    return static_cast<int>(part);
}
inline constexpr int day = of(TimeUnit::Day), week = of(TimeUnit::Week), month = of(TimeUnit::Month),
                     quarter = of(TimeUnit::Quarter), half = of(TimeUnit::Half), year = of(TimeUnit::Year);
inline constexpr int early = of(DatePart::Early), mid = of(DatePart::Mid), late = of(DatePart::Late);

struct Word
{
    const char16_t *text;
    Kind kind;
    int value = 0;
    int more = 0;
};

} // namespace vigie::datewords
