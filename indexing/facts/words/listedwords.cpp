// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/words/listedwords.h"

#include <algorithm>
#include <bitset>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <tuple>
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
/// a word are one step, which few places of a text take; what follows them lies side by side.
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
            for (qsizetype length = 1; length <= opening && length <= left; ++length) {
                key = key << 16 | at[length - 1];
                if (const quint32 branch = mayStand(key) ? m_openings.at(key) : none; branch != none)
                    tell(m_branches[branch], text, start, length, all);
            }
        }
    }

private:
    static constexpr quint32 none = Table<quint64>::none;
    static constexpr qsizetype opening = 4;

    /// What follows an opening to make a word of it; in m_tails.
    struct Tail
    {
        char16_t first; ///< its first character, 0 if it has none
        quint16 length;
        quint32 from;
        quint32 word; ///< in m_words
    };
    /// All that follow one, by their first characters and the shortest first.
    using Branch = std::vector<Tail>;

    /// One of the lists that have a word, and its number there.
    struct Entry
    {
        int list, number;
    };

    static size_t bitOf(quint64 key) { return Table<quint64>::hashOf(key) >> 16 & 0xffff; }
    bool mayStand(quint64 key) const { return m_open.test(bitOf(key)); }
    QStringView textOf(const Tail &tail) const { return QStringView(m_tails).mid(tail.from, tail.length); }

    void tell(const Branch &branch, QStringView text, qsizetype start, qsizetype length,
              std::vector<Found> &all) const
    {
        auto tail = branch.cbegin();
        if (tail->first == 0)
            tellWord((tail++)->word, start, length, all);
        const QStringView behind = text.mid(start + length);
        if (behind.isEmpty())
            return;
        const char16_t next = behind.utf16()[0];
        while (tail != branch.cend() && tail->first < next)
            ++tail;
        for (; tail != branch.cend() && tail->first == next; ++tail) {
            if (tail->length <= behind.size() && standsBefore(behind, *tail))
                tellWord(tail->word, start, length + tail->length, all);
        }
    }

    bool standsBefore(QStringView behind, const Tail &tail) const
    {
        const char16_t *const from = m_tails.data() + tail.from;
        return std::equal(from, from + tail.length, behind.utf16()); // short: a call would take longer
    }

    void tellWord(quint32 word, qsizetype start, qsizetype length, std::vector<Found> &all) const
    {
        for (const Entry &one : m_words[word])
            all.push_back({one.list, {qint32(start), qint32(start + length), one.number}});
    }

    Branch &branchAt(QStringView head)
    {
        quint64 key = 0;
        for (const QChar c : head)
            key = key << 16 | c.unicode();
        m_open.set(bitOf(key));
        quint32 &branch = m_openings[key];
        if (branch == none) {
            branch = static_cast<quint32>(m_branches.size());
            m_branches.emplace_back();
        }
        return m_branches[branch];
    }

    quint32 wordOf(Branch &branch, QStringView tail)
    {
        const char16_t first = tail.isEmpty() ? u'\0' : tail.utf16()[0];
        const auto place =
            std::lower_bound(branch.cbegin(), branch.cend(), tail, [&](const Tail &one, QStringView other) {
                return std::make_tuple(one.first, qsizetype(one.length), textOf(one)) <
                       std::make_tuple(first, other.size(), other);
            });
        if (place != branch.cend() && textOf(*place) == tail)
            return place->word;
        const auto word = static_cast<quint32>(m_words.size());
        m_words.emplace_back();
        branch.insert(place,
                      {first, static_cast<quint16>(tail.size()), static_cast<quint32>(m_tails.size()), word});
        m_tails.append(tail.utf16(), static_cast<size_t>(tail.size()));
        return word;
    }

    void addWord(QStringView word, int number)
    {
        Branch &branch = branchAt(word.left(opening));
        std::vector<Entry> &entries = m_words[wordOf(branch, word.mid(std::min(opening, word.size())))];
        if (entries.empty() || entries.back().list != m_lists)
            entries.push_back({m_lists, number});
    }

    int m_lists = 0;
    std::bitset<65536> m_open; ///< some openings, by their hashes
    Table<quint64> m_openings; ///< the branch behind up to four characters
    std::vector<Branch> m_branches;
    std::u16string m_tails;
    std::vector<std::vector<Entry>> m_words;
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
