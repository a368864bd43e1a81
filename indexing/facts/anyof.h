// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/phrasetrie.h"

#include <bitset>
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
            add(word);
    }

    template <typename Words>
    explicit AnyOf(const Words &words)
    {
        for (const QStringView word : words)
            add(word);
    }

    /// The words of both.
    template <typename Words, typename Others = std::initializer_list<QStringView>>
    AnyOf(const Words &some, const Others &others)
        : AnyOf(some)
    {
        for (const QStringView word : others)
            add(word);
    }

    /// Whether one of the words stands in `text`, within another word too.
    bool in(QStringView text) const
    {
        bool found = false;
        if (m_single) {
            for (qsizetype p = 0; p < text.size() && !found; ++p)
                m_trie.walk(text, p, [&](qsizetype, int) { found = true; });
            return found;
        }
        // A loop of its own for the usual case: it is what reading spends most of its time in.
        const QChar *next = text.cbegin();
        const qsizetype last = text.size() - 1;
        for (qsizetype p = 0; p < last; ++p, ++next) {
            if (!m_pairs.test(pairOf(next[0], next[1])))
                continue;
            m_trie.walk(text, p, [&](qsizetype, int) { found = true; });
            if (found)
                return true;
        }
        return false;
    }

    /// How often they stand in `text`, each counted for itself.
    int countIn(QStringView text) const
    {
        int count = 0;
        for (qsizetype p = 0; p < text.size(); ++p) {
            if (mayBegin(text, p))
                m_trie.walk(text, p, [&](qsizetype, int) { ++count; });
        }
        return count;
    }

private:
    static constexpr size_t pairs = 4096;

    static size_t pairOf(QChar first, QChar second)
    {
        return (size_t{first.unicode()} * 37 + second.unicode()) % pairs;
    }

    void add(QStringView word)
    {
        m_trie.add(word, 0);
        if (word.size() > 1)
            m_pairs.set(pairOf(word.at(0), word.at(1)));
        else
            m_single = true;
    }

    /// Whether a word may begin at `p`: most places are told by their first two characters.
    bool mayBegin(QStringView text, qsizetype p) const
    {
        return m_single || (p + 1 < text.size() && m_pairs.test(pairOf(text.at(p), text.at(p + 1))));
    }

    PhraseTrie m_trie;
    std::bitset<pairs> m_pairs; ///< how words begin
    bool m_single = false;      ///< one of them is a single character
};

} // namespace vigie
