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
    EntryAnswers(const Xapian::Database &database, const UnitReader &reader, Stemmer &stemmer,
                 const TitleAnswers &titles)
        : m_database(database)
        , m_reader(reader)
        , m_stemmer(stemmer)
        , m_titles(titles)
    {
    }

    /// Takes what answers in the entries of `found` into `results`, in their order, and counts it. `whole`:
    /// what each paragraph must hold, or null for the best one of each entry. `scattered`: entries too whose
    /// paragraphs hold it only together.
    void add(const Xapian::MSet &found, const QueryPlan &plan, const Condition *whole, bool scattered,
             FacetCounter &counter, SearchResults &results) const;
    /// Entries that hold what is not wanted in each paragraph that would answer without it.
    std::vector<Xapian::docid> rejected(const QueryPlan &plan) const;

private:
    HitMaker hitMaker() const;

    const Xapian::Database &m_database;
    const UnitReader &m_reader;
    Stemmer &m_stemmer;
    const TitleAnswers &m_titles;
};

} // namespace vigie
