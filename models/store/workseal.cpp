// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workseal.h"

#include "models/store/sql.h"

#include <QSet>
#include <QSqlError>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString keyOf(const WorkTable &table, const QString &row)
{
    QStringList columns;
    for (const QString &column : table.key)
        columns.append(row + u'.' + column);
    return columns.join(u" || char(31) || "_s);
}

/// A hash of this table whose row is not there.
Result<QStringList> keysWithoutRow(const QSqlDatabase &database, const WorkTable &table)
{
    Result<QSqlQuery> rows =
        sql::run(database,
                 u"SELECT key FROM row_hashes WHERE name = ? AND key NOT IN (SELECT %1 FROM %2 t)"_s.arg(
                     keyOf(table, u"t"_s), table.name),
                 {table.name});
    if (!rows.ok())
        return rows.error();
    QStringList keys;
    while (rows.value().next())
        keys.append(rows.value().value(0).toString());
    return keys;
}

Result<qint64> numberOf(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    Result<QSqlQuery> query = sql::run(database, statement, values);
    if (!query.ok())
        return query.error();
    return query.value().next() ? query.value().value(0).toLongLong() : 0;
}

} // namespace

Result<WorkState> readWorkState(const QSqlDatabase &database)
{
    Result<QSqlQuery> row =
        sql::run(database, u"SELECT schema, serial, file, size, base FROM work_state WHERE one = 1"_s);
    if (!row.ok())
        return row.error();
    if (!row.value().next()) {
        const QSqlError error = row.value().lastError();
        return error.isValid() ? Result<WorkState>(sql::failure(error)) : Result<WorkState>(WorkState());
    }
    const QSqlQuery &query = row.value();
    return WorkState{query.value(0).toInt(), query.value(1).toLongLong(), query.value(2).toString(),
                     query.value(3).toLongLong(), query.value(4).toLongLong()};
}

Result<void> writeWorkState(const QSqlDatabase &database, const WorkState &state)
{
    return sql::execute(database,
                        u"INSERT OR REPLACE INTO work_state (one, schema, serial, file, size, base) "
                        "VALUES (1, ?, ?, ?, ?, ?)"_s,
                        {state.schema, state.serial, state.file, state.size, state.base});
}

Result<void> watchWork(const QSqlDatabase &database)
{
    Result<void> done =
        sql::execute(database, u"CREATE TEMP TABLE IF NOT EXISTS changed_rows (name TEXT, key TEXT)"_s);
    for (const WorkTable &table : workTables()) {
        const QString before = keyOf(table, u"OLD"_s), after = keyOf(table, u"NEW"_s);
        const QString note = u" INSERT INTO changed_rows VALUES ('"_s + table.name + u"', %1);"_s;
        const QList<std::pair<QString, QString>> triggers{
            {u"INSERT"_s, note.arg(after)},
            {u"UPDATE"_s, QString(note.arg(before) + note.arg(after))},
            {u"DELETE"_s, note.arg(before)}};
        for (const auto &[event, body] : triggers) {
            if (done.ok())
                done = sql::execute(
                    database,
                    u"CREATE TEMP TRIGGER IF NOT EXISTS %1_%2 AFTER %2 ON main.%1 BEGIN%3 END"_s.arg(
                        table.name, event, body));
        }
    }
    return done;
}

Result<QList<WorkRow>> takeChangedRows(const QSqlDatabase &database)
{
    QList<std::pair<QString, QString>> changed;
    {
        Result<QSqlQuery> rows = sql::run(database, u"SELECT DISTINCT name, key FROM temp.changed_rows"_s);
        if (!rows.ok())
            return rows.error();
        while (rows.value().next())
            changed.append({rows.value().value(0).toString(), rows.value().value(1).toString()});
    }
    QList<WorkRow> all;
    for (const auto &[name, key] : std::as_const(changed)) {
        const Result<WorkRow> row = readWorkRow(database, *workTable(name), key);
        if (!row.ok())
            return row.error();
        all.append(row.value());
    }
    if (!changed.isEmpty()) {
        if (Result<void> cleared = sql::execute(database, u"DELETE FROM temp.changed_rows"_s); !cleared.ok())
            return cleared.error();
    }
    return all;
}

Result<void> sealRows(const QSqlDatabase &database, const QList<WorkRow> &rows)
{
    if (rows.isEmpty())
        return {};
    Result<QSqlQuery> put =
        sql::prepare(database, u"INSERT OR REPLACE INTO row_hashes (name, key, hash) VALUES (?, ?, ?)"_s);
    Result<QSqlQuery> drop = sql::prepare(database, u"DELETE FROM row_hashes WHERE name = ? AND key = ?"_s);
    if (!put.ok() || !drop.ok())
        return put.ok() ? drop.error() : put.error();
    for (const WorkRow &row : rows) {
        if (Result<void> done = row.gone ? sql::execute(drop.value(), {row.table, row.key})
                                         : sql::execute(put.value(), {row.table, row.key, row.hash});
            !done.ok())
            return done;
    }
    return {};
}

Result<void> sealAll(const QSqlDatabase &database)
{
    Result<void> done = sql::execute(database, u"DELETE FROM row_hashes"_s);
    for (const WorkTable &table : workTables()) {
        if (!done.ok())
            return done;
        QList<WorkRow> rows;
        done = eachWorkRow(database, table, [&rows](WorkRow row, const QByteArray &) {
            row.values = {};
            rows.append(row);
            return true;
        });
        if (done.ok())
            done = sealRows(database, rows);
    }
    return done;
}

Result<QList<BrokenRow>> brokenRows(const QSqlDatabase &database, const QDeadlineTimer &until)
{
    QList<BrokenRow> broken;
    for (const WorkTable &table : workTables()) {
        qint64 known = 0;
        bool stopped = false;
        const Result<void> read =
            eachWorkRow(database, table, [&](const WorkRow &row, const QByteArray &kept) {
                known += kept.isEmpty() ? 0 : 1;
                if (kept.isEmpty())
                    broken.append({table.name, row.key, BrokenRow::Sort::Unknown});
                else if (kept != row.hash)
                    broken.append({table.name, row.key, BrokenRow::Sort::Changed});
                stopped = until.hasExpired();
                return !stopped;
            });
        if (!read.ok())
            return read.error();
        if (stopped)
            return broken;
        const Result<qint64> kept =
            numberOf(database, u"SELECT count(*) FROM row_hashes WHERE name = ?"_s, {table.name});
        if (!kept.ok())
            return kept.error();
        if (kept.value() == known)
            continue;
        const Result<QStringList> missing = keysWithoutRow(database, table);
        if (!missing.ok())
            return missing.error();
        for (const QString &key : missing.value())
            broken.append({table.name, key, BrokenRow::Sort::Missing});
    }
    return broken;
}

} // namespace vigie
