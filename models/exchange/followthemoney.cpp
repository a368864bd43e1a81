// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/followthemoney.h"

#include "models/exchange/namelabels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype mostProblemsOfList = 50;

std::optional<EntityType> typeOfSchema(const QString &schema)
{
    if (schema == u"Person")
        return EntityType::Person;
    if (schema == u"Organization" || schema == u"Company" || schema == u"LegalEntity" ||
        schema == u"PublicBody")
        return EntityType::Organisation;
    if (schema == u"Vessel")
        return EntityType::Vessel;
    return std::nullopt;
}

QStringList texts(const QJsonObject &properties, QLatin1StringView key)
{
    const QJsonValue value = properties[key];
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    QStringList found;
    for (const QJsonValue &one : array) {
        if (one.isString() && !one.toString().trimmed().isEmpty())
            found.append(one.toString().trimmed());
    }
    return found;
}

void readIdentifiers(Entity &entity, const QString &id, const QJsonObject &properties)
{
    static const QRegularExpression wikidata(u"^Q\\d+$"_s);
    const auto take = [&](QLatin1StringView property, const QString &key) {
        const QStringList values = texts(properties, property);
        if (!values.isEmpty())
            entity.identifiers.insert(key, values.first());
    };
    take("wikidataId"_L1, u"wikidata"_s);
    take("leiCode"_L1, u"lei"_s);
    take("mmsi"_L1, u"mmsi"_s);
    take("imoNumber"_L1, u"imo"_s);
    take("registrationNumber"_L1, u"registrationNumber"_s);
    if (auto imo = entity.identifiers.find(u"imo"_s); imo != entity.identifiers.end())
        imo->remove(QRegularExpression(u"\\D"_s)); // also written "IMO 1234567"
    if (!id.isEmpty())
        entity.identifiers.insert(wikidata.match(id).hasMatch() ? u"wikidata"_s : u"openSanctions"_s, id);
}

std::optional<Entity> readEntity(const QJsonObject &object)
{
    const std::optional<EntityType> type = typeOfSchema(object["schema"_L1].toString());
    if (!type)
        return std::nullopt;
    const QJsonObject properties = object["properties"_L1].toObject();
    Entity entity;
    entity.type = *type;
    addName(entity, object["caption"_L1].toString(), true, false);
    for (const QString &name : texts(properties, "name"_L1))
        addName(entity, name, true, false);
    for (const QLatin1StringView key : {"alias"_L1, "previousName"_L1, "abbreviation"_L1}) {
        for (const QString &name : texts(properties, key))
            addName(entity, name, false, false);
    }
    for (const QString &name : texts(properties, "weakAlias"_L1))
        addName(entity, name, false, true);
    settlePreferred(entity);
    readIdentifiers(entity, object["id"_L1].toString(), properties);
    const QStringList urls = texts(properties, "sourceUrl"_L1);
    const QStringList datasets = texts(object, "datasets"_L1);
    entity.source = !urls.isEmpty()       ? urls.first()
                    : !datasets.isEmpty() ? datasets.join(u", "_s)
                                          : u"FollowTheMoney"_s;
    return entity;
}

} // namespace

Result<EntityList> readFollowTheMoney(const QByteArray &lines)
{
    EntityList list;
    qsizetype number = 0, broken = 0, understood = 0;
    const auto problem = [&](const QString &sentence) {
        ++broken;
        if (list.problems.size() < mostProblemsOfList)
            list.problems.append(sentence);
    };
    for (qsizetype at = 0; at < lines.size();) {
        const qsizetype end = lines.indexOf('\n', at);
        const QByteArray line = lines.mid(at, end < 0 ? -1 : end - at).trimmed();
        at = end < 0 ? lines.size() : end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (!document.isObject() || !document.object()["schema"_L1].isString()) {
            problem(QCoreApplication::translate("vigie::Lists", "Line %1 is no FollowTheMoney entity: %2.")
                        .arg(number)
                        .arg(error.error == QJsonParseError::NoError
                                 ? QCoreApplication::translate("vigie::Lists", "it has no schema")
                                 : error.errorString()));
            continue;
        }
        ++understood;
        const std::optional<Entity> entity = readEntity(document.object());
        if (entity && entity->labels.isEmpty())
            problem(QCoreApplication::translate("vigie::Lists",
                                                "Line %1: an entry without a name in a script that is read "
                                                "here was left out.")
                        .arg(number));
        else if (entity)
            list.entities.append(*entity);
    }
    if (understood == 0)
        return Error{Error::Code::Malformed,
                     QCoreApplication::translate("vigie::Lists", "The file holds no FollowTheMoney entity.")};
    if (broken > mostProblemsOfList)
        list.problems.append(QCoreApplication::translate("vigie::Lists", "%1 more entries were left out.")
                                 .arg(broken - mostProblemsOfList));
    return list;
}

} // namespace vigie
