// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/generalwords.h"
#include "indexing/search/labelindex.h"
#include "indexing/search/needles.h"
#include "indexing/search/queryparser.h"
#include "indexing/search/statedvalues.h"
#include "indexing/search/vocabulary.h"
#include "models/domain/search.h"

#include <xapian.h>

#include <functional>

namespace vigie {

/// An entity the question asks for, and the words that did.
struct AskedEntity
{
    EntityId entity;
    QString why;
    int part = 0;
};

/// An amount or a date that was asked for by a field.
struct AskedAmount
{
    AmountRange range;
    QString why;
    int part = 0;
};
struct AskedDate
{
    FuzzyDate date;
    QString why;
    int part = 0;
};

/// A part of the question as the index is asked for it: what it gives to a score can be asked for by itself.
struct AskedPart
{
    int part = 0;
    QString why; ///< its words as typed
    Xapian::Query query;
    ScorePart::Place place = ScorePart::Place::Text; ///< Title: documents whose title answers
    int first = 0; ///< where one query has several parts, the first of them, else 0

    bool has(int answered) const { return answered <= part && answered >= (first > 0 ? first : part); }
};

/// A question made ready for the index and for marking its answers.
struct QueryPlan
{
    Xapian::Query query;         ///< empty: nothing was asked for
    QList<Needle> needles;       ///< what to mark
    QList<AskedEntity> entities; ///< whose named places to mark
    QList<AskedPart> parts;      ///< of what weighs
    int words = 0;               ///< how many were asked for, about
    QStringList tags;            ///< asked for with tag:
    QList<AskedAmount> amounts;  ///< asked for with amount:
    QList<AskedDate> dates;      ///< asked for with date:
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
    const GeneralWords &general;
    /// The entries of documents whose title answers a part, with a small weight; empty when none does. May be
    /// left out.
    std::function<Xapian::Query(const Xapian::Query &part)> inTitles;
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
