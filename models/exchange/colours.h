// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

namespace vigie {

/// A highlight's colour on white paper, "#rrggbb": light enough for black words on it.
QString paperColour(HighlightColour colour);

/// The same dark enough for a line on white paper (3:1).
QString lineColour(HighlightColour colour);

inline constexpr HighlightColour allColours[]{HighlightColour::Yellow, HighlightColour::Green,
                                              HighlightColour::Blue,   HighlightColour::Pink,
                                              HighlightColour::Orange, HighlightColour::Purple};

} // namespace vigie
