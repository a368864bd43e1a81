// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workrestore.h"

#include "models/store/backups.h"
#include "models/store/rawdatabase.h"
#include "models/store/sql.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

Result<QByteArray> keptHash(const QSqlDatabase &database, const BrokenRow &broken)
{
    Result<QSqlQuery> row = sql::run(database, u"SELECT hash FROM row_hashes WHERE name = ? AND key = ?"_s,
                                     {broken.table, broken.key});
    if (!row.ok())
        return row.error();
    return row.value().next() ? row.value().value(0).toByteArray() : QByteArray();
}

} // namespace

WorkSource::WorkSource(const QString &libraryFolder)
    : m_folder(libraryFolder)
{
    const WorkJournal journal(libraryFolder);
    const QStringList files = journal.files();
    if (files.isEmpty())
        return;
    m_newest = journal.read(files.constFirst());
    // What the first part of it has lost stands in the file before.
    if (!m_newest.wholeBase && files.size() > 1)
        applyTo(m_rows, journal.read(files.at(1)).records);
    applyTo(m_rows, m_newest.records);
}

WorkSource::~WorkSource() = default;

std::optional<WorkRow> WorkSource::fromBackup(const BrokenRow &broken, const QByteArray &hash)
{
    for (const Backup &backup : backupsOf(m_folder)) {
        const RawDatabase copy(backup.file);
        const Result<WorkRow> row = readWorkRow(copy.connection(), *workTable(broken.table), broken.key);
        if (!row.ok() || row.value().gone || row.value().hash != hash)
            continue;
        m_used = backup.made;
        return row.value();
    }
    return {};
}

Result<bool> WorkSource::tryRow(const QSqlDatabase &database, const WorkRow &row, const QByteArray &hash)
{
    if (Result<void> put = putWorkRow(database, row); !put.ok())
        return put.error();
    const Result<WorkRow> now = readWorkRow(database, *workTable(row.table), row.key);
    if (!now.ok())
        return now.error();
    return now.value().gone ? hash.isEmpty() : now.value().hash == hash;
}

Result<bool> WorkSource::restore(const QSqlDatabase &database, const BrokenRow &broken)
{
    const Result<QByteArray> hash = keptHash(database, broken);
    const Result<WorkRow> found = readWorkRow(database, *workTable(broken.table), broken.key);
    if (!hash.ok() || !found.ok())
        return hash.ok() ? found.error() : hash.error();
    // As the hash says, from wherever; else, where the hash is what is damaged, as a whole journal says.
    const WorkRow gone{.table = broken.table, .key = broken.key, .values = {}, .hash = {}, .gone = true};
    const auto known = m_rows.constFind({broken.table, broken.key});
    const WorkRow journalled = known == m_rows.cend() ? gone : *known;
    Result<bool> restored = tryRow(database, journalled, hash.value());
    if (restored.ok() && !restored.value()) {
        if (const std::optional<WorkRow> saved = fromBackup(broken, hash.value()))
            restored = tryRow(database, *saved, hash.value());
    }
    if (restored.ok() && !restored.value()) {
        const bool trusted = m_newest.isWhole() || (known != m_rows.cend() && hash.value().isEmpty());
        const Result<void> put = putWorkRow(database, trusted ? journalled : found.value());
        restored = put.ok() ? Result<bool>(trusted) : Result<bool>(put.error());
    }
    if (!restored.ok())
        return restored;
    const Result<WorkRow> now = readWorkRow(database, *workTable(broken.table), broken.key);
    if (!now.ok())
        return now.error();
    const Result<void> sealed = sealRows(database, {now.value()});
    return sealed.ok() ? restored : Result<bool>(sealed.error());
}

Result<void> dropUnsealed(const QSqlDatabase &database)
{
    for (const WorkTable &table : workTables()) {
        QStringList columns;
        for (const QString &column : table.key)
            columns.append(table.name + u'.' + column);
        Result<void> done = sql::execute(
            database,
            u"DELETE FROM %1 WHERE NOT EXISTS (SELECT 1 FROM row_hashes h "
            "WHERE h.name = '%1' AND h.key = %2)"_s.arg(table.name, columns.join(u" || char(31) || "_s)));
        if (done.ok())
            done = sql::execute(
                database,
                u"DELETE FROM row_hashes WHERE name = ? AND key NOT IN (SELECT %1 FROM %2)"_s.arg(
                    columns.join(u" || char(31) || "_s), table.name),
                {table.name});
        if (!done.ok())
            return done;
    }
    return {};
}

Result<bool> WorkSource::restoreAll(const QSqlDatabase &target, qint64 serial)
{
    const bool whole = m_newest.isWhole() && m_newest.lastSerial() >= serial;
    if (whole) {
        for (const WorkTable &table : workTables()) {
            if (Result<void> done = sql::execute(target, u"DELETE FROM "_s + table.name); !done.ok())
                return done.error();
        }
        const Result<void> done = layOver(target);
        return done.ok() ? Result<bool>(true) : Result<bool>(done.error());
    }
    const Result<WorkState> state = readWorkState(target);
    if (!state.ok() || state.value().schema == 0)
        return false;
    const Result<QList<BrokenRow>> broken = brokenRows(target);
    if (!broken.ok())
        return broken.error();
    for (const BrokenRow &row : broken.value()) {
        if (row.sort != BrokenRow::Sort::Changed)
            continue;
        const Result<void> done =
            putWorkRow(target, {.table = row.table, .key = row.key, .values = {}, .hash = {}, .gone = true});
        if (!done.ok())
            return done.error();
    }
    return false;
}

Result<void> WorkSource::layOver(const QSqlDatabase &target) const
{
    for (const WorkRow &row : m_rows) {
        if (Result<void> done = putWorkRow(target, row); !done.ok())
            return done;
    }
    return {};
}

QString freeNameAside(const QString &name)
{
    const QString stamped = name + u'-' + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString free = stamped;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = stamped + u'-' + QString::number(number);
    return free;
}

Result<int> headVersion(const QSqlDatabase &database)
{
    Result<QSqlQuery> version = sql::run(database, u"PRAGMA user_version"_s);
    if (!version.ok())
        return version.error();
    return version.value().next() ? version.value().value(0).toInt() : 0;
}

Result<int> trueVersion(const QSqlDatabase &database)
{
    const Result<int> said = headVersion(database);
    if (!said.ok())
        return said;
    Result<QSqlQuery> table =
        sql::run(database, u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'work_state'"_s);
    if (!table.ok() || !table.value().next())
        return said;
    const Result<WorkState> state = readWorkState(database);
    return state.ok() && state.value().schema > 0 ? state.value().schema : said.value();
}

} // namespace vigie
