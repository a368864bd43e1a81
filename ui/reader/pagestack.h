// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace vigie {

/// How pages lie beside and below each other.
struct PageArrangement
{
    bool twoUp = false;
    bool cover = false;     ///< two-up begins with the first page alone, as a book does
    bool continuous = true; ///< all rows below each other; otherwise one row at a time

    friend bool operator==(const PageArrangement &, const PageArrangement &) = default;
};

/// Pages in rows of one or two: where each lies and which are in view. Lengths in the view's pixels; across,
/// they are counted from the middle line, which is the spine of pages that lie in pairs.
class PageStack
{
public:
    void setSizes(const QList<QSizeF> &sizes, double gap, double margin,
                  const PageArrangement &arrangement = {});
    void setHeight(int index, double height); ///< once a page's true height is known
    /// Without continuity: the row that is there; the others are not. -1 shows all.
    void showOnly(int row);

    qsizetype count() const { return m_sizes.size(); }
    double top(int index) const;
    double left(int index) const;
    double height(int index) const { return m_sizes.at(index).height(); }
    double totalHeight() const; ///< margins included
    double widest() const { return m_widest; }

    int rows() const { return static_cast<int>(m_rows.size()); }
    int rowOf(int index) const;
    int firstOf(int row) const { return m_rows.at(row).first; }
    int lastOf(int row) const { return m_rows.at(row).last; }
    double rowTop(int row) const { return m_rows.at(row).top; }
    double rowHeight(int row) const { return m_rows.at(row).height; }

    /// The row at height `y`; the nearest one in a gap or beyond the ends; -1 without pages.
    int rowAt(double y) const;
    /// The first page of that row.
    int at(double y) const;
    /// The page of that row that lies there or nearest.
    int at(QPointF point) const;

private:
    struct Row
    {
        int first = 0;
        int last = 0;
        double top = 0;
        double height = 0;
    };
    void place(int fromRow);

    QList<QSizeF> m_sizes;
    QList<Row> m_rows;
    PageArrangement m_arrangement;
    int m_only = -1;
    double m_gap = 0;
    double m_margin = 0;
    double m_widest = 0;
};

} // namespace vigie
