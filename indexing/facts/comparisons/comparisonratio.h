// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decimal.h"
#include "models/domain/span.h"

#include <QRegularExpression>

#include <optional>

/// What a match of a comparison's pattern says as a number: 1.51 for "51 % more", 2 for 倍増.
namespace vigie::comparisonratio {

struct Ratio
{
    std::optional<Decimal> value;
    int shownPower = 0; ///< the power of ten of its last shown digit
};

/// Of the named groups of `match` (comparisonpatterns.h); without a value where they say no ratio.
Ratio ratioOf(const QRegularExpressionMatch &match);

/// The figure or word of the ratio, for the words of bound around it; `offset` is where the text that was
/// matched begins.
Span figureOf(const QRegularExpressionMatch &match, qsizetype offset);

} // namespace vigie::comparisonratio
