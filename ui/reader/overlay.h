// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/entity.h"
#include "models/domain/search.h"

#include <QColor>
#include <QRectF>

#include <functional>

class QPainter;
class QPalette;

namespace vigie {

/// Everything that is marked on one page.
struct PageMarks
{
    QList<Match> marks; ///< found words, from the search that led here
    QStringList parts;  ///< the query's parts in a fixed order, so that each keeps its colour on all pages
    Span focus;
    QList<Annotation> annotations;
    AnnotationId chosen;
    QList<Mention> mentions;
    QList<Span> found; ///< by find on page
    qsizetype currentFound = -1;
    Span selection;
};

/// One thing drawn over or under a stretch of words.
struct Overlay
{
    enum class Kind : quint8 { Annotation, Mark, Found, CurrentFound, Focus, Mention, Selection };
    Kind kind = Kind::Mark;
    Span span;
    QColor colour;
    bool strong = false;   ///< the chosen annotation
    bool note = false;     ///< the annotation has a note: shown as a small sign at its end
    bool lineOnly = false; ///< the annotation underlines: its words are not filled
};

/// In the order of drawing: what is weaker first.
QList<Overlay> overlaysOf(const PageMarks &marks, const QPalette &palette);

/// The colour of a highlight on white paper.
QColor highlightColour(HighlightColour colour);
/// The colour of the words found for the query's part number `part`.
QColor markColour(qsizetype part);

/// Where overlays are drawn.
enum class Paper : quint8 {
    Picture, ///< over a page picture: colours are multiplied, ink stays black
    Light,   ///< under dark letters
    Dark,    ///< under light letters
};

using RectsOf = std::function<QList<QRectF>(Span)>;

void paintOverlays(QPainter &painter, const QList<Overlay> &overlays, const RectsOf &rectsOf, Paper paper);

} // namespace vigie
