// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <numeric>
#include <vector>

namespace vigie {

/// Whether no character is of an East Asian script or one of its signs; four at a time.
inline bool isWestern(QStringView text)
{
    constexpr char16_t firstEastern = 0x2e80; // radicals, and all that follows
    constexpr quint64 each = 0x0001'0001'0001'0001;
    const char16_t *next = text.utf16();
    const char16_t *const end = next + text.size();
    for (; end - next >= 4; next += 4) {
        quint64 four = 0;
        std::memcpy(&four, next, sizeof four);
        // The highest bit of each of the four tells whether it reaches firstEastern.
        const quint64 reached = (four & (each * 0x7fff)) + each * (0x8000 - firstEastern);
        if (((reached | four) & (each * 0x8000)) != 0)
            return false;
    }
    return std::all_of(next, end, [](char16_t c) { return c < firstEastern; });
}

/// A list of phrases, found in one walk over a text. Hundreds of such lists are asked for the same sentence,
/// so what counts is how little memory a question touches: places where none begins are told by the first two
/// characters from two lines of the processor's cache, and the rest of all phrases lies side by side.
class PhraseSet
{
public:
    explicit PhraseSet(const std::vector<QStringView> &phrases)
    {
        for (const QStringView phrase : phrases)
            addBeginning(phrase);
        build(phrases);
    }

    /// Calls `visit` with the beginning and end of each phrase that stands in `text` from `from` on and with
    /// its number, by their beginnings and the shortest first, until it says that it has enough.
    template <typename Visit>
    void each(QStringView text, qsizetype from, Visit visit) const
    {
        from = std::max<qsizetype>(0, from);
        if (from >= text.size())
            return;
        const char16_t *const units = text.utf16();
        const qsizetype last = text.size() - 1;
        if (!isWestern(text.mid(from))) {
            for (qsizetype p = from; p <= last; ++p) {
                const bool may = p < last && m_pairs.test(pairOf(units[p], units[p + 1]));
                if ((may || (m_single && m_singles.test(units[p] % 256))) && visitAt(text, p, visit))
                    return;
            }
        } else if (m_western) {
            size_t first = units[from];
            for (qsizetype p = from; p < last; ++p) {
                const size_t second = units[p + 1];
                const bool may = (m_westernPairs[first % 32] >> (second % 32) & 1) != 0;
                if ((may || (m_westernSingle && m_singles.test(first % 256))) && visitAt(text, p, visit))
                    return;
                first = second;
            }
            if (m_westernSingle)
                visitAt(text, last, visit);
        }
    }

    /// The same of the phrases that begin at `p`.
    template <typename Visit>
    bool visitAt(QStringView text, qsizetype p, Visit &visit) const
    {
        const Node *node = m_nodes.data();
        for (qsizetype end = p; end < text.size();) {
            node = child(*node, text.at(end).unicode());
            ++end;
            if (node == nullptr)
                return false;
            if (node->phrase >= 0 && visit(p, end, int{node->phrase}))
                return true;
        }
        return false;
    }

private:
    static constexpr size_t pairs = 4096;

    struct Node
    {
        char16_t c = 0;
        quint16 children = 0; ///< how many there are, sorted
        quint16 first = 0;    ///< of them
        qint16 phrase = -1;   ///< that ends here
    };

    static size_t pairOf(char16_t first, char16_t second) { return (size_t{first} * 37 + second) % pairs; }

    void addBeginning(QStringView phrase)
    {
        if (phrase.isEmpty())
            return;
        const bool western = isWestern(phrase), single = phrase.size() == 1;
        m_western = m_western || western;
        m_single = m_single || single;
        m_westernSingle = m_westernSingle || (western && single);
        if (single) {
            m_singles.set(phrase.at(0).unicode() % 256);
            return;
        }
        const char16_t first = phrase.at(0).unicode(), second = phrase.at(1).unicode();
        m_pairs.set(pairOf(first, second));
        // Small letters and the space differ in their last five bits.
        if (western)
            m_westernPairs[first % 32] |= quint32(1) << (second % 32);
    }

    const Node *child(const Node &node, char16_t c) const
    {
        const Node *next = m_nodes.data() + node.first;
        const Node *const end = next + node.children;
        constexpr quint16 many = 16;
        if (node.children > many)
            next = std::lower_bound(next, end, c, [](const Node &one, char16_t key) { return one.c < key; });
        while (next != end && next->c < c)
            ++next;
        return next != end && next->c == c ? next : nullptr;
    }

    /// Lays out the nodes level by level, those of one parent side by side. Of equal phrases the first
    /// counts.
    void build(const std::vector<QStringView> &phrases)
    {
        struct Range
        {
            size_t node, from, to;
            qsizetype depth;
        };
        std::vector<int> order(phrases.size());
        std::iota(order.begin(), order.end(), 0);
        const auto phrase = [&](size_t i) { return phrases[static_cast<size_t>(order[i])]; };
        std::erase_if(order, [&](int i) { return phrases[static_cast<size_t>(i)].isEmpty(); });
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return phrases[static_cast<size_t>(a)] < phrases[static_cast<size_t>(b)];
        });
        m_nodes.emplace_back();
        std::vector<Range> open{{0, 0, order.size(), 0}};
        for (size_t next = 0; next < open.size(); ++next) {
            Range range = open[next];
            if (range.depth > 0 && phrase(range.from).size() == range.depth)
                m_nodes[range.node].phrase = static_cast<qint16>(order[range.from]);
            while (range.from < range.to && phrase(range.from).size() == range.depth)
                ++range.from;
            m_nodes[range.node].first = static_cast<quint16>(m_nodes.size());
            while (range.from < range.to) {
                const char16_t c = phrase(range.from).at(range.depth).unicode();
                size_t to = range.from;
                while (to < range.to && phrase(to).at(range.depth).unicode() == c)
                    ++to;
                open.push_back({m_nodes.size(), range.from, to, range.depth + 1});
                m_nodes.push_back({c});
                ++m_nodes[range.node].children;
                range.from = to;
            }
        }
        Q_ASSERT(m_nodes.size() < 0x10000 && phrases.size() < 0x8000);
    }

    std::array<quint32, 32> m_westernPairs{}; ///< how western phrases begin: of each character, what follows
    bool m_western = false;                   ///< there are phrases that can stand in a western text
    bool m_westernSingle = false;             ///< of a single character
    bool m_single = false;                    ///< one of all phrases is a single character
    std::bitset<256> m_singles;               ///< those, by their lower byte
    std::vector<Node> m_nodes;
    std::bitset<pairs> m_pairs; ///< how phrases begin, by a hash
};

} // namespace vigie
