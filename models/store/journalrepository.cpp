// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalrepository.h"

#include "models/store/librarydatabase.h"
#include "models/store/sql.h"
#include "models/store/valuejson.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

Result<QList<JournalEntry>> listSteps(const LibraryDatabase &database, const QString &rest,
                                      const QVariantList &values = {})
{
    Result<QSqlQuery> rows =
        sql::run(database.connection(),
                 u"SELECT number, at, action, subject, before, after FROM journal "_s + rest, values);
    if (!rows.ok())
        return rows.error();
    QList<JournalEntry> entries;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        entries.append({row.value(0).toLongLong(),
                        QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
                        row.value(2).toString(), row.value(3).toString(),
                        parseObject(row.value(4).toString()), parseObject(row.value(5).toString())});
    }
    return entries;
}

// The words that a step is about: of the mark or claim, of the entry, or the title of the document.
Result<QList<JournalStep>> steps(const LibraryDatabase &database, const QString &state)
{
    Result<QSqlQuery> rows = sql::run(
        database.connection(),
        u"SELECT j.number, j.at, j.action, j.subject, COALESCE(NULLIF(json_extract(j.after, '$.summary'), "
        u"''), "
        "NULLIF(json_extract(j.before, '$.summary'), ''), NULLIF(json_extract(j.after, '$.quote'), ''), "
        "NULLIF(json_extract(j.before, '$.quote'), ''), d.title, '') "
        "FROM journal j LEFT JOIN documents d ON d.id = j.subject WHERE j.state = ? ORDER BY j.number"_s,
        {state});
    if (!rows.ok())
        return rows.error();
    QList<JournalStep> all;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        all.append({.number = row.value(0).toLongLong(),
                    .at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
                    .action = row.value(2).toString(),
                    .subject = row.value(3).toString(),
                    .summary = row.value(4).toString()});
    }
    return all;
}

Result<std::optional<JournalEntry>> first(const Result<QList<JournalEntry>> &entries)
{
    if (!entries.ok())
        return entries.error();
    return entries.value().isEmpty() ? std::nullopt : std::optional(entries.value().constFirst());
}

} // namespace

JournalRepository::JournalRepository(const LibraryDatabase &database)
    : m_database(database)
{
}

Result<void> JournalRepository::add(const QString &action, const QString &subject, const QJsonObject &before,
                                    const QJsonObject &after, const QStringList &alsoConcerns) const
{
    Result<void> done = sql::execute(m_database.connection(),
                                     u"UPDATE journal SET state = 'dropped' WHERE state = 'undone'"_s);
    if (!done.ok())
        return done;
    const Result<QSqlQuery> added =
        sql::run(m_database.connection(),
                 u"INSERT INTO journal (at, action, subject, before, after, state) "
                 "VALUES (?, ?, ?, ?, ?, 'done')"_s,
                 {storedNow().toMSecsSinceEpoch(), action, subject, compact(before), compact(after)});
    if (!added.ok())
        return added.error();
    const QVariant number = added.value().lastInsertId();
    for (const QString &concerned : QStringList{subject} + alsoConcerns) {
        done = sql::execute(m_database.connection(),
                            u"INSERT OR IGNORE INTO journal_subjects (subject_id, number) VALUES (?, ?)"_s,
                            {concerned, number});
        if (!done.ok())
            return done;
    }
    return {};
}

Result<QList<JournalEntry>> JournalRepository::concerning(const QStringList &subjects) const
{
    QVariantList values;
    for (const QString &subject : subjects)
        values.append(subject);
    return listSteps(
        m_database,
        u"WHERE state = 'done' AND number IN (SELECT number FROM journal_subjects WHERE subject_id IN "
        "(%1)) ORDER BY number"_s.arg(QStringList(subjects.size(), u"?"_s).join(u',')),
        values);
}

Result<std::optional<JournalEntry>> JournalRepository::nextToUndo() const
{
    return first(listSteps(m_database, u"WHERE state = 'done' ORDER BY number DESC LIMIT 1"_s));
}

Result<std::optional<JournalEntry>> JournalRepository::nextToRedo() const
{
    return first(listSteps(m_database, u"WHERE state = 'undone' ORDER BY number LIMIT 1"_s));
}

Result<void> JournalRepository::setUndone(qint64 number, bool undone) const
{
    return sql::execute(m_database.connection(), u"UPDATE journal SET state = ? WHERE number = ?"_s,
                        {undone ? u"undone"_s : u"done"_s, number});
}

Result<QList<JournalStep>> JournalRepository::done() const
{
    return steps(m_database, u"done"_s);
}

Result<QList<JournalStep>> JournalRepository::undone() const
{
    return steps(m_database, u"undone"_s);
}

Result<QList<JournalEntry>> JournalRepository::entries() const
{
    return listSteps(m_database, u"WHERE state = 'done' ORDER BY number"_s);
}

} // namespace vigie
