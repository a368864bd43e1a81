// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printsource.h"

#include <QImage>
#include <QMarginsF>
#include <QWidget>

#include <memory>

namespace vigie {

/// One sheet of paper as it will be printed. It is drawn in another thread; until then the paper is empty.
class SheetPreview : public QWidget
{
    Q_OBJECT
public:
    explicit SheetPreview(QWidget *parent = nullptr);

    /// `paper` and `margins` in points.
    void setPaper(QSizeF paper, QMarginsF margins);
    /// Shows the sheet once it is drawn; null shows empty paper.
    void showSheet(const std::shared_ptr<PrintSource> &source, int number);
    bool isDrawn() const { return !m_picture.isNull(); }
    const QImage &picture() const { return m_picture; } ///< of the part that is printed

    QSize sizeHint() const override { return {360, 480}; }
    QSize minimumSizeHint() const override { return {200, 240}; }

Q_SIGNALS:
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF paperRect() const; ///< in the widget
    double scale() const;     ///< the widget's pixels a point
    void ask();
    void draw(const SheetPainter &sheet, int asked);

    QSizeF m_paper{595, 842};
    QMarginsF m_margins;
    std::shared_ptr<PrintSource> m_source;
    int m_number = 0;
    int m_asked = 0; ///< answers to earlier questions are dropped
    QImage m_picture;
    QString m_problem;
};

} // namespace vigie
