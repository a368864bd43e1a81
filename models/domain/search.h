// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/entity.h"

#include <QStringList>

namespace vigie {

/// One question. `text` is what the person typed: any text is a query.
struct SearchQuery
{
    QString text;
    bool expand = true;      ///< through the thesaurus and readings
    bool insideWords = true; ///< what stands inside longer words of East Asian text too, behind the rest
    QStringList withoutExpansions;    ///< terms of Expansion that were switched off
    std::optional<Language> language; ///< of the hit
    std::optional<DocumentId> document;
    std::optional<EntityId> entity;
    std::optional<FuzzyDate> published;
    enum class Order : quint8 { Relevance, Date } order = Order::Relevance;
    int limit = 50; ///< passages
};

/// What was added to the question.
struct Expansion
{
    QString term;
    Language language = Language::Unknown;
    EntityId entity; ///< the thesaurus entry it comes from; empty for readings
    QString source;  ///< "thesaurus", "reading"
};

/// A stretch of found words and which part of the query it answers.
struct Match
{
    /// How the words answer the query's.
    enum class Kind : quint8 {
        Exact,       ///< the same words
        Form,        ///< another form of the word: plural, feminine, tense
        Beginning,   ///< a word that begins so
        Inside,      ///< as a part of a longer word
        Reading,     ///< Han characters read so in Korean, or their reading
        Translation, ///< another name of the same thesaurus entry
    };
    Span span;   ///< of the page's text
    QString why; ///< the query's own words it answers
    Kind kind = Kind::Exact;
};

struct SearchHit
{
    Passage passage; ///< the paragraph or table row
    double score = 0;
    QString snippet;          ///< about 200 characters of the page's text, line breaks healed
    QList<Span> snippetMarks; ///< of the snippet
    QList<Match> matches;     ///< on the whole page of the hit
    Language language = Language::Unknown;
};

struct SearchResults
{
    SearchQuery query;
    QList<Expansion> expansions;
    QStringList messages; ///< what of the query was ignored, and why
    int total = 0;        ///< estimated number of passages
    QList<SearchHit> hits;
};

} // namespace vigie
