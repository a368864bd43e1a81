// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportmaterial.h"
#include "indexing/extraction/pdfmarks.h"

namespace vigie {

/// A PDF with highlights, read in the worker.
struct HighlightedPdf
{
    QString path;
    QString sha256;
    QList<PdfMark> marks;
    QList<Page> pages; ///< its text, which the marks' places refer to
};

/// Reads highlights and text of `path`. Any thread. Errors: Empty when there are no highlights, and those of
/// the worker.
Result<HighlightedPdf> readHighlights(const QString &path, const QString &worker);

/// Highlights as annotations of a document of the library.
struct HighlightAnnotations
{
    QList<Annotation> annotations;
    QStringList unread; ///< highlights under which no words lie, a sentence each
};

/// What of a library is asked of where highlights belong.
struct HighlightPlaces
{
    const LibraryService &library;
    OriginalOf originalOf;
    RecognisedBoxesOf recognisedBoxesOf; ///< highlights may lie on words that the file does not know
};

/// Finds the document that `pdf` is a copy of: by its bytes, all of them or those it begins with (a copy with
/// notes added begins with the original), else by its text (at least half of its pages read the same). The
/// same highlight gets the same id each time, and its own back if Vigie made it. Errors: NotFound.
Result<HighlightAnnotations> annotationsOf(const HighlightedPdf &pdf, const HighlightPlaces &places);

} // namespace vigie
