// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagestack.h"

#include <algorithm>
#include <cmath>

namespace vigie {

void PageStack::setSizes(const QList<QSizeF> &sizes, double gap, double margin,
                         const PageArrangement &arrangement)
{
    m_gap = gap;
    m_margin = margin;
    m_arrangement = arrangement;
    m_only = -1;
    m_sizes = sizes;
    m_rows.clear();
    m_widest = 0;
    for (const QSizeF &size : sizes)
        m_widest = std::max(m_widest, size.width());
    if (arrangement.twoUp)
        m_widest = 2 * m_widest + gap;
    const int count = static_cast<int>(sizes.size());
    for (int i = 0; i < count;) {
        const bool alone = !arrangement.twoUp || (arrangement.cover && i == 0) || i + 1 == count;
        m_rows.append({i, alone ? i : i + 1, 0, 0});
        i = m_rows.last().last + 1;
    }
    place(0);
}

void PageStack::setHeight(int index, double height)
{
    if (m_sizes.at(index).height() == height)
        return;
    m_sizes[index].setHeight(height);
    place(rowOf(index));
}

void PageStack::showOnly(int row)
{
    m_only = row < rows() ? row : -1;
    place(0);
}

void PageStack::place(int fromRow)
{
    for (int i = fromRow; i < rows(); ++i) {
        Row &row = m_rows[i];
        row.height = std::max(m_sizes.at(row.first).height(), m_sizes.at(row.last).height());
        const bool begins = i == 0 || m_only >= 0;
        // Whole pixels: a picture that lies between them has to be made anew, and is blurred.
        row.top = std::round(begins ? m_margin : m_rows.at(i - 1).top + m_rows.at(i - 1).height + m_gap);
    }
}

int PageStack::rowOf(int index) const
{
    if (!m_arrangement.twoUp)
        return index;
    return m_arrangement.cover ? (index + 1) / 2 : index / 2;
}

double PageStack::top(int index) const
{
    const Row &row = m_rows.at(rowOf(index));
    return row.top + std::floor((row.height - m_sizes.at(index).height()) / 2);
}

double PageStack::left(int index) const
{
    const double width = m_sizes.at(index).width();
    if (!m_arrangement.twoUp)
        return -width / 2;
    const bool onTheLeft = (index % 2 == 0) != m_arrangement.cover;
    return onTheLeft ? -m_gap / 2 - width : m_gap / 2;
}

double PageStack::totalHeight() const
{
    if (m_rows.isEmpty())
        return 0;
    const Row &last = m_only >= 0 ? m_rows.at(m_only) : m_rows.last();
    return last.top + last.height + m_margin;
}

int PageStack::rowAt(double y) const
{
    if (m_rows.isEmpty() || m_only >= 0)
        return m_rows.isEmpty() ? -1 : m_only;
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), y,
                                        [](double height, const Row &row) { return height < row.top; });
    return std::max(0, static_cast<int>(after - m_rows.begin()) - 1);
}

int PageStack::at(double y) const
{
    const int row = rowAt(y);
    return row < 0 ? -1 : firstOf(row);
}

int PageStack::at(QPointF point) const
{
    const int row = rowAt(point.y());
    if (row < 0)
        return -1;
    return point.x() < 0 || left(lastOf(row)) < 0 ? firstOf(row) : lastOf(row);
}

} // namespace vigie
