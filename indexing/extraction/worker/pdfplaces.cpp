// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfplaces.h"

#include <poppler/Page.h>

#include <algorithm>

namespace vigie {

PdfPlaces::PdfPlaces(::Page &page)
    : m_rotation(((page.getRotate() % 360) + 360) % 360)
{
    const PDFRectangle *box = page.getCropBox();
    m_left = std::min(box->x1, box->x2);
    m_right = std::max(box->x1, box->x2);
    m_bottom = std::min(box->y1, box->y2);
    m_top = std::max(box->y1, box->y2);
}

QRectF PdfPlaces::toPdf(const QRectF &shown) const
{
    switch (m_rotation) {
    case 90:
        return {m_left + shown.y(), m_bottom + shown.x(), shown.height(), shown.width()};
    case 180:
        return {m_right - shown.right(), m_bottom + shown.y(), shown.width(), shown.height()};
    case 270:
        return {m_right - shown.bottom(), m_top - shown.right(), shown.height(), shown.width()};
    default:
        return {m_left + shown.x(), m_top - shown.bottom(), shown.width(), shown.height()};
    }
}

QRectF PdfPlaces::toShown(const QRectF &pdf) const
{
    switch (m_rotation) {
    case 90:
        return {pdf.y() - m_bottom, pdf.x() - m_left, pdf.height(), pdf.width()};
    case 180:
        return {m_right - pdf.right(), pdf.y() - m_bottom, pdf.width(), pdf.height()};
    case 270:
        return {m_top - pdf.bottom(), m_right - pdf.right(), pdf.height(), pdf.width()};
    default:
        return {pdf.x() - m_left, m_top - pdf.bottom(), pdf.width(), pdf.height()};
    }
}

QList<QRectF> lineRectangles(const CharacterBoxes &boxes, Span span)
{
    enum class Direction { Unknown, Across, Down };
    Direction direction = Direction::Unknown;
    QList<QRectF> lines;
    QRectF last;
    const qsizetype end = std::min(span.end, boxes.size());
    for (qsizetype i = std::max<qsizetype>(0, span.start); i < end; ++i) {
        const QRectF &box = boxes.at(i);
        if (box.isEmpty())
            continue;
        const double x = box.center().x(), y = box.center().y();
        const bool across = y > last.top() && y < last.bottom() && box.left() >= last.left();
        const bool down = x > last.left() && x < last.right() && box.top() > last.top() &&
                          box.top() < last.bottom() + last.height() / 2;
        Direction next = Direction::Unknown;
        if (!lines.isEmpty() && across && direction != Direction::Down)
            next = Direction::Across;
        else if (!lines.isEmpty() && down && direction != Direction::Across)
            next = Direction::Down;
        if (next == Direction::Unknown)
            lines.append(box);
        else
            lines.last() |= box;
        direction = next;
        last = box;
    }
    return lines;
}

} // namespace vigie
