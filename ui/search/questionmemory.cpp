// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/questionmemory.h"

#include <QVariantMap>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QVariant keptQuestion(const SearchQuery &query)
{
    QVariantMap kept;
    const auto keep = [&kept](const QString &name, const QVariant &value, bool set) {
        if (set)
            kept.insert(name, value);
    };
    keep(u"text"_s, query.text, !query.text.isEmpty());
    keep(u"without"_s, query.withoutExpansions, !query.withoutExpansions.isEmpty());
    keep(u"literal"_s, true, !query.expand);
    keep(u"newest"_s, true, query.order == SearchQuery::Order::Date);
    keep(u"tag"_s, query.tag, !query.tag.isEmpty());
    if (query.language)
        kept.insert(u"language"_s, languageCode(*query.language));
    if (query.document)
        kept.insert(u"document"_s, query.document->value);
    if (query.entity)
        kept.insert(u"entity"_s, query.entity->value);
    if (query.year)
        kept.insert(u"year"_s, *query.year);
    if (query.published) {
        keep(u"from"_s, query.published->start, query.published->start.isValid());
        keep(u"to"_s, query.published->end, query.published->end.isValid());
    }
    return kept.isEmpty() ? QVariant() : QVariant(kept);
}

SearchQuery questionFrom(const QVariant &kept)
{
    const QVariantMap map = kept.toMap();
    SearchQuery query;
    query.text = map.value(u"text"_s).toString();
    query.withoutExpansions = map.value(u"without"_s).toStringList();
    query.expand = !map.value(u"literal"_s).toBool();
    if (map.value(u"newest"_s).toBool())
        query.order = SearchQuery::Order::Date;
    query.tag = map.value(u"tag"_s).toString();
    const Language language = languageFromCode(map.value(u"language"_s).toString());
    if (language != Language::Unknown)
        query.language = language;
    if (const QString id = map.value(u"document"_s).toString(); !id.isEmpty())
        query.document = DocumentId{id};
    if (const QString id = map.value(u"entity"_s).toString(); !id.isEmpty())
        query.entity = EntityId{id};
    if (const QVariant year = map.value(u"year"_s); year.isValid())
        query.year = year.toInt();
    const QDate from = map.value(u"from"_s).toDate(), to = map.value(u"to"_s).toDate();
    if (from.isValid() || to.isValid())
        query.published = FuzzyDate::range(from, to);
    return query;
}

} // namespace vigie
