// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/span.h"

#include <QStringView>

#include <optional>

namespace vigie {

/// What the words around a figure make of it, and how far they reach.
struct BoundWords
{
    Bound bound = Bound::Exact;
    qsizetype start = 0; ///< where the first bound word before the figure begins
    qsizetype end = 0;   ///< where the last one after it ends
};

/// Reads the bound words around `figure` (normalised, unit included).
BoundWords readBounds(QStringView text, Span figure);

/// A bound word between a figure and its unit: 2万以上のコンテナ, 1만여 명, 20億超ドル.
struct InnerBound
{
    Bound bound;
    qsizetype end;
};
std::optional<InnerBound> innerBound(QStringView text, qsizetype position);

/// Of two bounds on one figure the one that says more: "at least about" is at least.
Bound stronger(Bound a, Bound b);

} // namespace vigie
