// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/searchjson.h"

#include "models/domain/codepoints.h"

#include <QHash>

#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString kindName(Match::Kind kind)
{
    switch (kind) {
    case Match::Kind::Exact:
        return u"exact"_s;
    case Match::Kind::Form:
        return u"form"_s;
    case Match::Kind::Beginning:
        return u"beginning"_s;
    case Match::Kind::Inside:
        return u"inside"_s;
    case Match::Kind::Reading:
        return u"reading"_s;
    case Match::Kind::Spelling:
        return u"spelling"_s;
    case Match::Kind::Translation:
        break;
    }
    return u"translation"_s;
}

QString placeName(ScorePart::Place place)
{
    switch (place) {
    case ScorePart::Place::Text:
        return u"text"_s;
    case ScorePart::Place::Title:
        return u"title"_s;
    case ScorePart::Place::Document:
        return u"document"_s;
    case ScorePart::Place::Note:
        break;
    }
    return u"note"_s;
}

template <typename Value, typename Write>
QJsonArray counts(const QList<std::pair<Value, int>> &facet, const QString &key, Write write)
{
    QJsonArray array;
    for (const auto &[value, passages] : facet)
        array.append(QJsonObject{{key, write(value)}, {u"passages"_s, passages}});
    return array;
}

QJsonObject facetsJson(const SearchFacets &facets)
{
    const auto id = [](const auto &one) { return QJsonValue(one.value); };
    return {{u"languages"_s, counts(facets.languages, u"language"_s,
                                    [](Language one) { return QJsonValue(languageCode(one)); })},
            {u"documents"_s, counts(facets.documents, u"document"_s, id)},
            {u"years"_s, counts(facets.years, u"year"_s,
                                [](int year) { return year > 0 ? QJsonValue(year) : QJsonValue(); })},
            {u"entities"_s, counts(facets.entities, u"entity"_s, id)}};
}

/// The pages and documents of the hits, each read once.
class FoundPlaces
{
public:
    explicit FoundPlaces(const SearchedLibraries &libraries)
        : m_libraries(libraries)
    {
    }

    /// Spans of the page's text in code points; none where there is no page to count them in.
    QJsonArray matches(const SearchHit &hit)
    {
        QJsonArray array;
        const auto text = textOf(hit);
        for (const Match &match : text ? hit.matches : QList<Match>())
            array.append(spanJson(*text, match.span));
        return array;
    }

    bool isRecognised(const SearchHit &hit)
    {
        const LibraryService *library = m_libraries.library(hit.other);
        const auto key = std::pair(hit.other, hit.passage.document);
        if (library && !m_documents.contains(key)) {
            const Result<Document> document = library->document(hit.passage.document);
            m_documents.insert(key, document ? document.value() : Document());
        }
        return vigie::isRecognised(m_documents.value(key), hit.passage.page);
    }

    static QJsonObject spanJson(const QString &text, Span span)
    {
        const Span points = toCodePoints(text, span);
        return {{u"start"_s, qint64(points.start)}, {u"end"_s, qint64(points.end)}};
    }

private:
    std::optional<QString> textOf(const SearchHit &hit)
    {
        const LibraryService *library = m_libraries.library(hit.other);
        if (!library)
            return {};
        const auto key = std::pair(std::pair(hit.other, hit.passage.document), hit.passage.page);
        if (!m_texts.contains(key)) {
            const Result<Page> page = library->page(hit.passage.document, hit.passage.page);
            m_texts.insert(key, page ? std::optional(page.value().text) : std::nullopt);
        }
        return m_texts.value(key);
    }

    const SearchedLibraries &m_libraries;
    QHash<std::pair<int, DocumentId>, Document> m_documents;
    QHash<std::pair<std::pair<int, DocumentId>, int>, std::optional<QString>> m_texts;
};

QJsonArray partsJson(const QList<ScorePart> &parts)
{
    QJsonArray array;
    for (const ScorePart &part : parts)
        array.append(QJsonObject{{u"asked"_s, part.asked},
                                 {u"found"_s, part.found},
                                 {u"kind"_s, kindName(part.kind)},
                                 {u"place"_s, placeName(part.place)},
                                 {u"weight"_s, std::round(part.weight * 1000) / 1000}});
    return array;
}

QJsonObject hitJson(const SearchHit &hit, const SearchResults &results, const SearchedLibraries &libraries,
                    FoundPlaces &places)
{
    QJsonObject one{{u"document"_s, hit.passage.document.value},
                    {u"page"_s, hit.passage.page},
                    {u"score"_s, hit.score},
                    {u"language"_s, languageCode(hit.language)},
                    {u"snippet"_s, hit.snippet},
                    {u"matches"_s, places.matches(hit)},
                    {u"parts"_s, partsJson(hit.parts)},
                    {u"annotation"_s, hit.annotation ? QJsonValue(hit.annotation->value) : QJsonValue()}};
    if (places.isRecognised(hit))
        one.insert(u"layer"_s, u"recognised"_s);
    if (libraries.isOne())
        return one;
    QJsonArray marks;
    for (const Span mark : hit.snippetMarks)
        marks.append(FoundPlaces::spanJson(hit.snippet, mark));
    one.insert(u"library"_s, libraries.name(hit.other));
    one.insert(u"snippetMatches"_s, marks);
    if (hit.other >= 0)
        one.insert(u"title"_s,
                   orNull(results.others.at(hit.other).documents.value(hit.passage.document).title));
    return one;
}

QJsonArray librariesJson(const SearchResults &results, const SearchedLibraries &libraries)
{
    QJsonArray array;
    int own = results.total;
    for (qsizetype i = 0; i < results.others.size(); ++i) {
        const OtherAnswer &other = results.others.at(i);
        own -= other.total;
        array.append(
            QJsonObject{{u"library"_s, libraries.name(int(i))},
                        {u"folder"_s, orNull(other.place.folder)},
                        {u"address"_s, orNull(other.place.address())},
                        {u"total"_s, other.total},
                        {u"problem"_s, other.failure ? QJsonValue(other.failure->message) : QJsonValue()}});
    }
    if (const LibraryService *library = libraries.library(-1))
        array.prepend(QJsonObject{{u"library"_s, libraries.name(-1)},
                                  {u"folder"_s, library->folder()},
                                  {u"address"_s, QJsonValue()},
                                  {u"total"_s, own},
                                  {u"problem"_s, QJsonValue()}});
    return array;
}

} // namespace

QJsonObject searchResultsJson(const SearchedLibraries &libraries, const SearchResults &results)
{
    FoundPlaces places(libraries);
    QJsonArray expansions, hits;
    for (const Expansion &expansion : results.expansions)
        expansions.append(QJsonObject{{u"term"_s, expansion.term},
                                      {u"language"_s, languageCode(expansion.language)},
                                      {u"concept"_s, orNull(expansion.entity.value)},
                                      {u"source"_s, expansion.source}});
    for (const SearchHit &hit : results.hits)
        hits.append(hitJson(hit, results, libraries, places));
    QJsonObject json{{u"query"_s, results.query.text},
                     {u"expansions"_s, expansions},
                     {u"messages"_s, QJsonArray::fromStringList(results.messages)},
                     {u"total"_s, results.total},
                     {u"hits"_s, hits},
                     {u"facets"_s, facetsJson(results.facets)}};
    if (!libraries.isOne())
        json.insert(u"libraries"_s, librariesJson(results, libraries));
    return json;
}

QJsonObject savedSearchJson(const SavedSearch &saved)
{
    const SearchQuery &query = saved.query;
    return {{u"name"_s, saved.name},
            {u"query"_s, query.text},
            {u"expand"_s, query.expand},
            {u"withoutExpansions"_s, QJsonArray::fromStringList(query.withoutExpansions)},
            {u"language"_s, query.language ? QJsonValue(languageCode(*query.language)) : QJsonValue()},
            {u"document"_s, query.document ? QJsonValue(query.document->value) : QJsonValue()},
            {u"entity"_s, query.entity ? QJsonValue(query.entity->value) : QJsonValue()},
            {u"published"_s, Json::date(query.published)},
            {u"year"_s, query.year ? QJsonValue(*query.year) : QJsonValue()},
            {u"tag"_s, orNull(query.tag)},
            {u"order"_s, query.order == SearchQuery::Order::Date ? u"date"_s : u"relevance"_s}};
}

} // namespace vigie
