// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/labelindex.h"
#include "indexing/search/needles.h"
#include "indexing/search/queryparser.h"
#include "models/domain/search.h"

#include <xapian.h>

namespace vigie {

/// An entity the question asks for, and the words that did.
struct AskedEntity
{
    EntityId entity;
    QString why;
    int part = 0;
};

/// A question made ready for the index and for marking its answers.
struct QueryPlan
{
    Xapian::Query query;         ///< empty: nothing was asked for
    QList<Needle> needles;       ///< what to mark
    QList<AskedEntity> entities; ///< whose named places to mark
    QList<Expansion> expansions;
    QStringList messages;
};

/// Makes plans of questions. Borrows all it is given.
class QueryPlanner
{
public:
    QueryPlanner(const Thesaurus &thesaurus, const LabelIndex &labels, const UnitReader &reader,
                 Stemmer &stemmer);
    /// `anyWord`: for a second attempt, when no passage has all the words.
    QueryPlan plan(const SearchQuery &query, bool anyWord = false) const;

private:
    const Thesaurus &m_thesaurus;
    const LabelIndex &m_labels;
    const UnitReader &m_reader;
    Stemmer &m_stemmer;
};

} // namespace vigie
