// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"
#include "models/services/renderservice.h"

namespace vigie {

/// The words whose characters lie in `rectangles`; empty when there are none. Where rectangles take in words
/// far apart in reading order, the longest stretch.
Span wordsUnder(const CharacterBoxes &boxes, const QList<QRectF> &rectangles);

} // namespace vigie
