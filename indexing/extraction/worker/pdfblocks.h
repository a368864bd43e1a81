// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/worker/pdflines.h"
#include "models/domain/document.h"

namespace vigie {

/// A page's lines on their way to blocks. Boxes and words are no longer needed.
struct PdfPageLines
{
    QList<PdfLine> lines;
    QSizeF size;
};

/// The page's text: all lines in order, '\n' between them. It depends on this page alone, so that boxes made
/// for one page fit the text that was made with the whole document.
QString textOf(const QList<PdfLine> &lines);

/// For each page the blocks of its textOf(). What a line is (heading, page header …) is told by what is usual
/// in the whole document.
QList<QList<Block>> blocksOf(const QList<PdfPageLines> &pages);

/// What is usual in a document.
struct PdfStyle
{
    double bodySize = 0;        ///< points; of most characters
    bool bodyBold = false;      ///< most characters are
    QList<double> headingSizes; ///< largest first, in half points
    static PdfStyle of(const QList<PdfPageLines> &pages);
};

/// For each line of each page whether it is a header or footer repeated over pages: at the same height, with
/// the same words but for figures.
enum class Furniture : quint8 { None, Header, Footer };
QList<QList<Furniture>> furnitureOf(const QList<PdfPageLines> &pages);

/// Whether a paragraph that `line` belongs to goes on in `next`. `before` is the line before `line` in the
/// paragraph (null: `line` begins it), `after` the one after `next` (null: none).
bool goesOn(const PdfLine *before, const PdfLine &line, const PdfLine &next, const PdfLine *after,
            double leading);

} // namespace vigie
