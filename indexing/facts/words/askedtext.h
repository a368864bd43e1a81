// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/words/listedwords.h"

#include <algorithm>

namespace vigie {

/// A text that hundreds of lists of words are about to be looked for in, again and again: while it lives,
/// those that look in it or in a part of it from the same thread are told what one walk has found for all.
class AskedText
{
public:
    explicit AskedText(QStringView text)
        : m_text(text)
        , m_outer(s_asked)
        , m_places(listedwords::find(text))
    {
        s_asked = this;
    }
    ~AskedText() { s_asked = m_outer; }
    Q_DISABLE_COPY_MOVE(AskedText)

    /// The text that `part` is a part of, if it is being asked and knows the list; null otherwise.
    static const AskedText *around(QStringView part, int list)
    {
        const AskedText *const asked = s_asked;
        const bool within = asked && asked->holds(part) && asked->m_places.know(list);
        return within ? asked : nullptr;
    }
    /// Whether `part` is a part of what is being asked.
    static bool isAsked(QStringView part) { return s_asked && s_asked->holds(part); }

    /// Calls `visit` with the beginning and end in `part` of each word of the list that stands there and with
    /// its number, by their beginnings and the shortest first, until it says that it has enough.
    template <typename Visit>
    void each(QStringView part, int list, Visit visit) const
    {
        const qsizetype from = part.utf16() - m_text.utf16(), to = from + part.size();
        for (auto place = firstFrom(list, from); place != m_places.end(list) && place->start < to; ++place) {
            if (place->end <= to && visit(place->start - from, place->end - from, place->number))
                return;
        }
    }

    /// Whether a word of the list stands in `part`.
    bool has(QStringView part, int list) const
    {
        return m_places.begin(list) != m_places.end(list) && hasSome(part, list);
    }

private:
    bool holds(QStringView part) const
    {
        return part.utf16() >= m_text.utf16() && part.utf16() + part.size() <= m_text.utf16() + m_text.size();
    }

    bool hasSome(QStringView part, int list) const;
    const listedwords::Place *firstFrom(int list, qsizetype from) const
    {
        return std::lower_bound(
            m_places.begin(list), m_places.end(list), from,
            [](const listedwords::Place &place, qsizetype start) { return place.start < start; });
    }

    static inline constinit thread_local const AskedText *s_asked = nullptr;

    const QStringView m_text;
    const AskedText *const m_outer;
    const listedwords::Places m_places;
};

} // namespace vigie
