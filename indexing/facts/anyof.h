// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/phrasetrie.h"

#include <initializer_list>

namespace vigie {

/// Words of which one is looked for, in one walk over a text: what is cheap to ask before a regular
/// expression that cannot match without one of them.
class AnyOf
{
public:
    AnyOf(std::initializer_list<QStringView> words)
    {
        for (const QStringView word : words)
            m_trie.add(word, 0);
    }

    template <typename Words>
    explicit AnyOf(const Words &words)
    {
        for (const QStringView word : words)
            m_trie.add(word, 0);
    }

    /// The words of both.
    template <typename Words, typename Others = std::initializer_list<QStringView>>
    AnyOf(const Words &some, const Others &others)
        : AnyOf(some)
    {
        for (const QStringView word : others)
            m_trie.add(word, 0);
    }

    /// Whether one of the words stands in `text`, within another word too.
    bool in(QStringView text) const
    {
        bool found = false;
        for (qsizetype p = 0; p < text.size() && !found; ++p)
            m_trie.walk(text, p, [&](qsizetype, int) { found = true; });
        return found;
    }

    /// How often they stand in `text`, each counted for itself.
    int countIn(QStringView text) const
    {
        int count = 0;
        for (qsizetype p = 0; p < text.size(); ++p)
            m_trie.walk(text, p, [&](qsizetype, int) { ++count; });
        return count;
    }

private:
    PhraseTrie m_trie;
};

} // namespace vigie
