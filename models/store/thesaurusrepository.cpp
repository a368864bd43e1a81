// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/thesaurusrepository.h"

#include "models/store/entityjson.h"
#include "models/store/librarydatabase.h"
#include "models/store/metarepository.h"
#include "models/store/sql.h"
#include "models/store/valuejson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString revisionKey = u"thesaurus.revision"_s;
const QString hiddenKey = u"hidden"_s;

QJsonValue changeToJson(const EntryChange &change)
{
    QJsonObject json{{u"entry"_s, toJson(change.entry)}};
    if (change.base)
        json.insert(u"base"_s, toJson(*change.base));
    if (change.hidden)
        json.insert(hiddenKey, true);
    return json;
}

/// An id holds no space: ids of the program are kebab-case, those of lists are made so.
QString pairKey(const EntityPair &pair)
{
    return pair.first.value + u' ' + pair.second.value;
}

} // namespace

ThesaurusRepository::ThesaurusRepository(const LibraryDatabase &database)
    : m_database(database)
{
}

Result<ThesaurusLayer> ThesaurusRepository::layer() const
{
    const QSqlDatabase connection = m_database.connection();
    ThesaurusLayer layer;
    Result<QSqlQuery> rows = sql::run(connection, u"SELECT id, base, entry FROM thesaurus_entries"_s);
    if (!rows.ok())
        return rows.error();
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        EntryChange change;
        if (const QString base = row.value(1).toString(); !base.isEmpty())
            change.base = entityFromJson(parseObject(base));
        const QJsonObject entry = parseObject(row.value(2).toString());
        change.entry = entityFromJson(entry);
        change.hidden = entry[hiddenKey].toBool();
        layer.entries.insert({row.value(0).toString()}, change);
    }
    rows = sql::run(connection, u"SELECT from_id, into_id FROM thesaurus_merges"_s);
    if (!rows.ok())
        return rows.error();
    while (rows.value().next())
        layer.merged.insert({rows.value().value(0).toString()}, {rows.value().value(1).toString()});
    rows = sql::run(connection, u"SELECT first_id, second_id FROM thesaurus_distinct"_s);
    if (!rows.ok())
        return rows.error();
    while (rows.value().next())
        layer.distinct.insert({{rows.value().value(0).toString()}, {rows.value().value(1).toString()}});
    return layer;
}

Result<QHash<EntityId, EntityId>> ThesaurusRepository::merges() const
{
    Result<QSqlQuery> rows =
        sql::run(m_database.connection(), u"SELECT from_id, into_id FROM thesaurus_merges"_s);
    if (!rows.ok())
        return rows.error();
    QHash<EntityId, EntityId> direct;
    while (rows.value().next())
        direct.insert({rows.value().value(0).toString()}, {rows.value().value(1).toString()});
    QHash<EntityId, EntityId> merged;
    for (auto one = direct.cbegin(); one != direct.cend(); ++one) {
        EntityId into = one.value();
        for (qsizetype steps = 0; direct.contains(into) && steps < direct.size(); ++steps)
            into = direct.value(into);
        merged.insert(one.key(), into);
    }
    return merged;
}

Result<EntityId> ThesaurusRepository::current(const EntityId &id) const
{
    const Result<QHash<EntityId, EntityId>> merged = merges();
    if (!merged.ok())
        return merged.error();
    return merged.value().value(id, id);
}

Result<QString> ThesaurusRepository::revision() const
{
    return MetaRepository(m_database).value(revisionKey);
}

Result<void> ThesaurusRepository::writeEntries(const QJsonObject &entries) const
{
    const QSqlDatabase connection = m_database.connection();
    Result<QSqlQuery> put = sql::prepare(
        connection, u"INSERT OR REPLACE INTO thesaurus_entries (id, base, entry) VALUES (?, ?, ?)"_s);
    Result<QSqlQuery> drop = sql::prepare(connection, u"DELETE FROM thesaurus_entries WHERE id = ?"_s);
    if (!put.ok() || !drop.ok())
        return put.ok() ? drop.error() : put.error();
    Result<void> done;
    for (auto one = entries.begin(); done.ok() && one != entries.end(); ++one) {
        const QJsonObject change = one.value().toObject();
        const QJsonObject base = change["base"_L1].toObject();
        QJsonObject entry = change["entry"_L1].toObject();
        if (change[hiddenKey].toBool())
            entry.insert(hiddenKey, true);
        if (change.isEmpty())
            done = sql::execute(drop.value(), {one.key()});
        else
            done = sql::execute(put.value(),
                                {one.key(), base.isEmpty() ? u""_s : compact(base), compact(entry)});
    }
    return done;
}

Result<void> ThesaurusRepository::writeMerges(const QJsonObject &merges) const
{
    const QSqlDatabase connection = m_database.connection();
    Result<void> done;
    for (auto one = merges.begin(); done.ok() && one != merges.end(); ++one) {
        const QString into = one.value().toString();
        done =
            into.isEmpty()
                ? sql::execute(connection, u"DELETE FROM thesaurus_merges WHERE from_id = ?"_s, {one.key()})
                : sql::execute(connection,
                               u"INSERT OR REPLACE INTO thesaurus_merges (from_id, into_id) VALUES (?, ?)"_s,
                               {one.key(), into});
    }
    return done;
}

Result<void> ThesaurusRepository::writeDistinct(const QJsonObject &pairs) const
{
    const QSqlDatabase connection = m_database.connection();
    Result<void> done;
    for (auto one = pairs.begin(); done.ok() && one != pairs.end(); ++one) {
        const QString first = one.key().section(u' ', 0, 0), second = one.key().section(u' ', 1);
        done = sql::execute(
            connection,
            one.value().toBool()
                ? u"INSERT OR REPLACE INTO thesaurus_distinct (first_id, second_id) VALUES (?, ?)"_s
                : u"DELETE FROM thesaurus_distinct WHERE first_id = ? AND second_id = ?"_s,
            {first, second});
    }
    return done;
}

Result<void> ThesaurusRepository::write(const QJsonObject &patch) const
{
    Result<void> done = writeEntries(patch["entries"_L1].toObject());
    if (done.ok())
        done = writeMerges(patch["merged"_L1].toObject());
    if (done.ok())
        done = writeDistinct(patch["distinct"_L1].toObject());
    if (!done.ok())
        return done;
    const Result<QString> now = revision();
    if (!now.ok())
        return now.error();
    return MetaRepository(m_database).setValue(revisionKey, QString::number(now.value().toLongLong() + 1));
}

Result<QStringList> ThesaurusRepository::settledWords(const EntityId &id) const
{
    Result<QSqlQuery> rows =
        sql::run(m_database.connection(),
                 u"SELECT DISTINCT words FROM mentions WHERE (entity_id = ? OR read_entity = ?) AND "
                 "(entered <> 0 OR read_entity <> '') ORDER BY words"_s,
                 {id.value, id.value});
    if (!rows.ok())
        return rows.error();
    QStringList words;
    while (rows.value().next())
        words.append(rows.value().value(0).toString());
    return words;
}

Result<void> ThesaurusRepository::addPending(const QString &before, const QString &after,
                                             const QStringList &labels) const
{
    const QJsonObject json{{u"labels"_s, QJsonArray::fromStringList(labels)}, {u"after"_s, after}};
    return sql::execute(m_database.connection(),
                        u"INSERT INTO thesaurus_changes (signature, labels) VALUES (?, ?)"_s,
                        {before, compact(json)});
}

Result<QList<PendingLabels>> ThesaurusRepository::pending() const
{
    Result<QSqlQuery> rows =
        sql::run(m_database.connection(),
                 u"SELECT number, signature, labels FROM thesaurus_changes ORDER BY number"_s);
    if (!rows.ok())
        return rows.error();
    QList<PendingLabels> all;
    while (rows.value().next()) {
        const QJsonObject json = parseObject(rows.value().value(2).toString());
        PendingLabels one{.number = rows.value().value(0).toLongLong(),
                          .signature = rows.value().value(1).toString(),
                          .after = json["after"_L1].toString(),
                          .labels = {}};
        for (const QJsonValue &label : json["labels"_L1].toArray())
            one.labels.append(label.toString());
        all.append(one);
    }
    return all;
}

Result<void> ThesaurusRepository::removePending(qint64 upTo) const
{
    return sql::execute(m_database.connection(), u"DELETE FROM thesaurus_changes WHERE number <= ?"_s,
                        {upTo});
}

QJsonObject layerPatch(const ThesaurusLayer &from, const ThesaurusLayer &to)
{
    QJsonObject entries, merged, distinct;
    for (auto one = to.entries.cbegin(); one != to.entries.cend(); ++one) {
        const auto known = from.entries.constFind(one.key());
        if (known == from.entries.cend() || *known != *one)
            entries.insert(one.key().value, changeToJson(*one));
    }
    for (auto one = from.entries.cbegin(); one != from.entries.cend(); ++one) {
        if (!to.entries.contains(one.key()))
            entries.insert(one.key().value, QJsonValue());
    }
    for (auto one = to.merged.cbegin(); one != to.merged.cend(); ++one) {
        if (from.merged.value(one.key()) != one.value())
            merged.insert(one.key().value, one.value().value);
    }
    for (auto one = from.merged.cbegin(); one != from.merged.cend(); ++one) {
        if (!to.merged.contains(one.key()))
            merged.insert(one.key().value, QJsonValue());
    }
    for (const EntityPair &pair : to.distinct) {
        if (!from.distinct.contains(pair))
            distinct.insert(pairKey(pair), true);
    }
    for (const EntityPair &pair : from.distinct) {
        if (!to.distinct.contains(pair))
            distinct.insert(pairKey(pair), false);
    }
    QJsonObject patch;
    const auto keep = [&patch](const QString &key, const QJsonObject &part) {
        if (!part.isEmpty())
            patch.insert(key, part);
    };
    keep(u"entries"_s, entries);
    keep(u"merged"_s, merged);
    keep(u"distinct"_s, distinct);
    return patch;
}

} // namespace vigie
