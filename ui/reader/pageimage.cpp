// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pageimage.h"

#include "ui/common/palette.h"
#include "ui/reader/overlay.h"
#include "ui/reader/pagegeometry.h"
#include "ui/reader/textsheet.h"

#include <QPainter>

#include <cmath>

namespace vigie {

namespace {

constexpr double widestTextPage = 900; // logical pixels offered to a text page

QList<Overlay> overlaysFor(const QList<Match> &marks, const QList<Annotation> &annotations)
{
    PageMarks all;
    all.marks = marks;
    all.annotations = annotations;
    for (const Match &match : marks) {
        if (!all.parts.contains(match.why))
            all.parts.append(match.why);
    }
    return overlaysOf(all, paperPalette());
}

} // namespace

QImage paintPage(const QImage &picture, const CharacterBoxes &boxes, double dpi, const Page &page,
                 const QList<Match> &marks, const QList<Annotation> &annotations)
{
    Q_UNUSED(page)
    QImage image = picture.convertToFormat(QImage::Format_RGB32);
    if (image.isNull() || dpi <= 0)
        return image;
    const double scale = dpi / 72.0;
    QPainter painter(&image);
    const auto rectsOf = [&boxes, scale](Span span) {
        QList<QRectF> rects = lineRects(boxes, span);
        for (QRectF &rect : rects)
            rect = QRectF(rect.topLeft() * scale, rect.size() * scale);
        return rects;
    };
    paintOverlays(painter, overlaysFor(marks, annotations), rectsOf, Paper::Picture);
    return image;
}

QImage paintTextPage(const Page &page, double dpi, const QList<Match> &marks,
                     const QList<Annotation> &annotations)
{
    const TextSheet sheet(page, 1.0, widestTextPage);
    const double ratio = std::clamp(dpi / 96.0, 0.25, 8.0);
    // A page of a hostile file may be longer than a picture can be.
    constexpr double tallest = 30000;
    const QSizeF size(sheet.size().width(), std::min(sheet.size().height(), tallest / ratio));
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(ratio, ratio);
    painter.setRenderHint(QPainter::Antialiasing);
    sheet.paint(painter, overlaysFor(marks, annotations), paperPalette());
    return image;
}

} // namespace vigie
