// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/amounts/amountscanner.h"
#include "indexing/facts/amounts/number.h"
#include "indexing/facts/amounts/units.h"

#include <QList>

namespace vigie {

/// A number of the text on its way to becoming an amount.
struct Candidate
{
    Number number;
    Span figure; ///< number and unit
    std::optional<CountedUnit> unit;
    bool before = false;        ///< the currency stands before the figure
    bool dropped = false;       ///< read as something else, or part of another amount now
    std::optional<Bound> inner; ///< a bound between figure and unit
    QString reason;
    std::optional<Decimal> low, high; ///< of a range
    std::optional<Decimal> value;
    int shownPower = 0;
    bool fixedValue = false; ///< value is set by a neighbour's scale or a table's heading
};

/// What all steps look at.
struct ScanText
{
    QStringView text;
    QStringView cased;
    Language language = Language::Unknown;
};

/// Every number of the text with the unit that stands at it, in order.
QList<Candidate> collectCandidates(const ScanText &scan);

/// Works out the value by the habits of the language; nothing where the marks can be read in two ways.
void settleValue(const ScanText &scan, Candidate &candidate);

/// Joins ranges ("3 to 5 million") into one and hands scales and units on in lists ("1.19 and 1.65 billion
/// dollars").
void linkCandidates(const ScanText &scan, QList<Candidate> &candidates);

/// Gives figures without a unit that of the money before them, where nothing is counted by them: "$3 billion,
/// of which 1.4 billion was …".
void nameBareNumbers(const ScanText &scan, QList<Candidate> &candidates);

/// Gives the cells of tables the unit their column, row or caption names.
void readTables(const ScanText &scan, QList<Candidate> &candidates);

} // namespace vigie
