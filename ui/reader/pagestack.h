// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>

namespace vigie {

/// Pages one below the other: where each lies and which are in view. Lengths in the view's pixels.
class PageStack
{
public:
    void setSizes(const QList<QSizeF> &sizes, double gap, double margin);
    void setHeight(int index, double height); ///< once a page's true height is known

    qsizetype count() const { return m_heights.size(); }
    double top(int index) const;
    double height(int index) const { return m_heights.at(index); }
    double totalHeight() const; ///< margins included
    double widest() const { return m_widest; }
    /// The page at height `y`; the nearest one in a gap or beyond the ends; -1 without pages.
    int at(double y) const;

private:
    void place(qsizetype from);
    QList<double> m_heights;
    QList<double> m_tops;
    double m_gap = 0;
    double m_margin = 0;
    double m_widest = 0;
};

} // namespace vigie
