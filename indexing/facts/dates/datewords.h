// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datefields.h"
#include "indexing/facts/dates/datelexicon.h"
#include "indexing/facts/dates/datereading.h"

/// How the words of dates are written down, a file a language. Months, weekdays and eras come from ICU
/// (localedata.h); what is here ICU does not know.
namespace vigie::datewords {

inline constexpr int day = of(TimeUnit::Day), week = of(TimeUnit::Week), month = of(TimeUnit::Month),
                     quarter = of(TimeUnit::Quarter), half = of(TimeUnit::Half), year = of(TimeUnit::Year);
inline constexpr int early = static_cast<int>(DatePart::Early), mid = static_cast<int>(DatePart::Mid),
                     late = static_cast<int>(DatePart::Late);

struct DateWord
{
    const char16_t *text;
    DateToken::Kind kind;
    int value = 0;
    int more = 0;
};

} // namespace vigie::datewords
