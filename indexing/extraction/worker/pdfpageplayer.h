// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/worker/pdfglyphs.h"

#include <QDeadlineTimer>

#include <memory>

class PDFDoc;
class TextFlow;

namespace vigie {

/// Plays the pages of a PDF to a text device and reads each font once for all pages that use it. Poppler by
/// itself reads all fonts of a page anew for every page, and the colour profile too, which takes longer than
/// the text. A page's text never depends on the pages played before.
class PdfPagePlayer
{
public:
    explicit PdfPagePlayer(PDFDoc &pdf);
    ~PdfPagePlayer();

    /// The text of a page as it stands there, each word once; it lives until the next call. Stops where
    /// `patience` has expired.
    const TextFlow *play(int page, const QDeadlineTimer &patience);
    /// What was found wrong with the characters of the page that was played last.
    const PdfGlyphReport &glyphs() const;
    /// How many shapes the page fills or draws besides its text.
    int shapes() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
