// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

/// The words of all lists of words there are, in one tree: what stands of them in a text is found in one
/// walk.
namespace vigie::listedwords {

/// Where word `number` of a list stands.
struct Place
{
    qint32 start, end, number;
};

/// The words of all lists in a text, list by list.
class Places
{
public:
    /// Whether `list` was known when the text was walked over.
    bool know(int list) const { return static_cast<size_t>(list) + 1 < m_first.size(); }
    /// Those of a list that is known, by their beginnings and the shortest first.
    const Place *begin(int list) const { return m_places.data() + m_first[static_cast<size_t>(list)]; }
    const Place *end(int list) const { return m_places.data() + m_first[static_cast<size_t>(list) + 1]; }

private:
    friend Places find(QStringView text);

    std::vector<quint32> m_first{0}; ///< of each list in m_places, and their end
    std::vector<Place> m_places;
};

/// Adds a list, for good, and returns its number. Of equal words the first counts; empty ones do not.
int add(const std::vector<QStringView> &words);

/// What stands in `text` of all lists so far.
Places find(QStringView text);

} // namespace vigie::listedwords
