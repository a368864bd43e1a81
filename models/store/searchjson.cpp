// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QJsonObject toJson(const SearchQuery &query)
{
    QJsonObject json{{u"text"_s, query.text}};
    if (!query.expand)
        json.insert(u"expand"_s, false);
    if (!query.insideWords)
        json.insert(u"insideWords"_s, false);
    if (!query.withoutExpansions.isEmpty())
        json.insert(u"without"_s, QJsonArray::fromStringList(query.withoutExpansions));
    if (query.language)
        json.insert(u"language"_s, languageCode(*query.language));
    if (query.document)
        json.insert(u"document"_s, query.document->value);
    if (query.entity)
        json.insert(u"entity"_s, query.entity->value);
    if (query.published && query.published->isValid())
        json.insert(u"published"_s, query.published->toIso());
    if (query.year)
        json.insert(u"year"_s, *query.year);
    if (!query.tag.isEmpty())
        json.insert(u"tag"_s, query.tag);
    if (query.order == SearchQuery::Order::Date)
        json.insert(u"order"_s, u"date"_s);
    return json;
}

SearchQuery searchQueryFromJson(const QJsonObject &json)
{
    SearchQuery query;
    query.text = json[u"text"].toString();
    query.expand = json[u"expand"].toBool(true);
    query.insideWords = json[u"insideWords"].toBool(true);
    for (const QJsonValue &term : json[u"without"].toArray())
        query.withoutExpansions.append(term.toString());
    if (json.contains(u"language"))
        query.language = languageFromCode(json[u"language"].toString());
    if (json.contains(u"document"))
        query.document = DocumentId{json[u"document"].toString()};
    if (json.contains(u"entity"))
        query.entity = EntityId{json[u"entity"].toString()};
    query.published = FuzzyDate::fromIso(json[u"published"].toString());
    if (json.contains(u"year"))
        query.year = json[u"year"].toInt();
    query.tag = json[u"tag"].toString();
    if (json[u"order"].toString() == u"date")
        query.order = SearchQuery::Order::Date;
    return query;
}

} // namespace vigie
