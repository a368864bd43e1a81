// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/entity.h"
#include "models/domain/libraryplace.h"
#include "models/domain/result.h"

#include <QHash>
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
    std::optional<int> year; ///< of publication; 0: documents without a date
    QString tag;             ///< of an annotation on the passage
    enum class Order : quint8 { Relevance, Date } order = Order::Relevance;
    int limit = 50; ///< passages
};

/// What was added to the question.
struct Expansion
{
    QString term;
    Language language = Language::Unknown;
    EntityId entity;   ///< the thesaurus entry it comes from; empty for readings
    QString source;    ///< "thesaurus", "reading", "vocabulary", "spelling", "dictionary"
    double weight = 1; ///< of what is found by it, beside the words themselves
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
        Translation, ///< another name of the same thesaurus entry, or the word in another language
        Spelling,    ///< another way of writing the same word
    };
    Span span;   ///< of the page's text
    QString why; ///< the query's own words it answers
    Kind kind = Kind::Exact;
};

/// What one part of the query gave to the score of a hit.
struct ScorePart
{
    QString asked; ///< the query's own words
    QString found; ///< the words of the passage, title or note that answered; of a document its title
    Match::Kind kind = Match::Kind::Exact;
    /// Document: what the passage owes to the document it stands in, which holds these words elsewhere too.
    enum class Place : quint8 { Text, Title, Note, Document } place = Place::Text;
    double weight = 0; ///< its share of the score, 0 to 1
};

struct SearchHit
{
    Passage passage; ///< the paragraph or table row
    double score = 0;
    QString snippet;          ///< about 200 characters of the page's text, line breaks healed
    QList<Span> snippetMarks; ///< of the snippet
    QList<Match> matches;     ///< on the whole page of the hit
    Language language = Language::Unknown;
    std::optional<AnnotationId> annotation; ///< found by the note or the tags of this mark on the passage
    /// How the score came about, a line each: which words of the query, answered by which words, with which
    /// weight.
    QList<ScorePart> parts;
    int other = -1; ///< the library it is from, of SearchResults::others; -1: the one that is open
};

/// What is known of a document in another library, in which something was found.
struct FoundDocument
{
    QString title; ///< may be empty
    Language language = Language::Unknown;
    std::optional<FuzzyDate> published;
};

/// What another library had to say to the question.
struct OtherAnswer
{
    LibraryPlace place;
    std::optional<Error> failure;               ///< why it could not be asked; the others' answers stand
    int total = 0;                              ///< estimated number of passages
    QHash<DocumentId, FoundDocument> documents; ///< those of its hits
};

/// By what the found passages can be narrowed and how many each would keep: counted over all that match, not
/// only over those that are shown. Each with most passages first, then by value.
struct SearchFacets
{
    QList<std::pair<Language, int>> languages;
    QList<std::pair<DocumentId, int>> documents;
    QList<std::pair<int, int>> years;         ///< of publication, latest first; 0: not dated
    QList<std::pair<EntityId, int>> entities; ///< named in the passages, at most 40
};

/// A question kept for later.
struct SavedSearch
{
    QString name; ///< unique, as the person called it
    SearchQuery query;
};

struct SearchResults
{
    SearchQuery query;
    QList<Expansion> expansions;
    QStringList messages; ///< what of the query was ignored, and why
    int total = 0;        ///< estimated number of passages
    SearchFacets facets;
    QList<SearchHit> hits;
    QList<OtherAnswer> others; ///< one a library that was asked besides, in the order they were named
};

} // namespace vigie
