// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagestack.h"

#include <algorithm>

namespace vigie {

void PageStack::setSizes(const QList<QSizeF> &sizes, double gap, double margin)
{
    m_gap = gap;
    m_margin = margin;
    m_widest = 0;
    m_heights.clear();
    for (const QSizeF &size : sizes) {
        m_heights.append(size.height());
        m_widest = std::max(m_widest, size.width());
    }
    m_tops.resize(m_heights.size());
    place(0);
}

void PageStack::setHeight(int index, double height)
{
    if (m_heights.at(index) == height)
        return;
    m_heights[index] = height;
    place(index);
}

void PageStack::place(qsizetype from)
{
    for (qsizetype i = from; i < m_heights.size(); ++i)
        m_tops[i] = i == 0 ? m_margin : m_tops.at(i - 1) + m_heights.at(i - 1) + m_gap;
}

double PageStack::top(int index) const
{
    return m_tops.at(index);
}

double PageStack::totalHeight() const
{
    return m_heights.isEmpty() ? 0 : m_tops.last() + m_heights.last() + m_margin;
}

int PageStack::at(double y) const
{
    if (m_heights.isEmpty())
        return -1;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::max(0, static_cast<int>(after - m_tops.begin()) - 1);
}

} // namespace vigie
