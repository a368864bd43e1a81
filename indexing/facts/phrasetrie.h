// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <utility>
#include <vector>

namespace vigie {

/// Phrases, each with a number, found by walking the text once from a place. The first character is looked up
/// in a table, so that places where no phrase begins cost one read.
class PhraseTrie
{
public:
    PhraseTrie() { m_nodes.emplace_back(); }

    /// The first value of a phrase stays; returns what it is then.
    int add(QStringView phrase, int value)
    {
        if (phrase.isEmpty())
            return value;
        int node = 0;
        for (const QChar c : phrase)
            node = child(node, c.unicode());
        int &held = m_nodes[static_cast<size_t>(node)].value;
        if (held < 0)
            held = value;
        return held;
    }

    /// Calls `visit(end, value)` for each phrase that begins at `from`, shortest first. `fold` is applied to
    /// each character of the text.
    template <typename Visit, typename Fold>
    void walk(QStringView text, qsizetype from, Fold &&fold, Visit &&visit) const
    {
        if (from >= text.size())
            return;
        int node = root(fold(text.at(from).unicode()));
        for (qsizetype i = from + 1; node >= 0; ++i) {
            const Node &at = m_nodes[static_cast<size_t>(node)];
            if (at.value >= 0)
                visit(i, at.value);
            if (i >= text.size() || at.next.empty())
                return;
            node = find(at, fold(text.at(i).unicode()));
        }
    }
    template <typename Visit>
    void walk(QStringView text, qsizetype from, Visit &&visit) const
    {
        walk(
            text, from, [](char16_t c) { return c; }, std::forward<Visit>(visit));
    }

    /// One step at a time, for those who must look at the text between: the node after `c`, or -1; the phrase
    /// that ends at a node, or -1.
    int root(char16_t c) const { return m_first.empty() ? -1 : m_first[c]; }
    int step(int node, char16_t c) const { return find(m_nodes[static_cast<size_t>(node)], c); }
    int valueAt(int node) const { return m_nodes[static_cast<size_t>(node)].value; }

private:
    struct Node
    {
        std::vector<std::pair<char16_t, int>> next; ///< sorted
        int value = -1;
    };

    static int find(const Node &node, char16_t c)
    {
        const auto it = std::lower_bound(node.next.begin(), node.next.end(), c,
                                         [](const auto &entry, char16_t key) { return entry.first < key; });
        return it != node.next.end() && it->first == c ? it->second : -1;
    }
    int child(int node, char16_t c)
    {
        if (const int known = find(m_nodes[static_cast<size_t>(node)], c); known >= 0)
            return known;
        const int made = static_cast<int>(m_nodes.size());
        m_nodes.emplace_back();
        auto &next = m_nodes[static_cast<size_t>(node)].next;
        next.insert(std::lower_bound(next.begin(), next.end(), std::pair<char16_t, int>(c, 0)), {c, made});
        if (node == 0) {
            m_first.resize(0x10000, -1);
            m_first[c] = made;
        }
        return made;
    }

    std::vector<Node> m_nodes;
    std::vector<int> m_first;
};

} // namespace vigie
