// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarydatabase.h"

#include "models/store/backups.h"
#include "models/store/migrations.h"
#include "models/store/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QStringList>
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
                                                          : u"PRAGMA wal_autocheckpoint = 4000"_s}) {
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
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(databasePath(folder));
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=15000"_s);
    if (!database.open())
        return sql::failure(database.lastError());
    // The version comes first: a library of a newer program is left exactly as it is.
    const QStringList steps = schemaSteps();
    {
        Result<QSqlQuery> version = sql::run(database, u"PRAGMA user_version"_s);
        if (!version.ok())
            return version.error();
        const int found = version.value().next() ? version.value().value(0).toInt() : 0;
        version.value().finish();
        if (found > steps.size())
            return migrate(database, steps).error();
        if (found > 0 && found < steps.size()) {
            // Each step is one transaction: without a backup nothing is torn either.
            if (const Result<QString> backup = backUp(folder); !backup.ok())
                qCWarning(lcStore) << "no backup before the new schema:" << backup.error().message;
        }
    }
    if (const Result<void> ready = prepareConnection(database, durability); !ready.ok())
        return ready.error();
    if (const Result<void> migrated = migrate(database, steps); !migrated.ok())
        return migrated.error();
    return library;
}

QSqlDatabase LibraryDatabase::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> LibraryDatabase::checkpoint()
{
    // PASSIVE never waits for readers; what it writes is synced before it returns.
    return sql::execute(connection(), u"PRAGMA wal_checkpoint(PASSIVE)"_s);
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
    Result<void> begun =
        sql::execute(m_database.connection(), m_purpose == For::Writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_open = begun.ok();
    return begun;
}

Result<void> LibraryDatabase::Transaction::commit()
{
    Result<void> done = sql::execute(m_database.connection(), u"COMMIT"_s);
    m_open = m_open && !done.ok();
    return done;
}

} // namespace vigie
