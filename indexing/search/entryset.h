// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <bit>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace vigie {

/// Entries of an index, a bit each.
class EntrySet
{
public:
    EntrySet() = default;
    /// For entries up to `last`; none of them.
    explicit EntrySet(Xapian::docid last)
        : m_words(std::size_t(last) / bits + 1, 0)
    {
    }

    /// An entry that cannot be, which only a damaged index or a false answer names, is left out.
    void add(Xapian::docid entry)
    {
        if (entry / bits < m_words.size())
            m_words[entry / bits] |= std::uint64_t(1) << (entry % bits);
    }
    void remove(Xapian::docid entry)
    {
        if (entry / bits < m_words.size())
            m_words[entry / bits] &= ~(std::uint64_t(1) << (entry % bits));
    }
    bool contains(Xapian::docid entry) const
    {
        return entry / bits < m_words.size() && ((m_words[entry / bits] >> (entry % bits)) & 1) != 0;
    }
    Xapian::doccount count() const;
    /// The first entry from `from` on, or 0.
    Xapian::docid next(Xapian::docid from) const;

    /// Of sets for the same index.
    EntrySet &operator|=(const EntrySet &other);
    EntrySet &operator&=(const EntrySet &other);
    EntrySet &operator-=(const EntrySet &other);

private:
    static constexpr unsigned bits = 64;
    std::vector<std::uint64_t> m_words;
};

/// Finds which entries answer a question, whatever they weigh: each list of postings is read once, however
/// often a question has its word. Remembers what it read until the index changes. Not for two threads at
/// once.
class EntryFinder
{
public:
    /// Before each question. `served`: by another program, which knows nothing of our own classes.
    void use(const Xapian::Database *database, bool served = false);

    /// All that answer. What only adds weight leaves nothing out: the right of OP_AND_MAYBE, and a posting
    /// source on the left of OP_FILTER.
    EntrySet find(const Xapian::Query &query);
    /// `query`, of entries in `among` only.
    static Xapian::Query within(const Xapian::Query &query, std::shared_ptr<const EntrySet> among);

private:
    const EntrySet &holding(const std::string &term);
    const EntrySet &asked(const Xapian::Query &query);
    void ask(const Xapian::Query &query, EntrySet &found) const;

    const Xapian::Database *m_database = nullptr;
    std::uint64_t m_state = 0;
    Xapian::docid m_last = 0;
    bool m_served = false;
    std::unordered_map<std::string, EntrySet> m_known;
};

} // namespace vigie
