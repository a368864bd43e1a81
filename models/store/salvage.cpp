// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/salvage.h"

#include "models/store/backups.h"
#include "models/store/librarydatabase.h"
#include "models/store/librarylock.h"
#include "models/store/migrations.h"
#include "models/store/rawdatabase.h"
#include "models/store/sql.h"
#include "models/store/workrestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct Table
{
    QString name;
    QString order; ///< what its rows lie by: damage in the middle leaves those before and behind it
};

// What others refer to comes first. Index tasks and changes of the thesaurus that wait are not moved: the
// index is made anew and every document read again.
const std::array<Table, 25> &tables()
{
    static const std::array<Table, 25> all{{{u"documents"_s, u"id"_s},
                                            {u"document_paths"_s, u"path"_s},
                                            {u"pages"_s, u"rowid"_s},
                                            {u"recognised_pages"_s, u"rowid"_s},
                                            {u"mentions"_s, u"rowid"_s},
                                            {u"claims"_s, u"rowid"_s},
                                            {u"comparisons"_s, u"rowid"_s},
                                            {u"events"_s, u"rowid"_s},
                                            {u"meta"_s, u"key"_s},
                                            {u"corrections"_s, u"document_id, field"_s},
                                            {u"annotations"_s, u"id"_s},
                                            {u"subjects"_s, u"id"_s},
                                            {u"decisions"_s, u"1"_s},
                                            {u"claim_links"_s, u"first_id, second_id"_s},
                                            {u"subject_successors"_s, u"id"_s},
                                            {u"journal_subjects"_s, u"subject_id, number"_s},
                                            {u"journal"_s, u"number"_s},
                                            {u"successors"_s, u"document_id"_s},
                                            {u"thesaurus_entries"_s, u"id"_s},
                                            {u"thesaurus_merges"_s, u"from_id"_s},
                                            {u"thesaurus_distinct"_s, u"first_id, second_id"_s},
                                            {u"saved_searches"_s, u"name"_s},
                                            {u"recent_searches"_s, u"number"_s},
                                            {u"row_hashes"_s, u"name, key"_s},
                                            {u"work_state"_s, u"one"_s}}};
    return all;
}

/// Read from the originals, and large: not checked whenever a library is opened.
const QSet<QString> &derivedTables()
{
    static const QSet<QString> all{u"pages"_s,  u"recognised_pages"_s, u"mentions"_s,
                                   u"claims"_s, u"comparisons"_s,      u"events"_s};
    return all;
}

/// Read from the originals too, and not large: checked by itself, since it grows with the library.
bool isOfDocuments(const QString &table)
{
    return table == u"documents" || table == u"document_paths";
}

QString placesFor(int columns)
{
    return QStringList(columns, u"?"_s).join(u',');
}

// SQLite's primary result codes: 19 constraint, 20 mismatch of types.
bool isConstraint(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 19 || code == 20;
}

/// Rows that break a rule of the schema are damaged too, and left behind. True when all rows could be read.
Result<bool> copyRows(const RawDatabase &wreck, const QSqlDatabase &target, const Table &table,
                      bool backwards)
{
    Result<QSqlQuery> rows =
        sql::run(wreck.connection(),
                 u"SELECT * FROM %1 NOT INDEXED ORDER BY %2"_s.arg(
                     table.name, backwards ? QString(table.order).replace(u", "_s, u" DESC, "_s) + u" DESC"_s
                                           : table.order));
    if (!rows.ok())
        return false; // nothing of this table can be read
    const QSqlRecord columns = rows.value().record();
    QStringList names;
    for (int i = 0; i < columns.count(); ++i)
        names.append(u'"' + columns.fieldName(i) + u'"');
    if (names.isEmpty())
        return false;
    Result<QSqlQuery> insert =
        sql::prepare(target, u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table.name, names.join(u','),
                                                                                placesFor(columns.count())));
    if (!insert.ok())
        return insert.error();
    while (rows.value().next()) {
        QVariantList values;
        for (int i = 0; i < columns.count(); ++i)
            values.append(rows.value().value(i));
        const bool refused = !sql::execute(insert.value(), values).ok();
        if (const QSqlError why = insert.value().lastError(); refused && !isConstraint(why))
            return sql::failure(why);
    }
    return !rows.value().lastError().isValid();
}

/// What SQLite finds wrong with one table and its indexes, without the rest of the file; a quick one does not
/// compare them with each other, and takes a third of the time.
bool isSoundTable(const QSqlDatabase &database, const QString &table, bool quick = false)
{
    const QString pragma = quick ? u"PRAGMA quick_check('%1')"_s : u"PRAGMA integrity_check('%1')"_s;
    Result<QSqlQuery> check = sql::run(database, pragma.arg(table));
    return check.ok() && check.value().next() && check.value().value(0).toString() == u"ok";
}

Result<int> countOf(const QSqlDatabase &database, const QString &table)
{
    Result<QSqlQuery> count = sql::run(database, u"SELECT count(*) FROM %1"_s.arg(table));
    if (!count.ok())
        return count.error();
    return count.value().next() ? count.value().value(0).toInt() : 0;
}

/// Takes out documents of which a page is missing and remembers where they came from, but for those that a
/// person removed, themselves or what took their place: an older backup still has them.
Result<void> dropIncomplete(const QSqlDatabase &database, Salvage &salvage)
{
    const QString incomplete =
        u"(SELECT id FROM documents WHERE pages != (SELECT count(*) FROM pages p WHERE "
        "p.document_id = documents.id))"_s;
    Result<QSqlQuery> paths =
        sql::run(database,
                 u"WITH RECURSIVE removed(id) AS (SELECT document_id FROM successors WHERE successor_id = '' "
                 "UNION SELECT document_id FROM successors JOIN removed ON successor_id = removed.id) "
                 "SELECT path FROM document_paths WHERE document_id NOT IN removed AND (document_id IN "_s +
                     incomplete + u" OR document_id NOT IN (SELECT id FROM documents)) ORDER BY path"_s);
    if (!paths.ok())
        return paths.error();
    while (paths.value().next())
        salvage.lostPaths.append(paths.value().value(0).toString());
    paths.value().finish();
    QStringList statements{u"DELETE FROM documents WHERE id IN "_s + incomplete};
    for (const QString &table :
         {u"document_paths"_s, u"pages"_s, u"mentions"_s, u"claims"_s, u"comparisons"_s, u"events"_s})
        statements.append(u"DELETE FROM %1 WHERE document_id NOT IN (SELECT id FROM documents)"_s.arg(table));
    // Facts may be missing without a trace: all are read again.
    statements.append(u"UPDATE documents SET rules_version = 0"_s);
    for (const QString &statement : std::as_const(statements)) {
        if (Result<void> done = sql::execute(database, statement); !done.ok())
            return done;
    }
    return {};
}

/// Rows go into tables of the version that wrote them; opening the new file brings all of it up to date. The
/// names of the tables of which rows may be missing.
Result<QStringList> copyTables(const QString &wreckFile, const QString &targetFile)
{
    const RawDatabase wreck(wreckFile), target(targetFile);
    if (!target.isOpen())
        return sql::failure(target.connection().lastError());
    QStringList incomplete;
    const QStringList steps = schemaSteps();
    const Result<int> version = trueVersion(wreck.connection());
    const qsizetype known = version.ok() && version.value() > 0
                                ? std::min<qsizetype>(version.value(), steps.size())
                                : steps.size();
    Result<void> done = migrate(target.connection(), steps.first(known));
    if (done.ok())
        done = sql::execute(target.connection(), u"BEGIN"_s);
    if (!done.ok())
        return done.error();
    for (const Table &table : tables()) {
        bool whole = wreck.isOpen() && isSoundTable(wreck.connection(), table.name);
        for (const bool backwards : {false, true}) {
            if (backwards && table.order == u"rowid" && table.name != u"pages")
                continue;
            const Result<bool> copied = copyRows(wreck, target.connection(), table, backwards);
            if (!copied.ok())
                return copied.error();
            whole = whole && copied.value();
        }
        if (!whole)
            incomplete.append(table.name);
    }
    done = sql::execute(target.connection(), u"COMMIT"_s);
    return done.ok() ? Result<QStringList>(incomplete) : Result<QStringList>(done.error());
}

/// Rows that are missing in `target` are taken from the newest sound backup, brought up to date in
/// `workshop`.
Result<void> fillFromBackup(const QString &folder, const QString &workshop, const QSqlDatabase &target,
                            const QStringList &incomplete, Salvage &salvage)
{
    const QList<Backup> backups = backupsOf(folder);
    const auto backup = std::find_if(backups.cbegin(), backups.cend(), isSoundBackup);
    if (incomplete.isEmpty() || backup == backups.cend())
        return {};
    const QString place = workshop + u"/backup"_s;
    if (!QDir().mkpath(place) || !QFile::copy(backup->file, databasePath(place)))
        return Error{Error::Code::Storage,
                     QCoreApplication::translate(
                         "vigie::Store",
                         "The damaged library could not be copied. Check free space and permissions.")};
    // A connection that stays open: it has brought the copy up to date.
    const Result<std::unique_ptr<LibraryDatabase>> current = LibraryDatabase::open(place);
    if (!current.ok())
        return current.error();
    const RawDatabase source(databasePath(place));
    for (const Table &table : tables()) {
        if (!incomplete.contains(table.name))
            continue;
        if (const Result<bool> copied = copyRows(source, target, table, false); !copied.ok())
            return copied.error();
    }
    salvage.backup = backup->made;
    return {};
}

/// What people made, from the journal or, where that is damaged too, from a backup with the journal over it.
Result<void> restoreWork(const QString &folder, const QString &workshop, const QSqlDatabase &target,
                         QStringList incomplete, Salvage &salvage)
{
    WorkSource source(folder);
    WorkState wreck; // as far as it can be read
    if (const Result<WorkState> read = readWorkState(RawDatabase(databasePath(folder)).connection());
        read.ok())
        wreck = read.value();
    const Result<bool> whole = source.restoreAll(target, wreck.serial);
    if (!whole.ok())
        return whole.error();
    salvage.fromJournal = whole.value();
    for (const WorkTable &table : workTables()) {
        if (whole.value())
            incomplete.removeOne(table.name);
        else if (!incomplete.contains(table.name) && wreck.schema > 0)
            incomplete.append(table.name); // a row that was damaged is missing now
    }
    Result<void> done = fillFromBackup(folder, workshop, target, incomplete, salvage);
    if (done.ok() && !whole.value())
        done = source.layOver(target);
    if (done.ok())
        done = sealAll(target);
    if (!done.ok())
        return done;
    const Result<WorkState> now = readWorkState(target);
    if (!now.ok())
        return now.error();
    // Nothing that was numbered before may look newer.
    WorkState state = now.value();
    state.serial = std::max({state.serial, wreck.serial, source.newest().lastSerial()}) + 1;
    return writeWorkState(target, state);
}

Result<Salvage> moveRows(const QString &folder, const QString &workshop)
{
    QFile file(databasePath(workshop));
    if (!QDir().mkpath(workshop) || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("vigie::Store", "The library could not be made: %1.")
                         .arg(file.errorString())};
    file.close();
    const Result<QStringList> incomplete = copyTables(databasePath(folder), file.fileName());
    if (!incomplete.ok())
        return incomplete.error();
    const Result<std::unique_ptr<LibraryDatabase>> target = LibraryDatabase::open(workshop);
    if (!target.ok())
        return target.error();
    Salvage salvage;
    salvage.wasDamaged = true;
    const QSqlDatabase database = target.value()->connection();
    if (Result<void> off = sql::execute(database, u"PRAGMA foreign_keys = OFF"_s); !off.ok())
        return off.error();
    LibraryDatabase::Transaction transaction(*target.value());
    Result<void> done = transaction.begin();
    if (done.ok())
        done = restoreWork(folder, workshop, database, incomplete.value(), salvage);
    if (done.ok())
        done = dropIncomplete(database, salvage);
    if (done.ok())
        done = transaction.commit();
    // What was recorded lies in the workshop: in its own place the library begins a journal of its own.
    if (done.ok())
        done = sql::execute(database, u"UPDATE work_state SET file = ''"_s);
    if (!done.ok())
        return done.error();
    const Result<int> documents = countOf(database, u"documents"_s);
    const Result<int> annotations = countOf(database, u"annotations"_s);
    if (!documents.ok() || !annotations.ok())
        return documents.ok() ? annotations.error() : documents.error();
    salvage.documents = documents.value();
    salvage.annotations = annotations.value();
    return salvage;
}

bool isDamage(const Error &error)
{
    return error.code == Error::Code::Malformed;
}

Result<bool> isSound(const QString &folder)
{
    const Result<std::unique_ptr<LibraryDatabase>> database = LibraryDatabase::open(folder);
    if (!database.ok())
        return isDamage(database.error()) ? Result<bool>(false) : Result<bool>(database.error());
    const Result<QStringList> problems = database.value()->integrityProblems();
    if (!problems.ok())
        return isDamage(problems.error()) ? Result<bool>(false) : Result<bool>(problems.error());
    return problems.value().isEmpty();
}

/// The version in the head of the file is not the one that its tables are of. Nothing may be migrated then.
bool hasWrongHead(const RawDatabase &raw)
{
    Result<QSqlQuery> said = sql::run(raw.connection(), u"PRAGMA user_version"_s);
    if (!said.ok())
        return isDamage(said.error());
    const int head = said.value().next() ? said.value().value(0).toInt() : 0;
    said.value().finish();
    const Result<int> version = trueVersion(raw.connection());
    if (!version.ok() || version.value() == head)
        return false;
    // Between a step of the schema and the hashes for it the head is ahead; a newer program's is too, by a
    // few steps. One that is off by one high bit was never written.
    constexpr int fewSteps = 16;
    const int difference = head ^ version.value();
    return head < version.value() ||
           (head > version.value() + fewSteps && (difference & (difference - 1)) == 0);
}

bool moveFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

// A database is never of no length once there was work in it.
bool isGoneLibrary(const QString &folder)
{
    return QFileInfo(databasePath(folder)).size() == 0 &&
           (!backupsOf(folder).isEmpty() || !WorkJournal(folder).files().isEmpty());
}

bool isDamagedLibrary(const QString &folder)
{
    // As it lies there: opening it as a library would bring it up to date first.
    return isGoneLibrary(folder) ||
           (hasLibrary(folder) && isDamagedDatabase(RawDatabase(databasePath(folder)), Looked::All));
}

Error damagedLibrary()
{
    return sql::failure(QSqlError({}, {}, QSqlError::StatementError, u"11"_s)); // SQLITE_CORRUPT
}

bool isDamagedDatabase(const RawDatabase &raw, Looked looked)
{
    if (looked != Looked::Documents && hasWrongHead(raw))
        return true;
    const QSqlDatabase database = raw.connection();
    const Result<int> version = trueVersion(database);
    if (!version.ok())
        return isDamage(version.error());
    if (version.value() > schemaSteps().size())
        return false; // a newer program's to judge
    QSet<QString> present;
    Result<QSqlQuery> names = sql::run(database, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    if (!names.ok())
        return isDamage(names.error());
    while (names.value().next())
        present.insert(names.value().value(0).toString());
    names.value().finish();
    const bool current = version.value() == schemaSteps().size();
    return std::any_of(tables().cbegin(), tables().cend(), [&](const Table &table) {
        if (derivedTables().contains(table.name))
            return false;
        if (looked != Looked::All && isOfDocuments(table.name) != (looked == Looked::Documents))
            return false;
        return present.contains(table.name) ? !isSoundTable(database, table.name, looked == Looked::Documents)
                                            : current;
    });
}

Result<Salvage> salvageLibrary(const QString &folder)
{
    const bool gone =
        isGoneLibrary(folder) || (hasLibrary(folder) && hasWrongHead(RawDatabase(databasePath(folder))));
    const Result<bool> sound = gone ? Result<bool>(false) : isSound(folder);
    if (!sound.ok())
        return sound.error();
    if (sound.value())
        return Salvage();
    LibraryLock lock(folder);
    if (const Result<void> locked = lock.acquire(2000); !locked.ok())
        return locked.error();
    const bool missing = !hasLibrary(folder);
    const Error failed{
        Error::Code::Storage,
        QCoreApplication::translate(
            "vigie::Store", "The damaged library could not be copied. Check free space and permissions.")};
    // The new database is made in a folder of its own, and takes the old one's place when it is whole.
    const QString workshop = folder + u"/salvage"_s;
    if (QFileInfo::exists(workshop) && !QDir(workshop).removeRecursively())
        return failed;
    Result<Salvage> saved = moveRows(folder, workshop);
    if (!saved.ok())
        return saved;
    // Looking for the rows has made an empty file where there was none.
    if (missing && hasLibrary(folder) && !QFile::remove(databasePath(folder)))
        return failed;
    const QString aside = freeNameAside(databasePath(folder) + u".damaged"_s);
    if (!missing && !moveFile(databasePath(folder), aside))
        return failed;
    for (const QString &part : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(databasePath(folder) + part) &&
            !moveFile(databasePath(folder) + part, aside + part))
            return failed;
    }
    if (!moveFile(databasePath(workshop), databasePath(folder)))
        return failed;
    saved.value().damagedFile = missing ? QString() : aside;
    if (!QDir(workshop).removeRecursively() || !QDir(indexPath(folder)).removeRecursively())
        return failed;
    // Its journal begins with what was saved.
    const Result<std::unique_ptr<LibraryDatabase>> whole = LibraryDatabase::open(folder);
    return whole.ok() ? saved : Result<Salvage>(whole.error());
}

} // namespace vigie
