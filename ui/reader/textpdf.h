// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

#include <QByteArray>
#include <QRectF>

#include <memory>
#include <vector>

namespace vigie {

class TextSheet;

/// A document of HTML or text set into a PDF on A4, as the reader sets it, each section from the top of a
/// page; and where its words then stand. Any thread.
class TextPdf
{
public:
    /// `pages` are the document's sections.
    explicit TextPdf(const QList<Page> &pages);
    ~TextPdf();
    Q_DISABLE_COPY_MOVE(TextPdf)

    /// The PDF, with `foot` and the number at the foot of each page; the same bytes for the same text and
    /// fonts.
    QByteArray bytes(const QString &title, const QString &foot) const;

    /// Part of some words, on one page of the PDF.
    struct Place
    {
        int page = 0;        ///< from 1
        QList<QRectF> lines; ///< points from the page's top left
    };
    /// Where `span` (UTF-16 units) of section `number` (from 1) stands: a place for each page it reaches.
    QList<Place> placesOf(int number, Span span) const;
    /// The page on which section `number` begins, from 1; 0 if there is none.
    int firstPageOf(int number) const;

private:
    /// What stands on one page: a stretch of a section's sheet.
    struct Stretch
    {
        size_t sheet = 0;
        double top = 0;
        double bottom = 0;
    };

    double inDots(double points) const { return points * m_dots / 72.0; }
    QPointF shiftOf(const Stretch &stretch) const; ///< from its sheet to its page of the PDF, in dots

    int m_dots;           ///< to the inch: the unit in which text is set
    QList<int> m_numbers; ///< of the sections, as the sheets
    std::vector<std::unique_ptr<TextSheet>> m_sheets;
    QList<Stretch> m_stretches; ///< one for each page of the PDF
};

} // namespace vigie
