// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/metarepository.h"

#include "models/store/librarydatabase.h"
#include "models/store/sql.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

MetaRepository::MetaRepository(const LibraryDatabase &database)
    : m_database(database)
{
}

Result<QString> MetaRepository::value(const QString &key) const
{
    Result<QSqlQuery> row =
        sql::run(m_database.connection(), u"SELECT value FROM meta WHERE key = ?"_s, {key});
    if (!row.ok())
        return row.error();
    return row.value().next() ? row.value().value(0).toString() : QString();
}

Result<void> MetaRepository::setValue(const QString &key, const QString &value) const
{
    return sql::execute(m_database.connection(), u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s,
                        {key, value});
}

Result<QList<IndexTask>> MetaRepository::indexTasks() const
{
    Result<QSqlQuery> rows =
        sql::run(m_database.connection(),
                 u"SELECT number, document_id, marks_only FROM index_tasks ORDER BY number"_s);
    if (!rows.ok())
        return rows.error();
    QList<IndexTask> tasks;
    while (rows.value().next())
        tasks.append({rows.value().value(0).toLongLong(),
                      {rows.value().value(1).toString()},
                      rows.value().value(2).toBool()});
    return tasks;
}

Result<IndexTask> MetaRepository::addIndexTask(const DocumentId &document, bool marksOnly) const
{
    const Result<QSqlQuery> row = sql::run(
        m_database.connection(), u"INSERT INTO index_tasks (document_id, marks_only) VALUES (?, ?)"_s,
        {document.value, marksOnly});
    if (!row.ok())
        return row.error();
    return IndexTask{row.value().lastInsertId().toLongLong(), document, marksOnly};
}

Result<void> MetaRepository::addIndexTasksForAll() const
{
    return sql::execute(m_database.connection(),
                        u"INSERT INTO index_tasks (document_id) SELECT id FROM documents ORDER BY id"_s);
}

Result<void> MetaRepository::removeIndexTasks(const QList<IndexTask> &tasks) const
{
    Result<QSqlQuery> statement = sql::prepare(
        m_database.connection(), u"DELETE FROM index_tasks WHERE document_id = ? AND number <= ?"_s);
    if (!statement.ok())
        return statement.error();
    for (const IndexTask &task : tasks) {
        if (Result<void> done = sql::execute(statement.value(), {task.document.value, task.number});
            !done.ok())
            return done;
    }
    return {};
}

} // namespace vigie
