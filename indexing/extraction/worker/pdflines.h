// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"
#include "models/services/renderservice.h"

#include <QList>
#include <QRectF>
#include <QString>

class TextFlow;

namespace vigie {

/// One word of a line.
struct PdfWord
{
    Span span; ///< of the line's text
    QRectF rect;
    bool bold = false;
};

/// One line of a PDF page as it will stand in the page's text. A table row is one line, whose cells are
/// separated by tabs and may hold line breaks of their own.
struct PdfLine
{
    enum class Role : quint8 { Text, TableHeader, TableRow };

    QString text;
    CharacterBoxes boxes; ///< one for each unit of `text`
    QList<PdfWord> words;
    QRectF rect; ///< points from the page's top left, as shown
    double fontSize = 0;
    double baseline = 0;
    int block = 0; ///< Poppler's block, counted through the page
    bool bold = false;
    bool upright = true; ///< not turned against the page
    Role role = Role::Text;
};

/// The lines of a page in Poppler's reading order. Stops after `longest` characters and says so in `cut`.
QList<PdfLine> linesOf(const TextFlow *flows, QSizeF page, qsizetype longest, bool &cut);

/// Puts the cells of tables, which Poppler reads column by column, back into rows.
QList<PdfLine> withTables(const QList<PdfLine> &lines);

/// Whether the gap between two characters of a line that was taken for a space is one. Who takes it for one
/// only knows gaps: justified Japanese has them between any two characters, and typesetters put a quarter of
/// an em between kanji and figures.
bool isSpaceBetween(char32_t before, char32_t after, double gap, double fontSize);

/// Part of `line` as a line of its own.
PdfLine partOf(const PdfLine &line, qsizetype firstWord, qsizetype lastWord);
/// Puts `right` behind `left` with `separator` between them, which has empty boxes.
void appendLine(PdfLine &left, const PdfLine &right, const QString &separator);

} // namespace vigie
