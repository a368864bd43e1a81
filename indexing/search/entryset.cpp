// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/entryset.h"

#include "indexing/search/indexplace.h"

#include <numeric>

namespace vigie {

namespace {

constexpr std::size_t mostBytes = 16'000'000;

// Takes what matches, and none of it into the answer.
class Collector : public Xapian::MatchDecider
{
public:
    explicit Collector(EntrySet &set)
        : m_set(set)
    {
    }
    bool operator()(const Xapian::Document &entry) const override
    {
        m_set.add(entry.get_docid());
        return false;
    }

private:
    EntrySet &m_set;
};

// The entries of a set, in order, without weight.
class EntriesOf : public Xapian::PostingSource
{
public:
    explicit EntriesOf(std::shared_ptr<const EntrySet> set)
        : m_set(std::move(set))
        , m_count(m_set->count())
    {
        set_maxweight(0);
    }

    EntriesOf *clone() const override { return new EntriesOf(m_set); }
    std::string name() const override { return "vigie::EntriesOf"; }
    void init(const Xapian::Database &) override
    {
        m_entry = 0;
        m_end = false;
        set_maxweight(0);
    }
    Xapian::doccount get_termfreq_min() const override { return m_count; }
    Xapian::doccount get_termfreq_est() const override { return m_count; }
    Xapian::doccount get_termfreq_max() const override { return m_count; }
    double get_weight() const override { return 0; }
    Xapian::docid get_docid() const override { return m_entry; }
    bool at_end() const override { return m_end; }
    void next(double) override { go(m_entry + 1); }
    void skip_to(Xapian::docid entry, double) override
    {
        if (entry > m_entry)
            go(entry);
    }

private:
    void go(Xapian::docid from)
    {
        m_entry = m_set->next(from);
        m_end = m_entry == 0;
    }

    std::shared_ptr<const EntrySet> m_set;
    Xapian::doccount m_count = 0;
    Xapian::docid m_entry = 0;
    bool m_end = false;
};

} // namespace

Xapian::doccount EntrySet::count() const
{
    return std::accumulate(
        m_words.cbegin(), m_words.cend(), Xapian::doccount(0),
        [](Xapian::doccount sum, std::uint64_t word) { return sum + Xapian::doccount(std::popcount(word)); });
}

Xapian::docid EntrySet::next(Xapian::docid from) const
{
    std::size_t at = from / bits;
    if (at >= m_words.size())
        return 0;
    std::uint64_t word = m_words[at] & (~std::uint64_t(0) << (from % bits));
    while (word == 0) {
        if (++at == m_words.size())
            return 0;
        word = m_words[at];
    }
    return Xapian::docid(at * bits + std::size_t(std::countr_zero(word)));
}

EntrySet &EntrySet::operator|=(const EntrySet &other)
{
    for (std::size_t i = 0; i < m_words.size() && i < other.m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

EntrySet &EntrySet::operator&=(const EntrySet &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= i < other.m_words.size() ? other.m_words[i] : 0;
    return *this;
}

EntrySet &EntrySet::operator-=(const EntrySet &other)
{
    for (std::size_t i = 0; i < m_words.size() && i < other.m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

void EntryFinder::use(const Xapian::Database *database, bool served)
{
    const std::uint64_t state = database ? stateOf(*database, served) : 0;
    const bool same = database == m_database && state == m_state;
    if (same && m_known.size() * std::size_t(m_last) / 8 < mostBytes)
        return;
    m_known.clear();
    m_database = database;
    m_served = served;
    m_state = state;
    m_last = database ? database->get_lastdocid() : 0;
}

EntrySet EntryFinder::find(const Xapian::Query &query)
{
    const auto count = query.empty() ? 0 : query.get_num_subqueries();
    switch (query.empty() ? Xapian::Query::LEAF_MATCH_NOTHING : query.get_type()) {
    case Xapian::Query::LEAF_MATCH_NOTHING:
        return EntrySet(m_last);
    case Xapian::Query::LEAF_TERM:
        return holding(*query.get_terms_begin());
    case Xapian::Query::LEAF_MATCH_ALL:
        return holding({});
    case Xapian::Query::LEAF_POSTING_SOURCE: {
        EntrySet own(m_last);
        ask(query, own);
        return own;
    }
    case Xapian::Query::OP_SCALE_WEIGHT:
    case Xapian::Query::OP_AND_MAYBE:
        return find(query.get_subquery(0));
    case Xapian::Query::OP_OR:
    case Xapian::Query::OP_SYNONYM:
    case Xapian::Query::OP_MAX: {
        EntrySet any(m_last);
        for (std::size_t i = 0; i < count; ++i) {
            const Xapian::Query one = query.get_subquery(i);
            if (one.get_type() == Xapian::Query::LEAF_TERM)
                any |= holding(*one.get_terms_begin());
            else
                any |= find(one);
        }
        return any;
    }
    case Xapian::Query::OP_FILTER:
        if (query.get_subquery(0).get_type() == Xapian::Query::LEAF_POSTING_SOURCE && count == 2)
            return find(query.get_subquery(1));
        [[fallthrough]];
    case Xapian::Query::OP_AND: {
        EntrySet all = find(query.get_subquery(0));
        for (std::size_t i = 1; i < count; ++i)
            all &= find(query.get_subquery(i));
        return all;
    }
    case Xapian::Query::OP_AND_NOT: {
        EntrySet rest = find(query.get_subquery(0));
        for (std::size_t i = 1; i < count; ++i)
            rest -= find(query.get_subquery(i));
        return rest;
    }
    default: // positions, ranges of values
        return asked(query);
    }
}

Xapian::Query EntryFinder::within(const Xapian::Query &query, std::shared_ptr<const EntrySet> among)
{
    auto *source = new EntriesOf(std::move(among));
    return {Xapian::Query::OP_FILTER, query, Xapian::Query(source->release())};
}

const EntrySet &EntryFinder::holding(const std::string &term)
{
    const auto [known, isNew] = m_known.try_emplace("t" + term);
    if (isNew) {
        known->second = EntrySet(m_last);
        for (auto it = m_database->postlist_begin(term); it != m_database->postlist_end(term); ++it)
            known->second.add(*it);
    }
    return known->second;
}

const EntrySet &EntryFinder::asked(const Xapian::Query &query)
{
    const auto [known, isNew] = m_known.try_emplace("q" + query.serialise());
    if (isNew) {
        known->second = EntrySet(m_last);
        ask(query, known->second);
    }
    return known->second;
}

void EntryFinder::ask(const Xapian::Query &query, EntrySet &found) const
{
    const Collector collector(found);
    Xapian::Enquire enquire(*m_database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
    if (m_served) {
        const Xapian::MSet all = enquire.get_mset(0, m_database->get_doccount());
        for (auto it = all.begin(); it != all.end(); ++it)
            found.add(*it);
        return;
    }
    enquire.get_mset(0, 1, m_database->get_doccount(), nullptr, &collector);
}

} // namespace vigie
