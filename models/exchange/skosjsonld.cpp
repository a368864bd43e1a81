// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/skosjsonld.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

constexpr qsizetype largestFile = 64 * 1024 * 1024; ///< bytes; our own thesaurus has less than one hundredth
constexpr auto entryPrefix = "entry:"_L1;

/// Reading stops at the first thing that is wrong; what was wrong is kept here.
class EntryReader
{
public:
    EntryReader(const QJsonObject &object, int number)
        : m_object(object)
        , m_number(number)
    {
    }

    Result<Entity> read()
    {
        readId();
        readType();
        readLabels("prefLabel"_L1, Label::Kind::Preferred);
        readLabels("altLabel"_L1, Label::Kind::Alternative);
        readLabels("hiddenLabel"_L1, Label::Kind::Hidden);
        readAmbiguous();
        m_entity.broader = readRelations("broader"_L1);
        m_entity.related = readRelations("related"_L1);
        readIdentifiers();
        readText("source"_L1, &m_entity.source);
        if (!m_problem && m_entity.labels.isEmpty())
            fail(QT_TRANSLATE_NOOP("vigie::Thesaurus", "Entry %1 of the thesaurus has no label."));
        if (m_problem)
            return *m_problem;
        return m_entity;
    }

private:
    /// `sentence` is marked for translation; its %1 is the entry, %2 and on are `arguments`.
    void fail(const char *sentence, const QStringList &arguments = {})
    {
        if (m_problem)
            return;
        QString message = QCoreApplication::translate("vigie::Thesaurus", sentence);
        message = message.arg(m_entity.id.isEmpty() ? QString::number(m_number)
                                                    : u"%1 (%2)"_s.arg(m_number).arg(m_entity.id.value));
        for (const QString &argument : arguments)
            message = message.arg(argument);
        m_problem = Error{Error::Code::Malformed, message};
    }

    void readId()
    {
        const QString iri = m_object.value("@id"_L1).toString();
        const qsizetype cut = std::max({iri.lastIndexOf(u':'), iri.lastIndexOf(u'/'), iri.lastIndexOf(u'#')});
        m_entity.id.value = iri.mid(cut + 1);
        if (m_entity.id.isEmpty())
            fail(QT_TRANSLATE_NOOP("vigie::Thesaurus", "Entry %1 of the thesaurus has no @id."));
    }

    void readType()
    {
        const QJsonValue value = m_object.value("type"_L1);
        if (value.isUndefined())
            return;
        const auto type = entityTypeFromName(value.toString());
        if (type)
            m_entity.type = *type;
        else
            fail(
                QT_TRANSLATE_NOOP("vigie::Thesaurus", "Entry %1 of the thesaurus has the unknown type “%2”."),
                {value.toVariant().toString()});
    }

    /// Calls `use(language, text)` for every text of a language map; a text stands alone or in a list.
    template <typename Use>
    void forEachText(QLatin1StringView key, Use use)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return;
        if (!value.isObject())
            return fail(QT_TRANSLATE_NOOP(
                            "vigie::Thesaurus",
                            "Entry %1 of the thesaurus has a %2 that is no map from languages to texts."),
                        {key});
        const QJsonObject map = value.toObject();
        for (auto it = map.begin(); it != map.end(); ++it) {
            const Language language = languageFromCode(it.key());
            const QJsonArray texts = it->isArray() ? it->toArray() : QJsonArray{*it};
            for (const QJsonValue &one : texts) {
                const QString text = one.toString().normalized(QString::NormalizationForm_C);
                if (text.trimmed().isEmpty())
                    return fail(QT_TRANSLATE_NOOP("vigie::Thesaurus",
                                                  "Entry %1 of the thesaurus has an empty %2 or "
                                                  "one that is no text (language %3)."),
                                {key, it.key()});
                if (language != Language::Other)
                    use(language, text);
            }
        }
    }

    void readLabels(QLatin1StringView key, Label::Kind kind)
    {
        QList<Language> preferred;
        forEachText(key, [&](Language language, const QString &text) {
            if (kind == Label::Kind::Preferred) {
                if (preferred.contains(language))
                    return fail(
                        QT_TRANSLATE_NOOP(
                            "vigie::Thesaurus",
                            "Entry %1 of the thesaurus has two preferred labels in one language (%2)."),
                        {languageCode(language)});
                preferred.append(language);
            }
            m_entity.labels.append({text, language, kind, false});
        });
    }

    void readAmbiguous()
    {
        forEachText("ambiguous"_L1, [&](Language language, const QString &text) {
            bool found = false;
            for (Label &label : m_entity.labels) {
                if (label.language == language && label.text == text) {
                    label.ambiguous = true;
                    found = true;
                }
            }
            if (!found)
                fail(QT_TRANSLATE_NOOP(
                         "vigie::Thesaurus",
                         "Entry %1 of the thesaurus calls “%2” ambiguous, which is none of its labels."),
                     {text});
        });
    }

    QList<EntityId> readRelations(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return {};
        QList<EntityId> ids;
        const QJsonArray iris = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &one : iris) {
            const QString iri = one.toString();
            const QString id = iri.mid(iri.lastIndexOf(u':') + 1);
            if (id.isEmpty())
                fail(QT_TRANSLATE_NOOP("vigie::Thesaurus",
                                       "Entry %1 of the thesaurus has a %2 that names no entry."),
                     {key});
            ids.append(EntityId{id});
        }
        return ids;
    }

    void readIdentifiers()
    {
        const QJsonValue value = m_object.value("identifier"_L1);
        if (!value.isUndefined() && !value.isObject())
            return fail(QT_TRANSLATE_NOOP("vigie::Thesaurus",
                                          "Entry %1 of the thesaurus has an identifier that is no map."));
        const QJsonObject map = value.toObject();
        for (auto it = map.begin(); it != map.end(); ++it) {
            if (it->toString().isEmpty())
                return fail(
                    QT_TRANSLATE_NOOP("vigie::Thesaurus",
                                      "Entry %1 of the thesaurus has an identifier without text (%2)."),
                    {it.key()});
            m_entity.identifiers.insert(it.key(), it->toString());
        }
        QString exactMatch;
        readText("exactMatch"_L1, &exactMatch);
        if (!exactMatch.isEmpty())
            m_entity.identifiers.insert(u"exactMatch"_s, exactMatch);
    }

    void readText(QLatin1StringView key, QString *text)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            return fail(
                QT_TRANSLATE_NOOP("vigie::Thesaurus", "Entry %1 of the thesaurus has a %2 that is no text."),
                {key});
        *text = value.toString();
    }

    QJsonObject m_object;
    int m_number;
    Entity m_entity;
    std::optional<Error> m_problem;
};

void addText(QJsonObject &map, Language language, const QString &text)
{
    const QString code = languageCode(language);
    QJsonArray texts = map.value(code).toArray();
    texts.append(text);
    map.insert(code, texts);
}

QJsonArray relationsToJson(const QList<EntityId> &ids)
{
    QJsonArray array;
    for (const EntityId &id : ids)
        array.append(QString(entryPrefix + id.value));
    return array;
}

QJsonObject entityToJson(const Entity &entity)
{
    QJsonObject preferred;
    QJsonObject alternative;
    QJsonObject hidden;
    QJsonObject ambiguous;
    for (const Label &label : entity.labels) {
        if (label.kind == Label::Kind::Preferred)
            preferred.insert(languageCode(label.language), label.text);
        else
            addText(label.kind == Label::Kind::Hidden ? hidden : alternative, label.language, label.text);
        if (label.ambiguous)
            addText(ambiguous, label.language, label.text);
    }
    QJsonObject identifiers;
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
        identifiers.insert(it.key(), it.value());
    QJsonObject object{{u"@id"_s, QString(entryPrefix + entity.id.value)},
                       {u"@type"_s, u"skos:Concept"_s},
                       {u"type"_s, entityTypeName(entity.type)}};
    if (const QString match = identifiers.take("exactMatch"_L1).toString(); !match.isEmpty())
        object.insert(u"exactMatch"_s, match);
    const auto insert = [&object](const QString &key, const auto &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    insert(u"prefLabel"_s, preferred);
    insert(u"altLabel"_s, alternative);
    insert(u"hiddenLabel"_s, hidden);
    insert(u"ambiguous"_s, ambiguous);
    insert(u"identifier"_s, identifiers);
    insert(u"broader"_s, relationsToJson(entity.broader));
    insert(u"related"_s, relationsToJson(entity.related));
    insert(u"source"_s, entity.source);
    return object;
}

QJsonObject context()
{
    const auto languageMap = [](const QString &iri) {
        return QJsonObject{{u"@id"_s, iri}, {u"@container"_s, u"@language"_s}};
    };
    const auto link = [](const QString &iri) { return QJsonObject{{u"@id"_s, iri}, {u"@type"_s, u"@id"_s}}; };
    return {{u"skos"_s, u"http://www.w3.org/2004/02/skos/core#"_s},
            {u"dct"_s, u"http://purl.org/dc/terms/"_s},
            {u"vigie"_s, u"urn:vigie:vocabulary:"_s},
            {u"entry"_s, u"urn:vigie:thesaurus:"_s},
            {u"prefLabel"_s, languageMap(u"skos:prefLabel"_s)},
            {u"altLabel"_s, languageMap(u"skos:altLabel"_s)},
            {u"hiddenLabel"_s, languageMap(u"skos:hiddenLabel"_s)},
            {u"ambiguous"_s, languageMap(u"vigie:ambiguousLabel"_s)},
            {u"broader"_s, link(u"skos:broader"_s)},
            {u"related"_s, link(u"skos:related"_s)},
            {u"exactMatch"_s, link(u"skos:exactMatch"_s)},
            {u"identifier"_s, QJsonObject{{u"@id"_s, u"vigie:identifier"_s}, {u"@type"_s, u"@json"_s}}},
            {u"type"_s, u"vigie:type"_s},
            {u"note"_s, u"skos:note"_s},
            {u"source"_s, u"dct:source"_s}};
}

} // namespace

Result<QList<Entity>> readSkosJsonLd(const QByteArray &json)
{
    if (json.size() > largestFile)
        return Error{
            Error::Code::TooLarge,
            QCoreApplication::translate("vigie::Thesaurus", "The thesaurus file is larger than 64 MB.")};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = 1 + json.first(std::min<qsizetype>(problem.offset, json.size())).count('\n');
        return Error{
            Error::Code::Malformed,
            QCoreApplication::translate("vigie::Thesaurus", "The thesaurus is no valid JSON: line %1, %2.")
                .arg(QString::number(line), problem.errorString())};
    }
    const QJsonValue graph = document.object().value("@graph"_L1);
    if (!graph.isArray())
        return Error{Error::Code::Malformed,
                     QCoreApplication::translate("vigie::Thesaurus",
                                                 "The thesaurus holds no list of entries (@graph).")};
    QList<Entity> entities;
    QSet<EntityId> seen;
    const QJsonArray entries = graph.toArray();
    for (const QJsonValue &entry : entries) {
        Result<Entity> entity = EntryReader(entry.toObject(), int(entities.size()) + 1).read();
        if (!entity)
            return entity.error();
        const EntityId id = entity.value().id;
        if (seen.contains(id))
            return Error{Error::Code::Malformed,
                         QCoreApplication::translate("vigie::Thesaurus",
                                                     "Two entries of the thesaurus have the id “%1”.")
                             .arg(id.value)};
        seen.insert(id);
        entities.append(std::move(entity).value());
    }
    return entities;
}

QByteArray writeSkosJsonLd(const QList<Entity> &entities)
{
    const auto compact = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    QByteArray json = "{\"@context\":" + compact(context()) + ",\n\"@graph\":[";
    QByteArray separator = "\n";
    for (const Entity &entity : entities) {
        json += separator + compact(entityToJson(entity));
        separator = ",\n";
    }
    return json + "\n]}\n";
}

Result<QList<Entity>> bundledThesaurus()
{
    QList<Entity> all;
    QSet<EntityId> seen;
    const QDir folder(u":/vigie/thesaurus"_s);
    const QStringList names = folder.entryList({u"*.jsonld"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Unreadable, u"%1: %2"_s.arg(name, file.errorString())};
        Result<QList<Entity>> entities = readSkosJsonLd(file.readAll());
        if (!entities)
            return Error{entities.error().code, u"%1: %2"_s.arg(name, entities.error().message)};
        for (const Entity &entity : std::as_const(entities.value())) {
            if (seen.contains(entity.id))
                return Error{Error::Code::Malformed,
                             u"%1: the entry “%2” is also in another file."_s.arg(name, entity.id.value)};
            seen.insert(entity.id);
        }
        all += std::move(entities).value();
    }
    if (all.isEmpty())
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("vigie::Thesaurus", "The program came without its thesaurus.")};
    std::sort(all.begin(), all.end(), [](const Entity &a, const Entity &b) { return a.id < b.id; });
    return all;
}

} // namespace vigie
