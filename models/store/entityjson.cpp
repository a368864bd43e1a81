// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/entityjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString kindName(Label::Kind kind)
{
    switch (kind) {
    case Label::Kind::Preferred:
        return u"preferred"_s;
    case Label::Kind::Alternative:
        return u"alternative"_s;
    case Label::Kind::Hidden:
        break;
    }
    return u"hidden"_s;
}

Label::Kind kindFromName(const QString &name)
{
    return name == u"preferred" ? Label::Kind::Preferred
           : name == u"hidden"  ? Label::Kind::Hidden
                                : Label::Kind::Alternative;
}

QJsonArray idsToJson(const QList<EntityId> &ids)
{
    QJsonArray array;
    for (const EntityId &id : ids)
        array.append(id.value);
    return array;
}

QList<EntityId> idsFromJson(const QJsonValue &json)
{
    QList<EntityId> ids;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &one : array)
        ids.append({one.toString()});
    return ids;
}

} // namespace

QJsonObject toJson(const Entity &entity)
{
    QJsonArray labels;
    for (const Label &label : entity.labels) {
        QJsonObject one{{u"text"_s, label.text},
                        {u"language"_s, languageCode(label.language)},
                        {u"kind"_s, kindName(label.kind)}};
        if (label.ambiguous)
            one.insert(u"ambiguous"_s, true);
        labels.append(one);
    }
    QJsonObject identifiers;
    for (auto one = entity.identifiers.cbegin(); one != entity.identifiers.cend(); ++one)
        identifiers.insert(one.key(), one.value());
    return {{u"id"_s, entity.id.value},
            {u"type"_s, entityTypeName(entity.type)},
            {u"labels"_s, labels},
            {u"identifiers"_s, identifiers},
            {u"broader"_s, idsToJson(entity.broader)},
            {u"related"_s, idsToJson(entity.related)},
            {u"source"_s, entity.source}};
}

Entity entityFromJson(const QJsonObject &json)
{
    Entity entity;
    entity.id.value = json["id"_L1].toString();
    entity.type = entityTypeFromName(json["type"_L1].toString()).value_or(EntityType::Concept);
    const QJsonArray labels = json["labels"_L1].toArray();
    for (const QJsonValue &value : labels) {
        const QJsonObject one = value.toObject();
        entity.labels.append({one["text"_L1].toString(), languageFromCode(one["language"_L1].toString()),
                              kindFromName(one["kind"_L1].toString()), one["ambiguous"_L1].toBool()});
    }
    const QJsonObject identifiers = json["identifiers"_L1].toObject();
    for (auto one = identifiers.begin(); one != identifiers.end(); ++one)
        entity.identifiers.insert(one.key(), one.value().toString());
    entity.broader = idsFromJson(json["broader"_L1]);
    entity.related = idsFromJson(json["related"_L1]);
    entity.source = json["source"_L1].toString();
    return entity;
}

} // namespace vigie
