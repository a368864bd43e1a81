// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datescanner.h"

namespace vigie {

/// Whether only "and", a comma or the like stands between `before` and `after`: "in April and May 2024".
bool areListed(QStringView text, Span before, Span after);

/// The first and last index of the dates that are listed with the one at `index`.
struct DateRun
{
    qsizetype first = 0, last = 0;
    qsizetype size() const { return last - first + 1; }
};
DateRun datesListedWith(QStringView text, const QList<ScannedDate> &dates, qsizetype index);

/// One span of the dates of `run`, where each begins the day after the one before it ends.
std::optional<FuzzyDate> unbroken(const QList<ScannedDate> &dates, DateRun run);

} // namespace vigie
