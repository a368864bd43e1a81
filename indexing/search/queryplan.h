// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/labelindex.h"
#include "indexing/search/needles.h"
#include "indexing/search/queryparser.h"
#include "indexing/search/vocabulary.h"
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

/// What plans are made with.
struct PlannerTools
{
    const Thesaurus &thesaurus;
    const LabelIndex &labels;
    const UnitReader &reader;
    Stemmer &stemmer;
    Vocabulary &vocabulary; ///< of the index that is asked
};

/// Makes plans of questions. Borrows its tools.
class QueryPlanner
{
public:
    explicit QueryPlanner(const PlannerTools &tools);
    /// `anyWord`: for a second attempt, when no passage has all the words.
    QueryPlan plan(const SearchQuery &query, bool anyWord = false) const;

private:
    PlannerTools m_tools;
};

} // namespace vigie
