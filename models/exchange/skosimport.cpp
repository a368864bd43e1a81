// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/skosimport.h"

#include "models/exchange/skosjsonld.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype mostProblems = 50;
constexpr auto core = "http://www.w3.org/2004/02/skos/core#"_L1;

QString plainKey(const QString &key)
{
    if (key.startsWith("skos:"_L1))
        return key.mid(5);
    if (key.startsWith(core))
        return key.mid(core.size());
    return key;
}

QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

/// Labels as a map from language to texts.
QJsonValue asLanguageMap(const QJsonValue &value)
{
    if (value.isObject() && !value.toObject().contains("@value"_L1))
        return value;
    QJsonObject map;
    const QJsonArray list = listOf(value);
    for (const QJsonValue &one : list) {
        const QJsonObject object = one.toObject();
        const QString text = one.isString() ? one.toString() : object["@value"_L1].toString();
        const QString language = object["@language"_L1].toString(u"und"_s);
        QJsonArray texts = map[language].toArray();
        texts.append(text);
        map.insert(language, texts);
    }
    return map;
}

/// Relations as plain ids.
QJsonValue asIds(const QJsonValue &value)
{
    QJsonArray ids;
    const QJsonArray list = listOf(value);
    for (const QJsonValue &one : list) {
        const QString iri = one.isObject() ? one.toObject()["@id"_L1].toString() : one.toString();
        if (!iri.isEmpty())
            ids.append(iri);
    }
    return ids;
}

QJsonObject simplified(const QJsonObject &entry)
{
    QJsonObject plain;
    for (auto one = entry.begin(); one != entry.end(); ++one) {
        const QString key = plainKey(one.key());
        if (key == u"prefLabel" || key == u"altLabel" || key == u"hiddenLabel" || key == u"ambiguous")
            plain.insert(key, asLanguageMap(one.value()));
        else if (key == u"broader" || key == u"related")
            plain.insert(key, asIds(one.value()));
        else if (key == u"exactMatch")
            plain.insert(key, asIds(one.value()).toArray().first());
        else if (key == u"source")
            plain.insert(key, one->isString() ? one.value() : QJsonValue(QString()));
        else if (key == u"@id" || key == u"type" || key == u"identifier")
            plain.insert(key, one.value());
    }
    if (plain["exactMatch"_L1].isNull())
        plain.remove("exactMatch"_L1);
    return plain;
}

bool isConcept(const QJsonObject &entry)
{
    const QJsonArray types = listOf(entry["@type"_L1]);
    for (const QJsonValue &type : types) {
        const QString name = plainKey(type.toString());
        if (name == u"ConceptScheme" || name == u"Collection" || name == u"OrderedCollection")
            return false;
    }
    return true;
}

QJsonArray graphOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonValue graph = document.object()["@graph"_L1];
    return graph.isArray() ? graph.toArray() : QJsonArray();
}

} // namespace

Result<EntityList> readSkosList(const QByteArray &json)
{
    if (Result<QList<Entity>> ours = readSkosJsonLd(json); ours.ok() && json.contains("urn:vigie:thesaurus:"))
        return EntityList{std::move(ours).value(), {}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonArray graph = graphOf(document);
    if (error.error != QJsonParseError::NoError || graph.isEmpty())
        return Error{
            Error::Code::Malformed,
            QCoreApplication::translate("vigie::Lists", "The file is no SKOS vocabulary in JSON-LD: %1.")
                .arg(error.error != QJsonParseError::NoError
                         ? error.errorString()
                         : QCoreApplication::translate("vigie::Lists", "it has no list of concepts"))};
    EntityList list;
    qsizetype broken = 0;
    for (const QJsonValue &value : graph) {
        const QJsonObject entry = value.toObject();
        if (!isConcept(entry))
            continue;
        const QString iri = entry["@id"_L1].toString();
        const QJsonObject alone{{u"@graph"_s, QJsonArray{simplified(entry)}}};
        Result<QList<Entity>> read = readSkosJsonLd(QJsonDocument(alone).toJson(QJsonDocument::Compact));
        if (!read.ok()) {
            ++broken;
            if (list.problems.size() < mostProblems)
                list.problems.append(
                    QCoreApplication::translate("vigie::Lists", "The concept “%1” was left out: %2")
                        .arg(iri, read.error().message));
            continue;
        }
        Entity entity = std::move(read).value().constFirst();
        if (!iri.startsWith("entry:"_L1) && !iri.startsWith("urn:vigie:thesaurus:"_L1)) {
            entity.id = {};
            entity.broader.clear();
            entity.related.clear();
            if (!entity.identifiers.contains(u"exactMatch"_s))
                entity.identifiers.insert(u"exactMatch"_s, iri);
        }
        list.entities.append(entity);
    }
    if (list.entities.isEmpty())
        return Error{Error::Code::Malformed,
                     QCoreApplication::translate("vigie::Lists", "The file holds no concept with a name in "
                                                                 "English, French, Japanese or Korean.")};
    if (broken > mostProblems)
        list.problems.append(QCoreApplication::translate("vigie::Lists", "%1 more entries were left out.")
                                 .arg(broken - mostProblems));
    return list;
}

} // namespace vigie
