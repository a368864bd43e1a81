// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/picturesheet.h"

#include "models/items/names.h"
#include "ui/reader/pagegeometry.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <cmath>

namespace vigie {

namespace {

double captionHeight(const Page &page)
{
    return page.problem.isEmpty() ? 0 : std::ceil(2.6 * QFontMetricsF(QGuiApplication::font()).height());
}

QSizeF turned(QSizeF size, int turns)
{
    return turns % 2 == 0 ? size : size.transposed();
}

} // namespace

QSizeF pageSize(const Page &page)
{
    return page.size.isValid() && !page.size.isEmpty() ? page.size : QSizeF(595, 842);
}

QSizeF PictureSheet::sizeOf(const Page &page, double scale, int turns)
{
    const QSizeF picture = turned(pageSize(page) * scale, turns);
    return {picture.width(), picture.height() + captionHeight(page)};
}

PictureSheet::PictureSheet(const Page &page, int index, double scale, int turns, const PagePictures &pictures)
    : m_index(index)
    , m_scale(scale)
    , m_turns(turns)
    , m_pictures(pictures)
    , m_problem(pageProblemText(page.problem))
    , m_page(pageSize(page))
    , m_size(sizeOf(page, scale, turns))
    , m_top(captionHeight(page))
{
    const QSizeF upright = m_page * scale;
    m_place.translate(0, m_top);
    switch (turns) {
    case 1:
        m_place.translate(upright.height(), 0);
        break;
    case 2:
        m_place.translate(upright.width(), upright.height());
        break;
    case 3:
        m_place.translate(0, upright.width());
        break;
    default:
        break;
    }
    m_place.rotate(90.0 * turns);
    m_toPage = m_place.inverted() * QTransform::fromScale(1 / scale, 1 / scale);
}

QList<QRectF> PictureSheet::lineRects(Span span) const
{
    const QTransform toSheet = QTransform::fromScale(m_scale, m_scale) * m_place;
    QList<QRectF> rects = vigie::lineRects(m_pictures.boxes(m_index), span);
    for (QRectF &rect : rects)
        rect = toSheet.mapRect(rect);
    return rects;
}

qsizetype PictureSheet::caretAt(QPointF point) const
{
    return vigie::caretAt(m_pictures.boxes(m_index), m_toPage.map(point));
}

qsizetype PictureSheet::characterAt(QPointF point) const
{
    return vigie::characterAt(m_pictures.boxes(m_index), m_toPage.map(point));
}

const PageLink *PictureSheet::linkAt(QPointF point) const
{
    return m_pictures.linkAt(m_index, m_toPage.map(point));
}

double PictureSheet::heightOf(double pagePoints) const
{
    return m_turns == 0 ? m_top + pagePoints * m_scale : 0;
}

void PictureSheet::paint(QPainter &painter, const QList<Overlay> &overlays, const QPalette &palette) const
{
    Q_UNUSED(palette) // paper is white in every theme: what is on it was made for white
    const QRectF upright(QPointF(), m_page * m_scale);
    painter.save();
    painter.setTransform(m_place, true);
    const QImage picture = m_pictures.picture(m_index);
    const QString problem = picture.isNull() ? m_pictures.problem(m_index) : QString();
    if (!picture.isNull()) {
        paintPicture(painter, picture, upright);
    } else {
        painter.fillRect(upright, Qt::white);
        paintSentence(painter, upright,
                      problem.isEmpty()
                          ? QCoreApplication::translate("vigie::PictureSheet", "Drawing the page…")
                          : problem);
    }
    // Upright too, so that an underline lies under its words however the page is turned.
    const auto rectsOf = [this](Span span) {
        QList<QRectF> rects = vigie::lineRects(m_pictures.boxes(m_index), span);
        for (QRectF &rect : rects)
            rect = QRectF(rect.topLeft() * m_scale, rect.size() * m_scale);
        return rects;
    };
    paintOverlays(painter, overlays, rectsOf, Paper::Picture);
    painter.restore();
    if (m_top > 0) {
        const QRectF caption(0, 0, m_size.width(), m_top);
        painter.fillRect(caption, QColor(0xff, 0xf0, 0xc2));
        painter.setPen(Qt::black);
        painter.drawText(caption.adjusted(10, 2, -10, -2), Qt::AlignVCenter | Qt::TextWordWrap, m_problem);
    }
}

void PictureSheet::paintPicture(QPainter &painter, const QImage &picture, const QRectF &upright) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSizeF wanted = upright.size() * ratio;
    const bool fits = std::abs(wanted.width() - picture.width()) < 1.5 &&
                      std::abs(wanted.height() - picture.height()) < 1.5;
    if (fits && m_turns == 0) { // pixel for pixel: sharp, and as quick as copying
        QImage same = picture;
        same.setDevicePixelRatio(ratio);
        painter.drawImage(upright.topLeft(), same);
        // Where the picture is a fraction of a pixel short.
        const QPointF end(picture.width() / ratio, picture.height() / ratio);
        if (end.x() < upright.right())
            painter.fillRect(QRectF(QPointF(end.x(), 0), upright.bottomRight()), Qt::white);
        if (end.y() < upright.bottom())
            painter.fillRect(QRectF(QPointF(0, end.y()), upright.bottomRight()), Qt::white);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(upright, picture);
}

void PictureSheet::paintSentence(QPainter &painter, const QRectF &where, const QString &sentence) const
{
    painter.setPen(QColor(0x55, 0x55, 0x55));
    const double margin = 0.1 * where.width();
    painter.drawText(where.adjusted(margin, 0, -margin, -0.2 * where.height()),
                     Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

} // namespace vigie
