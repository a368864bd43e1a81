// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

namespace vigie {

/// One character as a PDF page draws it, in the order of the page's content.
struct PdfGlyph
{
    char32_t character = 0; ///< 0: the file does not say which
    bool hidden = false;    ///< drawn invisibly, as scanners' programs put words behind a picture
    QPointF centre;         ///< points
    double width = 0;
    double size = 0; ///< of the font
};

/// Whether the file tells no letter for it: none at all, or one that everybody may use as he likes.
bool isUnmapped(char32_t character);

/// What is wrong with a page's characters as they are drawn.
struct PdfGlyphReport
{
    int drawn = 0;    ///< spaces aside
    int unmapped = 0; ///< of these: in words of letters that the file does not tell
    int doubled = 0;  ///< of these: left out, because the same place holds them already
    /// For each glyph whether it is to be left out; empty when none is.
    std::vector<bool> leftOut;
};

/// Finds characters that stand twice: invisible ones over visible ones, line by line, and visible ones drawn
/// again beside themselves. Of two layers the visible one stays.
PdfGlyphReport examine(const std::vector<PdfGlyph> &glyphs);

} // namespace vigie
