// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie {

/// One line below the timeline: which shape stands for which precision, or, once an item is chosen, what it
/// is and how its date was found.
class TimelineLegend : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);
    void setDetails(const QString &details); ///< empty: the shapes
    QString details() const { return m_details; }
    void setLeftOutShown(bool shown); ///< the shape of what was left out is explained too, before the others
    /// The shapes of the timeline and what they stand for, in one line within `line`, in the painter's font.
    static void drawShapes(QPainter &painter, QRectF line, const QPalette &palette);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_details;
    bool m_leftOut = false;
};

} // namespace vigie
