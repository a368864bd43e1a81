// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/searchjson.h"

#include <QHash>

#include <cmath>

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

} // namespace

QJsonObject searchResultsJson(const Services &services, const SearchResults &results)
{
    QJsonObject json = Json(services).searchResults(results);
    QJsonArray hits = json[u"hits"].toArray();
    QHash<DocumentId, Document> documents;
    for (qsizetype i = 0; i < hits.size() && i < results.hits.size(); ++i) {
        const SearchHit &hit = results.hits.at(i);
        QJsonObject one = hits.at(i).toObject();
        QJsonArray parts;
        for (const ScorePart &part : hit.parts)
            parts.append(QJsonObject{{u"asked"_s, part.asked},
                                     {u"found"_s, part.found},
                                     {u"kind"_s, kindName(part.kind)},
                                     {u"place"_s, placeName(part.place)},
                                     {u"weight"_s, std::round(part.weight * 1000) / 1000}});
        one.insert(u"parts"_s, parts);
        if (!documents.contains(hit.passage.document)) {
            if (const auto known = services.library.document(hit.passage.document))
                documents.insert(hit.passage.document, known.value());
        }
        if (isRecognised(documents.value(hit.passage.document), hit.passage.page))
            one.insert(u"layer"_s, u"recognised"_s);
        one.insert(u"annotation"_s, hit.annotation ? QJsonValue(hit.annotation->value) : QJsonValue());
        hits[i] = one;
    }
    json.insert(u"hits"_s, hits);
    json.insert(u"facets"_s, facetsJson(results.facets));
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
