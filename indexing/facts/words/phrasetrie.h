// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace vigie {

/// Phrases and their numbers, as they are gathered for a PhraseTrie.
using PhraseList = std::vector<std::pair<QString, int>>;

/// Phrases, each with a number, found by walking the text once from a place. It is built once from all of
/// them and lies level by level in one piece of memory, what may follow the same beginning side by side: the
/// first steps, which nearly all places stop at, stay in the processor's cache.
class PhraseTrie
{
public:
    PhraseTrie()
        : PhraseTrie(PhraseList())
    {
    }

    /// Of equal phrases the first counts; empty ones do not.
    explicit PhraseTrie(PhraseList phrases)
    {
        std::erase_if(phrases, [](const auto &phrase) { return phrase.first.isEmpty(); });
        std::stable_sort(phrases.begin(), phrases.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        build(phrases);
        const Node &start = m_nodes.front();
        constexpr int many = 128;
        m_first.assign(start.children > many ? all : narrow, -1);
        for (int node = start.first; node < start.first + start.children; ++node) {
            if (const size_t c = m_nodes[static_cast<size_t>(node)].c; c < m_first.size())
                m_first[c] = node;
        }
    }

    /// Calls `visit(end, value)` for each phrase that begins at `from`, shortest first.
    template <typename Visit>
    void walk(QStringView text, qsizetype from, Visit &&visit) const
    {
        if (from >= text.size())
            return;
        int node = root(text.at(from).unicode());
        for (qsizetype i = from + 1; node >= 0; ++i) {
            if (const int value = valueAt(node); value >= 0)
                visit(i, value);
            if (i >= text.size())
                return;
            node = step(node, text.at(i).unicode());
        }
    }

    /// One step at a time, for those who must look at the text between: the node after `c`, or -1; the phrase
    /// that ends at a node, or -1.
    int root(char16_t c) const { return c < m_first.size() ? m_first[c] : step(0, c); }
    int step(int node, char16_t c) const
    {
        const Node &from = m_nodes[static_cast<size_t>(node)];
        const Node *const begin = m_nodes.data() + from.first, *const end = begin + from.children;
        const Node *next = begin;
        constexpr int few = 8;
        if (from.children > few)
            next = std::lower_bound(begin, end, c, [](const Node &one, char16_t key) { return one.c < key; });
        while (next != end && next->c < c)
            ++next;
        return next != end && next->c == c ? static_cast<int>(next - m_nodes.data()) : -1;
    }
    int valueAt(int node) const { return m_nodes[static_cast<size_t>(node)].value; }

private:
    static constexpr size_t narrow = 0x250, all = 0x10000;

    struct Node
    {
        int first = 0; ///< of the nodes behind it, which are sorted
        int value = -1;
        char16_t c = 0;
        quint16 children = 0;
    };

    struct Range
    {
        size_t node, from, to;
        qsizetype depth;
    };

    void build(const PhraseList &sorted)
    {
        m_nodes.emplace_back(); // before all phrases
        std::vector<Range> open{{0, 0, sorted.size(), 0}};
        for (size_t next = 0; next < open.size(); ++next) {
            Range range = open[next];
            if (range.from < range.to && sorted[range.from].first.size() == range.depth)
                m_nodes[range.node].value = sorted[range.from].second;
            while (range.from < range.to && sorted[range.from].first.size() == range.depth)
                ++range.from;
            m_nodes[range.node].first = static_cast<int>(m_nodes.size());
            while (range.from < range.to) {
                const QChar c = sorted[range.from].first.at(range.depth);
                size_t to = range.from;
                while (to < range.to && sorted[to].first.at(range.depth) == c)
                    ++to;
                open.push_back({m_nodes.size(), range.from, to, range.depth + 1});
                m_nodes.emplace_back().c = c.unicode();
                ++m_nodes[range.node].children;
                range.from = to;
            }
        }
    }

    std::vector<Node> m_nodes;
    /// The first steps over Latin letters and signs; in a large dictionary those over all characters.
    std::vector<int> m_first;
};

} // namespace vigie
