// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backups.h"

#include "models/store/librarydatabase.h"
#include "models/store/migrations.h"
#include "models/store/rawdatabase.h"
#include "models/store/sql.h"
#include "models/store/syncpath.h"
#include "models/store/workseal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcBackups, "vigie.store.backups")

namespace vigie {

namespace {

// Everything but what is read from the originals. Documents and their paths are small, and tell what to read.
const std::array<QString, 19> &keptTables()
{
    static const std::array<QString, 19> all{
        u"documents"_s,          u"document_paths"_s,   u"meta"_s,
        u"corrections"_s,        u"annotations"_s,      u"subjects"_s,
        u"decisions"_s,          u"claim_links"_s,      u"journal"_s,
        u"subject_successors"_s, u"journal_subjects"_s, u"successors"_s,
        u"thesaurus_entries"_s,  u"thesaurus_merges"_s, u"thesaurus_distinct"_s,
        u"saved_searches"_s,     u"recent_searches"_s,  u"row_hashes"_s,
        u"work_state"_s};
    return all;
}

struct Trace
{
    QString table;
    QString expression; ///< differs when the table's content does
};

// What people do is in the journal: its length and how much of it is undone tell one state from another.
const std::array<Trace, 8> &traces()
{
    static const std::array<Trace, 8> all{
        {{u"work_state"_s, u"SELECT max(serial) FROM library.work_state"_s},
         {u"documents"_s, u"SELECT count(*) || ',' || ifnull(max(imported), 0) FROM library.documents"_s},
         {u"journal"_s, u"SELECT ifnull(max(number), 0) FROM library.journal"_s},
         {u"journal"_s, u"SELECT group_concat(state || n) FROM (SELECT state, count(*) AS n FROM "
                        "library.journal GROUP BY state)"_s},
         {u"annotations"_s, u"SELECT count(*) || ',' || ifnull(max(modified), 0) FROM library.annotations"_s},
         {u"thesaurus_entries"_s, u"SELECT group_concat(entry) FROM library.thesaurus_entries"_s},
         {u"thesaurus_merges"_s, u"SELECT group_concat(from_id || into_id) FROM library.thesaurus_merges"_s},
         {u"saved_searches"_s, u"SELECT group_concat(name || query) FROM library.saved_searches"_s}}};
    return all;
}

QString folderOf(const QString &library)
{
    return library + u"/backups"_s;
}

Error failed()
{
    return Error{Error::Code::Storage,
                 QCoreApplication::translate(
                     "vigie::Store", "No backup could be made in the folder “backups” of the library. Check "
                                     "its permissions and free space; your work itself is saved.")};
}

Result<QVariant> valueOf(const QSqlDatabase &database, const QString &statement)
{
    Result<QSqlQuery> query = sql::run(database, statement);
    if (!query.ok())
        return query.error();
    return query.value().next() ? query.value().value(0) : QVariant();
}

Result<QSet<QString>> tablesOf(const QSqlDatabase &database)
{
    Result<QSqlQuery> query =
        sql::run(database, u"SELECT name FROM library.sqlite_schema WHERE type = 'table'"_s);
    if (!query.ok())
        return query.error();
    QSet<QString> tables;
    while (query.value().next())
        tables.insert(query.value().value(0).toString());
    return tables;
}

Result<QString> stampOf(const QSqlDatabase &database, const QSet<QString> &tables)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Trace &trace : traces()) {
        if (!tables.contains(trace.table))
            continue;
        const Result<QVariant> value = valueOf(database, trace.expression);
        if (!value.ok())
            return value.error();
        hash.addData(value.value().toString().toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().toHex().first(12));
}

/// An unfinished backup: gone with the value unless it took its place.
class Draft
{
public:
    explicit Draft(const QString &folder)
        : m_file(folder + u"/making-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
    }
    ~Draft()
    {
        for (const QString &part : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
            if (QFileInfo::exists(m_file + part) && !QFile::remove(m_file + part))
                qCWarning(lcBackups) << "an unfinished backup could not be removed";
        }
    }
    Q_DISABLE_COPY_MOVE(Draft)
    const QString &file() const { return m_file; }
    bool make() const
    {
        QFile file(m_file); // for its user alone, as the library is
        return file.open(QIODevice::WriteOnly) &&
               file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    /// On disk under its own name when this returns.
    bool place(const QString &name) const
    {
        return syncPath(m_file) &&
               std::rename(QFile::encodeName(m_file).constData(), QFile::encodeName(name).constData()) == 0 &&
               syncPath(QFileInfo(name).path());
    }

private:
    QString m_file;
};

Result<void> attach(const QSqlDatabase &database, const QString &folder)
{
    return sql::execute(database, u"ATTACH DATABASE ? AS library"_s, {databasePath(folder)});
}

/// Copies one state of the library; true when the copy holds as many rows of each table.
Result<bool> copyWork(const QSqlDatabase &database, const QSet<QString> &tables)
{
    for (const QString &table : keptTables()) {
        if (!tables.contains(table))
            continue;
        if (Result<void> done = sql::execute(
                database, u"INSERT OR REPLACE INTO main.%1 SELECT * FROM library.%1"_s.arg(table));
            !done.ok())
            return done.error();
        const Result<QVariant> same = valueOf(
            database,
            u"SELECT (SELECT count(*) FROM main.%1) = (SELECT count(*) FROM library.%1 NOT INDEXED)"_s.arg(
                table));
        if (!same.ok() || !same.value().toBool())
            return same.ok() ? Result<bool>(false) : Result<bool>(same.error());
    }
    return true;
}

/// Whether each row is what was last written; true where no hashes were made yet.
Result<bool> isSealed(const QSqlDatabase &database)
{
    const Result<QVariant> known = valueOf(
        database, u"SELECT count(*) FROM main.sqlite_schema WHERE type = 'table' AND name = 'work_state'"_s);
    if (!known.ok() || known.value().toInt() == 0)
        return known.ok() ? Result<bool>(true) : Result<bool>(known.error());
    const Result<WorkState> state = readWorkState(database);
    if (!state.ok() || state.value().schema == 0)
        return state.ok() ? Result<bool>(true) : Result<bool>(state.error());
    const Result<QList<BrokenRow>> broken = brokenRows(database);
    return broken.ok() ? Result<bool>(broken.value().isEmpty()) : Result<bool>(broken.error());
}

Error damagedRows()
{
    return Error{Error::Code::Malformed,
                 QCoreApplication::translate(
                     "vigie::Store",
                     "No backup was made, because something you made is damaged in the library. "
                     "Close the library and open it again: it is mended then.")};
}

/// Writes the library's work into the new file `draft`; the stamp of what is in it.
Result<QString> writeDraft(const QString &folder, const QString &draft, int version)
{
    const RawDatabase copy(draft);
    const QSqlDatabase database = copy.connection();
    if (!copy.isOpen())
        return failed();
    if (Result<void> made = migrate(database, schemaSteps().first(version)); !made.ok())
        return made.error();
    if (Result<void> attached = attach(database, folder); !attached.ok())
        return attached.error();
    if (Result<void> begun = sql::execute(database, u"BEGIN"_s); !begun.ok())
        return begun.error();
    const Result<QSet<QString>> tables = tablesOf(database);
    if (!tables.ok())
        return tables.error();
    const Result<bool> same = copyWork(database, tables.value());
    if (!same.ok())
        return same.error();
    Result<QString> stamp = stampOf(database, tables.value());
    if (!stamp.ok())
        return stamp;
    if (Result<void> done = sql::execute(database, u"COMMIT"_s); !done.ok())
        return done.error();
    const Result<QVariant> check = valueOf(database, u"PRAGMA main.integrity_check(1)"_s);
    if (!check.ok())
        return check.error();
    if (const Result<bool> sealed = isSealed(database); !sealed.ok() || !sealed.value())
        return sealed.ok() ? damagedRows() : sealed.error();
    return same.value() && check.value().toString() == u"ok" ? stamp : Result<QString>(failed());
}

struct State
{
    int version = 0;
    QString stamp;
};

Result<State> stateOf(const QString &folder)
{
    const RawDatabase probe(u":memory:"_s);
    const QSqlDatabase database = probe.connection();
    if (Result<void> attached = attach(database, folder); !attached.ok())
        return attached.error();
    const Result<QVariant> version = valueOf(database, u"PRAGMA library.user_version"_s);
    if (!version.ok())
        return version.error();
    const Result<QSet<QString>> tables = tablesOf(database);
    if (!tables.ok())
        return tables.error();
    const Result<QString> stamp = stampOf(database, tables.value());
    if (!stamp.ok())
        return stamp.error();
    return State{version.value().toInt(), stamp.value()};
}

} // namespace

QList<Backup> backupsOf(const QString &folder)
{
    static const QRegularExpression form(u"^work-(\\d{8}-\\d{6})-([0-9a-f]{12})\\.sqlite$"_s);
    QList<Backup> backups;
    const QDir place(folderOf(folder));
    for (const QString &name : place.entryList({u"work-*.sqlite"_s}, QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = form.match(name);
        if (!match.hasMatch())
            continue;
        QDateTime made = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss"_s);
        made.setTimeSpec(Qt::UTC);
        if (made.isValid())
            backups.prepend({place.filePath(name), made, match.captured(2)});
    }
    return backups;
}

QList<Backup> surplusBackups(const QList<Backup> &backups)
{
    constexpr int newest = 5, days = 7, months = 12;
    QList<Backup> surplus;
    QSet<QString> seenDays, seenMonths;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const QString day = backups.at(i).made.toString(u"yyyyMMdd"_s), month = day.first(6);
        const bool ofDay = !seenDays.contains(day) && seenDays.size() < days;
        const bool ofMonth = !seenMonths.contains(month) && seenMonths.size() < months;
        if (ofDay)
            seenDays.insert(day);
        if (ofMonth)
            seenMonths.insert(month);
        if (i >= newest && !ofDay && !ofMonth)
            surplus.append(backups.at(i));
    }
    return surplus;
}

bool isSoundBackup(const Backup &backup)
{
    const RawDatabase database(backup.file);
    const Result<QVariant> check = valueOf(database.connection(), u"PRAGMA integrity_check(1)"_s);
    const Result<QVariant> version = valueOf(database.connection(), u"PRAGMA user_version"_s);
    if (!check.ok() || check.value().toString() != u"ok" || !version.ok() || version.value().toInt() < 1)
        return false;
    const Result<bool> sealed = isSealed(database.connection());
    return sealed.ok() && sealed.value();
}

Result<QString> backUp(const QString &folder, const QDateTime &now, bool verifyNewest)
{
    if (!hasLibrary(folder))
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("vigie::Store",
                                        "There is no library in this folder. Import documents to make one.")};
    const Result<State> state = stateOf(folder);
    if (!state.ok())
        return state.error();
    const QList<Backup> before = backupsOf(folder);
    // A library without tables is just being made; one of a newer program is that program's to save.
    if (state.value().version < 1 || state.value().version > schemaSteps().size() ||
        (!before.isEmpty() && before.first().stamp == state.value().stamp &&
         (!verifyNewest || isSoundBackup(before.first()))))
        return QString();
    // Names tell seconds: two of one second would have no order.
    const QDateTime at =
        before.isEmpty() || before.first().made.secsTo(now) > 0 ? now : before.first().made.addSecs(1);
    const QString place = folderOf(folder);
    const bool newPlace = !QFileInfo::exists(place);
    if (!QDir().mkpath(place) || (newPlace && !syncPath(folder)))
        return failed();
    const Draft draft(place);
    if (!draft.make())
        return failed();
    const Result<QString> stamp = writeDraft(folder, draft.file(), state.value().version);
    if (!stamp.ok())
        return stamp.error().code == Error::Code::Malformed ? stamp : Result<QString>(failed());
    const QString file =
        u"%1/work-%2-%3.sqlite"_s.arg(place, at.toUTC().toString(u"yyyyMMdd-HHmmss"_s), stamp.value());
    if (!draft.place(file))
        return failed();
    for (const Backup &old : surplusBackups(backupsOf(folder))) {
        if (old.file != file && !QFile::remove(old.file))
            qCWarning(lcBackups) << "an old backup could not be removed";
    }
    return file;
}

} // namespace vigie
