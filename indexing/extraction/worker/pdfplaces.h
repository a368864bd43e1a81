// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"
#include "models/services/renderservice.h"

class Page;

namespace vigie {

/// Changes places on a page as it is shown (points from its top left, as boxes of characters) into those of
/// the PDF (points from the bottom left of the page before it is turned) and back.
class PdfPlaces
{
public:
    explicit PdfPlaces(::Page &page);
    QRectF toPdf(const QRectF &shown) const;
    QRectF toShown(const QRectF &pdf) const;

private:
    int m_rotation = 0; ///< 0, 90, 180 or 270, clockwise
    double m_left = 0, m_bottom = 0, m_right = 0, m_top = 0;
};

/// One rectangle for each line, or column of vertical text, that `span` runs through.
QList<QRectF> lineRectangles(const CharacterBoxes &boxes, Span span);

} // namespace vigie
