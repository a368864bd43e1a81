// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/picturesheet.h"

#include "ui/reader/pagegeometry.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

namespace vigie {

namespace {

double captionHeight(const Page &page)
{
    return page.problem.isEmpty() ? 0 : 2.6 * QFontMetricsF(QGuiApplication::font()).height();
}

} // namespace

QSizeF pageSize(const Page &page)
{
    return page.size.isValid() && !page.size.isEmpty() ? page.size : QSizeF(595, 842);
}

QSizeF PictureSheet::sizeOf(const Page &page, double scale)
{
    const QSizeF picture = pageSize(page) * scale;
    return {picture.width(), picture.height() + captionHeight(page)};
}

PictureSheet::PictureSheet(const Page &page, int index, double scale, const PagePictures &pictures)
    : m_index(index)
    , m_scale(scale)
    , m_pictures(pictures)
    , m_problem(page.problem)
    , m_size(sizeOf(page, scale))
    , m_top(captionHeight(page))
{
}

QPointF PictureSheet::toPage(QPointF point) const
{
    return QPointF(point.x(), point.y() - m_top) / m_scale;
}

QList<QRectF> PictureSheet::lineRects(Span span) const
{
    QList<QRectF> rects = vigie::lineRects(m_pictures.boxes(m_index), span);
    for (QRectF &rect : rects)
        rect = QRectF(rect.topLeft() * m_scale, rect.size() * m_scale).translated(0, m_top);
    return rects;
}

qsizetype PictureSheet::caretAt(QPointF point) const
{
    return vigie::caretAt(m_pictures.boxes(m_index), toPage(point));
}

qsizetype PictureSheet::characterAt(QPointF point) const
{
    return vigie::characterAt(m_pictures.boxes(m_index), toPage(point));
}

void PictureSheet::paint(QPainter &painter, const QList<Overlay> &overlays, const QPalette &palette) const
{
    Q_UNUSED(palette) // paper is white in every theme: what is on it was made for white
    const QRectF paper(0, m_top, m_size.width(), m_size.height() - m_top);
    painter.fillRect(paper, Qt::white);
    const QImage picture = m_pictures.picture(m_index);
    if (!picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(paper, picture);
    } else if (const QString problem = m_pictures.problem(m_index); !problem.isEmpty()) {
        paintSentence(painter, paper, problem);
    } else {
        paintSentence(painter, paper,
                      QCoreApplication::translate("vigie::PictureSheet", "Drawing the page…"));
    }
    paintOverlays(
        painter, overlays, [this](Span span) { return lineRects(span); }, Paper::Picture);
    if (m_top > 0) {
        const QRectF caption(0, 0, m_size.width(), m_top);
        painter.fillRect(caption, QColor(0xff, 0xf0, 0xc2));
        painter.setPen(Qt::black);
        painter.drawText(caption.adjusted(10, 2, -10, -2), Qt::AlignVCenter | Qt::TextWordWrap, m_problem);
    }
}

void PictureSheet::paintSentence(QPainter &painter, const QRectF &where, const QString &sentence) const
{
    painter.setPen(QColor(0x55, 0x55, 0x55));
    const double margin = 0.1 * where.width();
    painter.drawText(where.adjusted(margin, 0, -margin, -0.2 * where.height()),
                     Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

} // namespace vigie
