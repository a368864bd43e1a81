// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"
#include "models/services/renderservice.h"

namespace vigie {

/// Rectangles that cover the characters of `span`, one a line of writing, in the boxes' unit. Columns and
/// cells far apart on one line get rectangles of their own; upright Japanese lines are tall ones.
QList<QRectF> lineRects(const CharacterBoxes &boxes, Span span);

/// The character under `point`, -1 on empty paper.
qsizetype characterAt(const CharacterBoxes &boxes, QPointF point);

/// The place between characters nearest to `point`: 0…boxes.size(). Height counts more than width, so a point
/// in the margin finds the line beside it.
qsizetype caretAt(const CharacterBoxes &boxes, QPointF point);

} // namespace vigie
