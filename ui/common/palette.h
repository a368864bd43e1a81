// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <QPalette>

namespace vigie {

QPalette lightPalette();
QPalette darkPalette();
/// Ink on paper, whatever the window's theme is.
QPalette paperPalette();
/// True when the palette's windows are darker than its text.
bool isDark(const QPalette &palette);
/// WCAG 2.1 contrast ratio, 1…21.
double contrastRatio(const QColor &a, const QColor &b);

/// Behind words of `palette`'s text colour: found words, and the person's highlights.
QColor foundColour(const QPalette &palette);
QColor highlightColour(HighlightColour colour, const QPalette &palette);
/// Text that explains; still 4.5:1 on the palette's base and window.
QColor quietTextColour(const QPalette &palette);
/// The edge of what one writes in or ticks: 3:1 on the palette's base and window (WCAG 2.1, 1.4.11).
QColor edgeColour(const QPalette &palette);
/// Lines between things.
QColor hairlineColour(const QPalette &palette);

} // namespace vigie
