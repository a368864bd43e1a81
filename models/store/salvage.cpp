// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/salvage.h"

#include "models/store/librarydatabase.h"
#include "models/store/librarylock.h"
#include "models/store/migrations.h"
#include "models/store/sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

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
const std::array<Table, 22> &tables()
{
    static const std::array<Table, 22> all{{{u"documents"_s, u"id"_s},
                                            {u"document_paths"_s, u"path"_s},
                                            {u"pages"_s, u"rowid"_s},
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
                                            {u"recent_searches"_s, u"number"_s}}};
    return all;
}

/// A database file as it is: nothing is migrated or checked.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &file)
        : m_name(u"vigie-wreck-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(file);
        m_open = database.open();
    }
    ~RawDatabase()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(RawDatabase)
    bool isOpen() const { return m_open; }
    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
    bool m_open = false;
};

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

/// Rows that break a rule of the schema are damaged too, and left behind.
Result<void> copyRows(const RawDatabase &wreck, const QSqlDatabase &target, const Table &table,
                      bool backwards)
{
    Result<QSqlQuery> rows =
        sql::run(wreck.connection(),
                 u"SELECT * FROM %1 NOT INDEXED ORDER BY %2"_s.arg(
                     table.name, backwards ? QString(table.order).replace(u", "_s, u" DESC, "_s) + u" DESC"_s
                                           : table.order));
    if (!rows.ok())
        return {}; // nothing of this table can be read
    const QSqlRecord columns = rows.value().record();
    QStringList names;
    for (int i = 0; i < columns.count(); ++i)
        names.append(u'"' + columns.fieldName(i) + u'"');
    if (names.isEmpty())
        return {};
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
    return {};
}

Result<int> countOf(const QSqlDatabase &database, const QString &table)
{
    Result<QSqlQuery> count = sql::run(database, u"SELECT count(*) FROM %1"_s.arg(table));
    if (!count.ok())
        return count.error();
    return count.value().next() ? count.value().value(0).toInt() : 0;
}

/// Takes out documents of which a page is missing and remembers where they came from.
Result<void> dropIncomplete(const QSqlDatabase &database, Salvage &salvage)
{
    const QString incomplete =
        u"(SELECT id FROM documents WHERE pages != (SELECT count(*) FROM pages p WHERE "
        "p.document_id = documents.id))"_s;
    Result<QSqlQuery> paths =
        sql::run(database, u"SELECT path FROM document_paths WHERE document_id IN "_s + incomplete +
                               u" OR document_id NOT IN (SELECT id FROM documents) ORDER BY path"_s);
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

Result<int> versionOf(const RawDatabase &database)
{
    Result<QSqlQuery> version = sql::run(database.connection(), u"PRAGMA user_version"_s);
    if (!version.ok())
        return version.error();
    return version.value().next() ? version.value().value(0).toInt() : 0;
}

/// Rows go into tables of the version that wrote them; opening the new file brings all of it up to date.
Result<void> copyTables(const QString &wreckFile, const QString &targetFile)
{
    const RawDatabase wreck(wreckFile), target(targetFile);
    if (!wreck.isOpen() || !target.isOpen())
        return target.isOpen() ? Result<void>() : sql::failure(target.connection().lastError());
    const QStringList steps = schemaSteps();
    const Result<int> version = versionOf(wreck);
    const qsizetype known = version.ok() && version.value() > 0
                                ? std::min<qsizetype>(version.value(), steps.size())
                                : steps.size();
    Result<void> done = migrate(target.connection(), steps.first(known));
    if (done.ok())
        done = sql::execute(target.connection(), u"BEGIN"_s);
    for (const Table &table : tables()) {
        for (const bool backwards : {false, true}) {
            if (done.ok() && !(backwards && table.order == u"rowid" && table.name != u"pages"))
                done = copyRows(wreck, target.connection(), table, backwards);
        }
    }
    return done.ok() ? sql::execute(target.connection(), u"COMMIT"_s) : done;
}

Result<Salvage> moveRows(const QString &wreckFile, const QString &workshop)
{
    QFile file(databasePath(workshop));
    if (!QDir().mkpath(workshop) || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("vigie::Store", "The library could not be made: %1.")
                         .arg(file.errorString())};
    file.close();
    if (const Result<void> copied = copyTables(wreckFile, file.fileName()); !copied.ok())
        return copied.error();
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
        done = dropIncomplete(database, salvage);
    if (done.ok())
        done = transaction.commit();
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

bool moveFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

Result<Salvage> salvageLibrary(const QString &folder)
{
    const Result<bool> sound = isSound(folder);
    if (!sound.ok())
        return sound.error();
    if (sound.value())
        return Salvage();
    LibraryLock lock(folder);
    if (const Result<void> locked = lock.acquire(2000); !locked.ok())
        return locked.error();
    const Error failed{
        Error::Code::Storage,
        QCoreApplication::translate(
            "vigie::Store", "The damaged library could not be copied. Check free space and permissions.")};
    // The new database is made in a folder of its own, and takes the old one's place when it is whole.
    const QString workshop = folder + u"/salvage"_s;
    if (QFileInfo::exists(workshop) && !QDir(workshop).removeRecursively())
        return failed;
    Result<Salvage> saved = moveRows(databasePath(folder), workshop);
    if (!saved.ok())
        return saved;
    const QString aside = databasePath(folder) + u".damaged-"_s +
                          QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    if (!moveFile(databasePath(folder), aside))
        return failed;
    for (const QString &part : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(databasePath(folder) + part) &&
            !moveFile(databasePath(folder) + part, aside + part))
            return failed;
    }
    if (!moveFile(databasePath(workshop), databasePath(folder)))
        return failed;
    saved.value().damagedFile = aside;
    if (!QDir(workshop).removeRecursively() || !QDir(indexPath(folder)).removeRecursively())
        return failed;
    return saved;
}

} // namespace vigie
