// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/pagepictures.h"
#include "ui/reader/sheet.h"

namespace vigie {

/// A PDF page: its picture, with the words reached through a box for each character.
class PictureSheet : public Sheet
{
public:
    /// `scale` is view pixels a point.
    PictureSheet(const Page &page, int index, double scale, const PagePictures &pictures);

    QSizeF size() const override { return m_size; }
    QList<QRectF> lineRects(Span span) const override;
    qsizetype caretAt(QPointF point) const override;
    qsizetype characterAt(QPointF point) const override;
    void paint(QPainter &painter, const QList<Overlay> &overlays, const QPalette &palette) const override;

    static QSizeF sizeOf(const Page &page, double scale);

private:
    QPointF toPage(QPointF point) const; ///< points of the page
    void paintSentence(QPainter &painter, const QRectF &where, const QString &sentence) const;

    int m_index;
    double m_scale;
    const PagePictures &m_pictures;
    QString m_problem;
    QSizeF m_size;
    double m_top; ///< of the picture: below the page's problem, if it has one
};

/// Points a PDF page measures; A4 when the file did not say.
QSizeF pageSize(const Page &page);

} // namespace vigie
