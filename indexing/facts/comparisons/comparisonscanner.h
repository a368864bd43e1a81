// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/amounts/amountscanner.h"
#include "indexing/facts/dates/datescanner.h"

namespace vigie {

/// Words that set one amount against another, as they stand: "51 % more than in 2023", 前年比51%増.
struct ScannedComparison
{
    /// What the words say of the time compared with.
    enum class Base : quint8 {
        Dated,           ///< `date` tells
        YearBefore,      ///< 前年比, "year on year"
        SamePeriodBefore ///< 前年同期比, "the same period last year": the same months of the year before
    };
    Span span;           ///< all of it
    Span base;           ///< what is compared with; dates in here date nothing else
    qsizetype date = -1; ///< index of the base's date in the scanned dates; -1 if there is none
    Base kind = Base::Dated;
    std::optional<Decimal> ratio;
    std::optional<Decimal> high;
    qsizetype difference = -1; ///< index of the scanned amount that is the difference; -1 if there is none
    bool less = false;         ///< the difference is to be taken off
    Bound bound = Bound::Exact;
    int shownPower = 0;
};

/// Reads every comparison with an earlier amount, in order. A comparison without anything that it is set
/// against is none.
QList<ScannedComparison> scanComparisons(const NormalisedText &text, Language language,
                                         const QList<ScannedDate> &dates,
                                         const QList<ScannedAmount> &amounts);

} // namespace vigie
