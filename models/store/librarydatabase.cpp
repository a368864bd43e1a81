// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarydatabase.h"

#include "models/store/backups.h"
#include "models/store/libraryaccess.h"
#include "models/store/migrations.h"
#include "models/store/sql.h"
#include "models/store/workkeeper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QStringList>
#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcStore, "vigie.store")

namespace vigie {

namespace {

Result<void> prepareConnection(const QSqlDatabase &database, LibraryDatabase::Durability durability)
{
    const QString synchronous = durability == LibraryDatabase::Durability::Full ? u"FULL"_s : u"NORMAL"_s;
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, QString(u"PRAGMA synchronous = "_s + synchronous),
          u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA temp_store = MEMORY"_s,
          u"PRAGMA cache_size = -8192"_s,
          // What an import writes goes into the file in larger portions: pages written again and again, once.
          durability == LibraryDatabase::Durability::Full ? u"PRAGMA wal_autocheckpoint = 1000"_s
                                                          : u"PRAGMA wal_autocheckpoint = 16000"_s}) {
        if (Result<void> done = sql::execute(database, pragma); !done.ok())
            return done;
    }
    return {};
}

} // namespace

bool hasLibrary(const QString &folder)
{
    return QFileInfo::exists(databasePath(folder));
}

QString databasePath(const QString &folder)
{
    return folder + u"/library.sqlite"_s;
}

QString indexPath(const QString &folder)
{
    return folder + u"/index"_s;
}

LibraryDatabase::LibraryDatabase(const QString &folder, const QString &name)
    : m_folder(folder)
    , m_name(name)
{
}

LibraryDatabase::~LibraryDatabase()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<LibraryDatabase>> LibraryDatabase::create(const QString &folder, Durability durability)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Storage,
                     QCoreApplication::translate(
                         "vigie::Store", "The library folder could not be made. Check that its parent folder "
                                         "may be written to.")};
    if (!hasLibrary(folder)) {
        // Whoever can read a library can read the documents in it: it belongs to its user alone.
        QFile file(databasePath(folder));
        if (!file.open(QIODevice::ReadWrite) ||
            !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return Error{Error::Code::Storage,
                         QCoreApplication::translate("vigie::Store", "The library could not be made: %1.")
                             .arg(file.errorString())};
    }
    return open(folder, durability);
}

Result<std::unique_ptr<LibraryDatabase>> LibraryDatabase::open(const QString &folder, Durability durability)
{
    if (!hasLibrary(folder))
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("vigie::Store",
                                        "There is no library in this folder. Import documents to make one.")};
    const QString name = u"vigie-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<LibraryDatabase> library(new LibraryDatabase(QDir(folder).absolutePath(), name));
    QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    library->m_readOnlyReason = vigie::readOnlyReason(folder);
    if (!library->m_readOnlyReason.isEmpty())
        return openToRead(std::move(library));
    if (const Result<void> opened = library->openToWrite(durability); !opened.ok())
        return opened.error();
    return library;
}

Result<void> LibraryDatabase::openToWrite(Durability durability) const
{
    QSqlDatabase database = connection();
    database.setDatabaseName(databasePath(m_folder));
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=15000"_s);
    if (!database.open())
        return sql::failure(database.lastError());
    // The version comes first: a library of a newer program is left exactly as it is.
    const QStringList steps = schemaSteps();
    const Result<int> found = schemaVersionOf(database);
    if (!found.ok())
        return found.error();
    if (found.value() > steps.size())
        return migrate(database, steps);
    if (found.value() > 0 && found.value() < steps.size()) {
        // Each step is one transaction: without a backup nothing is torn either.
        if (const Result<QString> backup = backUp(m_folder); !backup.ok())
            qCWarning(lcStore) << "no backup before the new schema:" << backup.error().message;
    }
    Result<void> done = prepareConnection(database, durability);
    if (done.ok())
        done = migrate(database, steps);
    return done.ok() ? WorkKeeper::prepare(database, m_folder) : done;
}

Result<std::unique_ptr<LibraryDatabase>> LibraryDatabase::openToRead(std::unique_ptr<LibraryDatabase> library)
{
    QSqlDatabase database = library->connection();
    database.setDatabaseName(databasePath(library->m_folder));
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=15000"_s);
    Result<int> found =
        database.open() ? schemaVersionOf(database) : Result<int>(sql::failure(database.lastError()));
    if (!found.ok()) {
        // SQLite cannot share a log with writers in a folder that may not be written to. Then there is nobody
        // on this machine to share it with, and the file is read as it is.
        database.close();
        QUrl file = QUrl::fromLocalFile(databasePath(library->m_folder));
        file.setQuery(u"immutable=1"_s);
        database.setDatabaseName(file.toString(QUrl::FullyEncoded));
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        found = database.open() ? schemaVersionOf(database) : Result<int>(sql::failure(database.lastError()));
    }
    if (!found.ok())
        return found.error();
    const QStringList steps = schemaSteps();
    if (found.value() > steps.size())
        return migrate(database, steps).error();
    if (found.value() < steps.size())
        return Error{Error::Code::Storage,
                     QCoreApplication::translate(
                         "vigie::Store",
                         "This library is of an older version of Vigie, and can only be read once "
                         "it was opened where it may be written to.")};
    for (const QString &pragma : {u"PRAGMA query_only = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                                  u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -8192"_s}) {
        if (const Result<void> done = sql::execute(database, pragma); !done.ok())
            return done.error();
    }
    return library;
}

QSqlDatabase LibraryDatabase::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> LibraryDatabase::checkpoint()
{
    if (!m_readOnlyReason.isEmpty())
        return {};
    // PASSIVE never waits for readers; what it writes is synced before it returns.
    return sql::execute(connection(), u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

Result<qint64> LibraryDatabase::dataVersion() const
{
    Result<QSqlQuery> version = sql::run(connection(), u"PRAGMA data_version"_s);
    if (!version.ok())
        return version.error();
    return version.value().next() ? version.value().value(0).toLongLong() : 0;
}

Result<QStringList> LibraryDatabase::integrityProblems() const
{
    QStringList problems;
    Result<QSqlQuery> check = sql::run(connection(), u"PRAGMA integrity_check(20)"_s);
    if (!check.ok())
        return check.error();
    while (check.value().next()) {
        if (const QString line = check.value().value(0).toString(); line != u"ok")
            problems.append(line);
    }
    Result<QSqlQuery> keys = sql::run(connection(), u"PRAGMA foreign_key_check"_s);
    if (!keys.ok())
        return keys.error();
    while (keys.value().next())
        problems.append(u"a row of %1 belongs to no document"_s.arg(keys.value().value(0).toString()));
    return problems;
}

LibraryDatabase::Transaction::Transaction(const LibraryDatabase &database, For purpose)
    : m_database(database)
    , m_purpose(purpose)
{
}

LibraryDatabase::Transaction::~Transaction()
{
    if (!m_open)
        return;
    // On a full disk SQLite has rolled back by itself (sqlite.org/lang_transaction.html, "Response To Errors
    // Within A Transaction"); then there is nothing left to undo.
    const Result<void> undone = sql::execute(m_database.connection(), u"ROLLBACK"_s);
    if (!undone.ok() && !undone.error().message.contains(u"no transaction is active"_s))
        qCWarning(lcStore) << "rolling back failed:" << undone.error().message;
}

Result<void> LibraryDatabase::Transaction::begin()
{
    if (m_purpose == For::Writing && !m_database.m_readOnlyReason.isEmpty())
        return Error{Error::Code::Unsupported, m_database.m_readOnlyReason};
    // Many connections never write; and undone with a transaction, this would be undone too.
    if (m_purpose == For::Writing && !m_database.m_watching) {
        if (Result<void> watched = watchWork(m_database.connection()); !watched.ok())
            return watched;
        m_database.m_watching = true;
    }
    Result<void> begun =
        sql::execute(m_database.connection(), m_purpose == For::Writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_open = begun.ok();
    return begun;
}

Result<void> LibraryDatabase::Transaction::commit()
{
    WorkKeeper keeper(m_database.connection(), m_database.m_folder);
    Result<void> done = m_purpose == For::Writing ? keeper.record() : Result<void>();
    if (done.ok())
        done = sql::execute(m_database.connection(), u"COMMIT"_s);
    keeper.finish(done.ok());
    m_open = m_open && !done.ok();
    return done;
}

} // namespace vigie
