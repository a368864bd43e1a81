// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/facetcounter.h"
#include "indexing/search/hitmaker.h"
#include "indexing/search/titleanswers.h"

namespace vigie {

/// Reads entries that the index finds again and keeps which of their paragraphs answer. Borrows its tools.
class EntryAnswers
{
public:
    /// `seen`: takes what the index says of the documents of all answers. `served`: the index is another
    /// program's.
    EntryAnswers(const Xapian::Database &database, const UnitReader &reader, Stemmer &stemmer,
                 const TitleAnswers &titles, QHash<DocumentId, FoundDocument> &seen, bool served)
        : m_database(database)
        , m_reader(reader)
        , m_stemmer(stemmer)
        , m_titles(titles)
        , m_seen(seen)
        , m_served(served)
    {
    }

    /// Takes what answers in the entries of `found` into `results`, in their order, and counts it. `whole`:
    /// what each paragraph must hold, or null for the best one of each entry. `scattered`: entries too whose
    /// paragraphs hold it only together. `without`: entries that are passed over.
    void add(const Xapian::MSet &found, const QueryPlan &plan, const Condition *whole, bool scattered,
             FacetCounter &counter, SearchResults &results,
             const std::vector<Xapian::docid> &without = {}) const;
    /// Entries that hold what is not wanted in each paragraph that would answer without it.
    std::vector<Xapian::docid> rejected(const QueryPlan &plan) const;

private:
    HitMaker hitMaker() const;
    void see(const Xapian::Document &entry, const PassageRecord &record) const;

    const Xapian::Database &m_database;
    const UnitReader &m_reader;
    Stemmer &m_stemmer;
    const TitleAnswers &m_titles;
    QHash<DocumentId, FoundDocument> &m_seen;
    bool m_served;
};

} // namespace vigie
