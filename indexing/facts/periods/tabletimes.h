// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::tabletimes {

/// The part of a year that a label of a row or a column is and nothing else, within `year`: 3月, 3월, "mars",
/// Q2, 2분기, 第2四半期, 1Q, T2, 上半期, 상반기, H1, 1～3月.
std::optional<FuzzyDate> partOfYear(QStringView label, int year);

/// The year that a label is and nothing else: 2024年, 2024, 令和6年, "FY" apart.
std::optional<int> yearOfCell(QStringView cell);

/// The time of a cell whose year and whose part of a year stand in two places of its table: month rows below
/// year columns, quarter columns beside year rows, a year cell that is not repeated in the rows below it, a
/// caption that names the year.
std::optional<FuzzyDate> timeOfCell(const ClaimContext &context, Span amount);

} // namespace vigie::tabletimes
