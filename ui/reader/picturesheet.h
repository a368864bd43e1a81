// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/pagepictures.h"
#include "ui/reader/sheet.h"

#include <QTransform>

namespace vigie {

/// A PDF page: its picture, with the words reached through a box for each character.
class PictureSheet : public Sheet
{
public:
    /// `scale` is view pixels a point; `turns` are quarters, clockwise.
    PictureSheet(const Page &page, int index, double scale, int turns, const PagePictures &pictures);

    QSizeF size() const override { return m_size; }
    QList<QRectF> lineRects(Span span) const override;
    qsizetype caretAt(QPointF point) const override;
    qsizetype characterAt(QPointF point) const override;
    void paint(QPainter &painter, const QList<Overlay> &overlays, const QPalette &palette) const override;
    const PageLink *linkAt(QPointF point) const override;
    double heightOf(double pagePoints) const override;

    static QSizeF sizeOf(const Page &page, double scale, int turns);

private:
    void paintPicture(QPainter &painter, const QImage &picture, const QRectF &upright) const;
    void paintSentence(QPainter &painter, const QRectF &where, const QString &sentence) const;

    int m_index;
    double m_scale;
    int m_turns;
    const PagePictures &m_pictures;
    QString m_problem;
    QSizeF m_page; ///< points
    QSizeF m_size;
    double m_top;        ///< of the picture: below the page's problem, if it has one
    QTransform m_place;  ///< from the upright page in view pixels to the sheet
    QTransform m_toPage; ///< from the sheet to points of the page
};

/// Points a PDF page measures; A4 when the file did not say.
QSizeF pageSize(const Page &page);

} // namespace vigie
