// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/generalwords.h"
#include "indexing/search/labelindex.h"
#include "indexing/search/needles.h"
#include "indexing/search/queryparser.h"
#include "indexing/search/statedvalues.h"
#include "indexing/search/systemdictionaries.h"
#include "indexing/search/vocabulary.h"
#include "models/domain/search.h"

#include <QSet>

#include <xapian.h>

#include <functional>
#include <memory>

namespace vigie {

/// An entity the question asks for, and the words that did.
struct AskedEntity
{
    EntityId entity;
    QString why;
    int part = 0;
    QSet<Language> except = {}; ///< languages in which its words alone were asked for
};

/// An amount or a date that was asked for by a field.
struct AskedAmount
{
    AmountRange range;
    QString why;
    int part = 0;
};
struct AskedTag
{
    QString tag;
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

/// A word of the question as whole documents are asked for it: any of some ways to say it.
struct SupportWord
{
    struct Way
    {
        QList<std::vector<std::string>> terms; ///< one of each list, in one passage
        Language language = Language::Unknown; ///< of passages it counts in; Unknown: in all
        double weight = 1;
    };
    QList<Way> ways;
    double weight = 1; ///< as the index weighs such words in a passage
};

/// What one paragraph must hold to answer, in parts of the question.
struct Condition
{
    enum class Kind : quint8 {
        True,
        Part,     ///< `part` stands in it
        Language, ///< it is in `language`
        All,
        Any,
        Not, ///< of one
    };
    Kind kind = Kind::True;
    int part = 0;
    Language language = Language::Unknown;
    QList<Condition> of;

    bool holds(const QSet<int> &parts, Language in) const;
};

/// A question made ready for the index and for marking its answers.
struct QueryPlan
{
    Xapian::Query query;          ///< empty: nothing was asked for
    Xapian::Query unwanted;       ///< what no paragraph that answers may hold: `query` does not say so
    Condition condition;          ///< what each paragraph must hold
    bool loose = false;           ///< words beside each other: neighbouring paragraphs may share them
    QList<Needle> needles;        ///< what to mark
    QList<AskedEntity> entities;  ///< whose named places to mark
    QList<AskedEntity> namedHere; ///< by which to narrow, without marking: each paragraph must name them
    QList<AskedPart> parts;       ///< of what weighs
    QList<SupportWord> support;   ///< its words, for documents as a whole
    int words = 0;                ///< how many were asked for, about
    int lastPart = 0;             ///< its parts are numbered from 1
    QList<AskedTag> tags;         ///< asked for with tag:
    QList<AskedAmount> amounts;   ///< asked for with amount:
    QList<AskedDate> dates;       ///< asked for with date:
    QList<Expansion> expansions;
    QStringList messages;
    /// What must not be there: its needles and the like.
    std::shared_ptr<QueryPlan> excluded;
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
    SystemDictionaries *dictionaries = nullptr; ///< for words that `general` does not know
    /// How the index writes what it does not have as asked (spellingfinder.h). May be left out.
    std::function<QStringList(const QList<Unit> &units)> spellings{};
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
