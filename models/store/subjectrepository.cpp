// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/subjectrepository.h"

#include "models/store/librarydatabase.h"
#include "models/store/sql.h"
#include "models/store/valuejson.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString subjectColumns =
    u"id, sort, document_id, page, start, \"end\", quote, prefix, suffix, reading, entered, state"_s;

QString sortName(StoredSubject::Sort sort)
{
    return sort == StoredSubject::Sort::Claim   ? u"claim"_s
           : sort == StoredSubject::Sort::Event ? u"event"_s
                                                : u"mention"_s;
}

StoredSubject::Sort sortFromName(const QString &name)
{
    return name == u"event"     ? StoredSubject::Sort::Event
           : name == u"mention" ? StoredSubject::Sort::Mention
                                : StoredSubject::Sort::Claim;
}

Result<QList<StoredSubject>> listSubjects(const LibraryDatabase &database, const QString &rest,
                                          const QVariantList &values = {})
{
    Result<QSqlQuery> rows =
        sql::run(database.connection(), u"SELECT %1 FROM subjects s %2"_s.arg(subjectColumns, rest), values);
    if (!rows.ok())
        return rows.error();
    QList<StoredSubject> all;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        const auto text = [&row](int column) { return row.value(column).toString(); };
        all.append({.id = text(0),
                    .sort = sortFromName(text(1)),
                    .document = {text(2)},
                    .anchor = {row.value(3).toInt(),
                               {row.value(4).toLongLong(), row.value(5).toLongLong()},
                               text(6),
                               text(7),
                               text(8)},
                    .reading = parseObject(text(9)),
                    .entered = row.value(10).toBool(),
                    .orphaned = text(11) == u"orphaned"});
    }
    return all;
}

Result<std::optional<StoredSubject>> first(const Result<QList<StoredSubject>> &found)
{
    if (!found.ok())
        return found.error();
    return found.value().isEmpty() ? std::nullopt : std::optional(found.value().constFirst());
}

Result<QList<ClaimLink>> listLinks(const LibraryDatabase &database, const QString &where,
                                   const QVariantList &values = {})
{
    Result<QSqlQuery> rows = sql::run(
        database.connection(),
        u"SELECT first_id, second_id, same FROM claim_links %1 ORDER BY first_id, second_id"_s.arg(where),
        values);
    if (!rows.ok())
        return rows.error();
    QList<ClaimLink> all;
    while (rows.value().next())
        all.append({{rows.value().value(0).toString()},
                    {rows.value().value(1).toString()},
                    rows.value().value(2).toBool()});
    return all;
}

} // namespace

SubjectRepository::SubjectRepository(const LibraryDatabase &database)
    : m_database(database)
{
}

Result<std::optional<StoredSubject>> SubjectRepository::subject(const QString &id) const
{
    return first(listSubjects(m_database, u"WHERE id = ?"_s, {id}));
}

Result<QList<StoredSubject>> SubjectRepository::subjects(const DocumentId &document) const
{
    return listSubjects(m_database, u"WHERE document_id = ? ORDER BY page, start, \"end\", id"_s,
                        {document.value});
}

Result<QList<StoredSubject>> SubjectRepository::beyondReading(StoredSubject::Sort sort) const
{
    return listSubjects(
        m_database,
        u"WHERE sort = ? AND state = 'anchored' AND (entered OR NOT EXISTS (SELECT 1 FROM %1 r WHERE "
        "r.id = s.id)) ORDER BY document_id, page, start, \"end\", id"_s.arg(
            sort == StoredSubject::Sort::Event ? u"events"_s : u"claims"_s),
        {sortName(sort)});
}

Result<QList<StoredSubject>> SubjectRepository::orphaned() const
{
    return listSubjects(m_database,
                        u"WHERE state = 'orphaned' ORDER BY document_id, page, start, \"end\", id"_s);
}

Result<std::optional<StoredSubject>> SubjectRepository::mention(const Passage &passage,
                                                                const EntityId &entity) const
{
    return first(listSubjects(
        m_database,
        u"WHERE sort = 'mention' AND document_id = ? AND page = ? AND start = ? AND \"end\" = ? "
        "AND json_extract(reading, '$.entity') = ?"_s,
        {passage.document.value, passage.page, passage.span.start, passage.span.end, entity.value}));
}

Result<void> SubjectRepository::put(const StoredSubject &s) const
{
    // A statement that is there again, and spoken of, no longer goes by another's id: undoing what was said
    // of the one would take away what was said of the other.
    if (Result<void> done =
            sql::execute(m_database.connection(), u"DELETE FROM subject_successors WHERE id = ?"_s, {s.id});
        !done.ok())
        return done;
    return sql::execute(
        m_database.connection(),
        u"INSERT OR REPLACE INTO subjects (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
            subjectColumns),
        {s.id, sortName(s.sort), s.document.value, s.anchor.page, s.anchor.span.start, s.anchor.span.end,
         s.anchor.quote, s.anchor.prefix, s.anchor.suffix, compact(s.reading), s.entered,
         s.orphaned ? u"orphaned"_s : u"anchored"_s});
}

Result<void> SubjectRepository::remove(const QString &id) const
{
    return sql::execute(m_database.connection(), u"DELETE FROM subjects WHERE id = ?"_s, {id});
}

Result<QHash<QString, QJsonObject>> SubjectRepository::decisions(StoredSubject::Sort sort) const
{
    Result<QSqlQuery> rows = sql::run(m_database.connection(),
                                      u"SELECT d.subject_id, d.decision FROM decisions d JOIN subjects s ON "
                                      "s.id = d.subject_id WHERE s.sort = ?"_s,
                                      {sortName(sort)});
    if (!rows.ok())
        return rows.error();
    QHash<QString, QJsonObject> all;
    while (rows.value().next())
        all.insert(rows.value().value(0).toString(), parseObject(rows.value().value(1).toString()));
    return all;
}

Result<QJsonObject> SubjectRepository::decision(const QString &id) const
{
    Result<QSqlQuery> row =
        sql::run(m_database.connection(), u"SELECT decision FROM decisions WHERE subject_id = ?"_s, {id});
    if (!row.ok())
        return row.error();
    return row.value().next() ? parseObject(row.value().value(0).toString()) : QJsonObject();
}

Result<void> SubjectRepository::putDecision(const QString &id, const QJsonObject &decision) const
{
    if (decision.isEmpty())
        return sql::execute(m_database.connection(), u"DELETE FROM decisions WHERE subject_id = ?"_s, {id});
    return sql::execute(
        m_database.connection(),
        u"INSERT OR REPLACE INTO decisions (subject_id, decision, part_of) VALUES (?, ?, ?)"_s,
        {id, compact(decision), decision[u"partOf"_s].toString()});
}

Result<QList<ClaimLink>> SubjectRepository::links() const
{
    const auto isThere = [](const QString &column) {
        return u"(EXISTS (SELECT 1 FROM claims c WHERE c.id = %1) OR EXISTS (SELECT 1 FROM subjects s WHERE "
               u"s.id "
               "= %1 AND s.state = 'anchored'))"_s.arg(column);
    };
    return listLinks(m_database, u"WHERE "_s + isThere(u"first_id"_s) + u" AND "_s + isThere(u"second_id"_s));
}

Result<QList<ClaimLink>> SubjectRepository::allLinks() const
{
    return listLinks(m_database, {});
}

Result<QList<ClaimLink>> SubjectRepository::links(const ClaimId &claim) const
{
    return listLinks(m_database, u"WHERE first_id = ? OR second_id = ?"_s, {claim.value, claim.value});
}

Result<std::optional<bool>> SubjectRepository::link(const ClaimId &first, const ClaimId &second) const
{
    const Result<QList<ClaimLink>> found =
        listLinks(m_database, u"WHERE first_id = ? AND second_id = ?"_s, {first.value, second.value});
    if (!found.ok())
        return found.error();
    return found.value().isEmpty() ? std::optional<bool>() : std::optional(found.value().constFirst().same);
}

Result<void> SubjectRepository::putLink(const ClaimId &first, const ClaimId &second,
                                        std::optional<bool> same) const
{
    if (!same)
        return sql::execute(m_database.connection(),
                            u"DELETE FROM claim_links WHERE first_id = ? AND second_id = ?"_s,
                            {first.value, second.value});
    return sql::execute(m_database.connection(),
                        u"INSERT OR REPLACE INTO claim_links (first_id, second_id, same) VALUES (?, ?, ?)"_s,
                        {first.value, second.value, *same});
}

Result<QString> SubjectRepository::current(const QString &id) const
{
    Result<QSqlQuery> row = sql::run(m_database.connection(),
                                     u"SELECT successor_id FROM subject_successors WHERE id = ?"_s, {id});
    if (!row.ok())
        return row.error();
    return row.value().next() ? row.value().value(0).toString() : id;
}

Result<QStringList> SubjectRepository::names(const QString &currentId) const
{
    Result<QSqlQuery> rows =
        sql::run(m_database.connection(),
                 u"SELECT id FROM subject_successors WHERE successor_id = ? ORDER BY id"_s, {currentId});
    if (!rows.ok())
        return rows.error();
    QStringList all{currentId};
    while (rows.value().next())
        all.append(rows.value().value(0).toString());
    return all;
}

Result<void> SubjectRepository::rename(const QString &from, const QString &to) const
{
    const Result<QList<ClaimLink>> links = this->links(ClaimId{from});
    if (!links.ok())
        return links.error();
    for (const ClaimLink &link : links.value()) {
        const ClaimId other = link.first.value == from ? link.second : link.first;
        const ClaimLink renamed = makeLink({to}, other, link.same);
        Result<void> done = putLink(link.first, link.second, {});
        if (done.ok())
            done = putLink(renamed.first, renamed.second, renamed.same);
        if (!done.ok())
            return done;
    }
    const std::initializer_list<std::pair<QString, QVariantList>> statements{
        {u"UPDATE subjects SET id = ? WHERE id = ?"_s, {to, from}},
        {u"UPDATE decisions SET subject_id = ? WHERE subject_id = ?"_s, {to, from}},
        {u"UPDATE decisions SET decision = json_set(decision, '$.partOf', ?), part_of = ? WHERE "
         "part_of = ? AND part_of <> ''"_s,
         {to, to, from}},
        {u"DELETE FROM subject_successors WHERE id = ?"_s, {to}},
        {u"UPDATE subject_successors SET successor_id = ? WHERE successor_id = ?"_s, {to, from}},
        {u"INSERT OR REPLACE INTO subject_successors (id, successor_id) VALUES (?, ?)"_s, {from, to}}};
    for (const auto &[statement, values] : statements) {
        if (Result<void> done = sql::execute(m_database.connection(), statement, values); !done.ok())
            return done;
    }
    return {};
}

QJsonObject toJson(const StoredSubject &s)
{
    return {{u"id"_s, s.id},
            {u"sort"_s, sortName(s.sort)},
            {u"document"_s, s.document.value},
            {u"page"_s, s.anchor.page},
            {u"start"_s, s.anchor.span.start},
            {u"end"_s, s.anchor.span.end},
            {u"quote"_s, s.anchor.quote},
            {u"prefix"_s, s.anchor.prefix},
            {u"suffix"_s, s.anchor.suffix},
            {u"reading"_s, s.reading},
            {u"entered"_s, s.entered},
            {u"orphaned"_s, s.orphaned}};
}

StoredSubject subjectFromJson(const QJsonObject &json)
{
    return {.id = json[u"id"_s].toString(),
            .sort = sortFromName(json[u"sort"_s].toString()),
            .document = {json[u"document"_s].toString()},
            .anchor = {json[u"page"_s].toInt(),
                       {json[u"start"_s].toInteger(), json[u"end"_s].toInteger()},
                       json[u"quote"_s].toString(),
                       json[u"prefix"_s].toString(),
                       json[u"suffix"_s].toString()},
            .reading = json[u"reading"_s].toObject(),
            .entered = json[u"entered"_s].toBool(),
            .orphaned = json[u"orphaned"_s].toBool()};
}

bool keepsUnread(StoredSubject::Sort sort, const QJsonObject &decision)
{
    const QString status = decision[u"status"_s].toString();
    const QString value = sort == StoredSubject::Sort::Claim   ? u"amount"_s
                          : sort == StoredSubject::Sort::Event ? u"date"_s
                                                               : u"entity"_s;
    return status == u"accepted" || (status != u"rejected" && decision.contains(value));
}

} // namespace vigie
