// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fuzzydate.h"

#include <QStringView>

#include <optional>

namespace vigie {

/// What heads a row or a column, if it is a year, with months in brackets behind it or a mark that points to
/// a note: "2024", "2024*", "2025 (jan.-sept.)".
std::optional<FuzzyDate> periodOfLabel(QStringView label);
/// That of the first cell of a row.
std::optional<FuzzyDate> periodOfRow(QStringView row);
/// The year in the column of years of a table, the month written "02/2024" in that of dates: what the cells
/// of `row` say by their headings. Nothing where `header` has not as many.
std::optional<FuzzyDate> periodOfCells(QStringView row, QStringView header);

/// Whether the amount that stands at `start` to `end` of `sentence` is one of every year or month ("$9
/// million a year") or of a length of time whose place is not told ("over three years"): the date of what
/// stands before it is not its own.
bool lastsOrRecurs(QStringView sentence, qsizetype start, qsizetype end);

} // namespace vigie
