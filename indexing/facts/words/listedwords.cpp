// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/words/listedwords.h"

#include <bitset>
#include <mutex>
#include <shared_mutex>
#include <utility>

namespace vigie::listedwords {

namespace {

/// Values by their keys, side by side.
template <typename Key>
class Table
{
public:
    /// The value of a key, none without.
    quint32 at(Key key) const { return m_slots[slotOf(key)].value; }
    /// The same, to be set if it is none.
    quint32 &operator[](Key key)
    {
        if (2 * m_used >= m_slots.size())
            grow();
        Slot &slot = m_slots[slotOf(key)];
        if (slot.value == none) {
            ++m_used;
            slot.key = key;
        }
        return slot.value;
    }

    static constexpr quint32 none = ~quint32(0);
    static quint64 hashOf(Key key) { return (key * 0x9e37'79b9'7f4a'7c15U) >> 32; }

private:
    struct Slot
    {
        Key key = 0;
        quint32 value = none;
    };

    size_t slotOf(Key key) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = hashOf(key) & mask;
        while (m_slots[slot].value != none && m_slots[slot].key != key)
            slot = (slot + 1) & mask;
        return slot;
    }
    void grow()
    {
        const std::vector<Slot> all = std::exchange(m_slots, std::vector<Slot>(2 * m_slots.size()));
        for (const Slot &slot : all) {
            if (slot.value != none)
                m_slots[slotOf(slot.key)] = slot;
        }
    }

    std::vector<Slot> m_slots = std::vector<Slot>(4096); // no fewer: the words are thousands
    size_t m_used = 0;
};

/// Grows while others wait to read it: lists come when they are first asked for. The first four characters of
/// a word are one step, which few places of a text take.
class Tree
{
public:
    int add(const std::vector<QStringView> &words)
    {
        for (size_t i = 0; i < words.size(); ++i) {
            if (!words[i].isEmpty())
                addWord(words[i], static_cast<int>(i));
        }
        return m_lists++;
    }

    int lists() const { return m_lists; }

    /// A word of a list in a text.
    struct Found
    {
        int list;
        Place place;
    };

    /// Adds all words that stand in the text, by their beginnings and the shortest first.
    void gather(QStringView text, std::vector<Found> &all) const
    {
        for (qsizetype start = 0; start < text.size(); ++start) {
            const char16_t *const at = text.utf16() + start;
            const qsizetype left = text.size() - start;
            if (at[0] == 0) // which would tell no length from the next
                continue;
            quint64 key = 0;
            for (qsizetype length = 1; length < opening && length <= left; ++length) {
                key = key << 16 | at[length - 1];
                if (mayStand(key))
                    tell(m_openings.at(key), start, length, all);
            }
            if (left < opening)
                continue;
            key = key << 16 | at[opening - 1];
            quint32 node = mayStand(key) ? m_openings.at(key) : none;
            for (qsizetype length = opening; node != none; ++length) {
                tell(node, start, length, all);
                node = length < left ? m_steps.at(quint64(node) << 16 | at[length]) : none;
            }
        }
    }

private:
    static constexpr quint32 none = Table<quint64>::none;
    static constexpr qsizetype opening = 4;

    /// One of the lists that have a word, and the next of them.
    struct Entry
    {
        int list, number;
        quint32 next;
    };

    static size_t bitOf(quint64 key) { return Table<quint64>::hashOf(key) >> 16 & 0xffff; }
    bool mayStand(quint64 key) const { return m_open.test(bitOf(key)); }

    void tell(quint32 node, qsizetype start, qsizetype length, std::vector<Found> &all) const
    {
        for (quint32 entry = node != none ? m_nodes[node] : none; entry != none;) {
            const Entry &one = m_entries[entry];
            all.push_back({one.list, {qint32(start), qint32(start + length), one.number}});
            entry = one.next;
        }
    }

    void addWord(QStringView word, int number)
    {
        const auto nodeAt = [&](quint32 &node) {
            if (node == none) {
                node = static_cast<quint32>(m_nodes.size());
                m_nodes.push_back(none);
            }
            return node;
        };
        quint64 key = 0;
        for (const QChar c : word.left(opening))
            key = key << 16 | c.unicode();
        m_open.set(bitOf(key));
        quint32 node = nodeAt(m_openings[key]);
        for (const QChar c : word.mid(std::min(opening, word.size())))
            node = nodeAt(m_steps[quint64(node) << 16 | c.unicode()]);
        for (quint32 entry = m_nodes[node]; entry != none; entry = m_entries[entry].next) {
            if (m_entries[entry].list == m_lists)
                return;
        }
        m_entries.push_back({m_lists, number, m_nodes[node]});
        m_nodes[node] = static_cast<quint32>(m_entries.size() - 1);
    }

    int m_lists = 0;
    std::bitset<65536> m_open;    ///< some openings, by their hashes
    Table<quint64> m_openings;    ///< the node behind up to four characters
    Table<quint64> m_steps;       ///< the node behind a node and a character
    std::vector<quint32> m_nodes; ///< the first entry of the word that ends there
    std::vector<Entry> m_entries;
};

struct Known
{
    std::shared_mutex mutex;
    Tree tree;
};

Known &known()
{
    static Known all;
    return all;
}

} // namespace

int add(const std::vector<QStringView> &words)
{
    const std::unique_lock lock(known().mutex);
    return known().tree.add(words);
}

Places find(QStringView text)
{
    thread_local std::vector<Tree::Found> all;
    all.clear();
    Places places;
    {
        const std::shared_lock lock(known().mutex);
        places.m_first.resize(static_cast<size_t>(known().tree.lists()) + 1);
        known().tree.gather(text, all);
    }
    for (const Tree::Found &one : all)
        ++places.m_first[static_cast<size_t>(one.list)];
    quint32 before = 0;
    for (quint32 &first : places.m_first)
        before += std::exchange(first, before);
    // Each list is filled from its first place on, which ends where the next one begins.
    places.m_places.resize(all.size());
    for (const Tree::Found &one : all)
        places.m_places[places.m_first[static_cast<size_t>(one.list)]++] = one.place;
    places.m_first.insert(places.m_first.begin(), 0);
    places.m_first.pop_back();
    return places;
}

} // namespace vigie::listedwords
