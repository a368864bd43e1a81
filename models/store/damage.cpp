// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/damage.h"

#include "models/store/librarydatabase.h"
#include "models/store/migrations.h"
#include "models/store/rawdatabase.h"
#include "models/store/sql.h"
#include "models/store/workjournal.h"
#include "models/store/workrestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QSet>
#include <QSqlDatabase>
#include <QThread>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcDamage, "vigie.store.damage")

namespace vigie {

namespace {

/// What the journal says of a database in that state.
void examineJournal(const QString &folder, const WorkState &state, Damage &damage)
{
    const WorkReading reading = WorkJournal(folder).read(state.file, false);
    if (reading.damaged > 0 || !reading.wholeBase || reading.soundSize < state.size)
        damage.journal = state.file;
    damage.behind = reading.lastSerial() > state.serial;
}

/// Whoever writes at this moment is ahead in the journal for as long as a commit takes.
bool isStillBehind(const QString &folder, const QSqlDatabase &database)
{
    for (int look = 0; look < 3; ++look) {
        QThread::msleep(15);
        const Result<WorkState> state = readWorkState(database);
        if (!state.ok() ||
            WorkJournal(folder).read(state.value().file, false).lastSerial() <= state.value().serial)
            return false;
    }
    return true;
}

Result<WorkState> workStateOf(const QString &folder)
{
    const RawDatabase raw(databasePath(folder));
    return readWorkState(raw.connection());
}

/// Damaged rows as they were found, for people who want to look.
Result<void> keepAside(const QString &folder, const QList<WorkRow> &rows)
{
    QJsonArray all;
    for (const WorkRow &row : rows)
        all.append(QJsonObject{{u"table"_s, row.table}, {u"key"_s, row.key}, {u"row"_s, row.values}});
    QSaveFile file(freeNameAside(databasePath(folder) + u".damaged-rows"_s));
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0 &&
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.commit())
        return {};
    return Error{
        Error::Code::Storage,
        QCoreApplication::translate(
            "vigie::Store", "The damaged library could not be copied. Check free space and permissions.")};
}

/// Search and facts follow what was said of these documents.
Result<void> noteDocuments(const QSqlDatabase &database, const QList<WorkRow> &rows)
{
    QSet<QString> documents;
    for (const WorkRow &row : rows)
        documents.insert(row.values[u"document_id"_s].toString());
    for (const QString &id : std::as_const(documents)) {
        Result<void> done = sql::execute(
            database, u"INSERT INTO index_tasks (document_id) SELECT id FROM documents WHERE id = ?"_s, {id});
        if (done.ok())
            done = sql::execute(database, u"UPDATE documents SET rules_version = 0 WHERE id = ?"_s, {id});
        if (!done.ok())
            return done;
    }
    return {};
}

/// Changes that reached the journal and not the database: they were on disk before anybody was told that they
/// are saved, and are made again.
Result<int> rollForward(const LibraryDatabase &library, qint64 serial, const WorkReading &reading,
                        QList<WorkRow> &touched)
{
    Result<WorkState> state = readWorkState(library.connection());
    if (!state.ok())
        return state.error();
    int changes = 0;
    for (const WorkRecord &record : reading.records) {
        if (record.base || record.serial <= serial)
            continue;
        ++changes;
        for (const WorkRow &row : record.rows) {
            if (Result<void> put = putWorkRow(library.connection(), row); !put.ok())
                return put.error();
            touched.append(row);
        }
    }
    state.value().serial = std::max(state.value().serial, reading.lastSerial());
    if (state.value().file == reading.file) // what follows is written behind these records
        state.value().size = reading.soundSize;
    const Result<void> written = writeWorkState(library.connection(), state.value());
    return written.ok() ? Result<int>(changes) : Result<int>(written.error());
}

Result<Salvage> mendRows(const QString &folder, const Damage &damage)
{
    const WorkJournal journal(folder);
    Salvage salvage;
    WorkSource source(folder);
    if (!damage.journal.isEmpty() && QFile::exists(journal.path(damage.journal))) {
        salvage.damagedJournal = freeNameAside(journal.path(damage.journal) + u".damaged"_s);
        if (!QFile::rename(journal.path(damage.journal), salvage.damagedJournal))
            return Error{Error::Code::Storage,
                         QCoreApplication::translate(
                             "vigie::Store",
                             "The damaged library could not be copied. Check free space and permissions.")};
    }
    salvage.wasDamaged = true;
    salvage.inPlace = true;
    const Result<WorkState> before = workStateOf(folder);
    if (!before.ok())
        return before.error();
    const Result<std::unique_ptr<LibraryDatabase>> library = LibraryDatabase::open(folder);
    if (!library.ok())
        return library.error();
    const QSqlDatabase database = library.value()->connection();
    LibraryDatabase::Transaction transaction(*library.value());
    Result<void> done = transaction.begin();
    if (!done.ok())
        return done.error();
    QList<WorkRow> touched, found;
    if (damage.behind) {
        const Result<int> changes =
            rollForward(*library.value(), before.value().serial, source.newest(), touched);
        if (!changes.ok())
            return changes.error();
        salvage.changes = changes.value();
    }
    for (const BrokenRow &broken : damage.rows) {
        const Result<WorkRow> now = readWorkRow(database, *workTable(broken.table), broken.key);
        if (!now.ok())
            return now.error();
        found.append(now.value());
        const Result<bool> restored = source.restore(database, broken);
        if (!restored.ok())
            return restored.error();
        (restored.value() ? salvage.rows : salvage.rowsAsFound) += 1;
        touched.append(now.value());
    }
    if (!found.isEmpty())
        done = keepAside(folder, found);
    if (done.ok() && !found.isEmpty())
        done = dropUnsealed(database);
    if (done.ok())
        done = noteDocuments(database, touched);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return done.error();
    salvage.backup = source.usedBackup();
    return salvage;
}

/// What the seals and the journal say.
void examineWork(const QString &folder, const QSqlDatabase &database, const QDeadlineTimer &until,
                 Damage &damage)
{
    Result<QSqlQuery> known =
        sql::run(database, u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'work_state'"_s);
    if (!known.ok() || !known.value().next())
        return; // of a version that kept no hashes
    known.value().finish();
    const Result<WorkState> state = readWorkState(database);
    const Result<int> version = headVersion(database);
    if (!state.ok() || !version.ok() || state.value().schema == 0 || state.value().schema != version.value())
        return; // not sealed yet since its schema changed, or by a newer program
    damage.current = version.value() == schemaSteps().size() && !state.value().file.isEmpty();
    examineJournal(folder, state.value(), damage);
    damage.behind = damage.behind && isStillBehind(folder, database);
    Result<QList<BrokenRow>> rows = brokenRows(database, until);
    if (rows.ok())
        damage.rows = std::move(rows).value();
    else
        damage.file = rows.error().code == Error::Code::Malformed;
}

} // namespace

// There while the list of documents is known not to fit its indexes, which opening a window does not compare.
static QString markToMend(const QString &folder)
{
    return folder + u"/mend-at-opening"_s;
}

Damage examineLibrary(const QString &folder, int milliseconds,
                      const std::function<void(const Damage &)> &workLookedAt)
{
    Damage damage;
    damage.file = isGoneLibrary(folder);
    if (damage.file || !hasLibrary(folder))
        return damage;
    const RawDatabase raw(databasePath(folder));
    damage.file = isDamagedDatabase(raw, Looked::Work);
    const QDeadlineTimer until(milliseconds);
    if (!damage.file)
        examineWork(folder, raw.connection(), until, damage);
    if (workLookedAt)
        workLookedAt(damage);
    const bool closely = !workLookedAt || QFile::exists(markToMend(folder));
    damage.file = damage.file || isDamagedDatabase(raw, closely ? Looked::All : Looked::Documents);
    return damage;
}

void noteToMend(const QString &folder, bool damaged)
{
    QFile mark(markToMend(folder));
    if (damaged ? !mark.open(QIODevice::WriteOnly) : mark.exists() && !mark.remove())
        qCWarning(lcDamage) << "what is to be mended could not be noted:" << mark.error();
}

Result<Salvage> mendLibrary(const QString &folder, const Damage &damage)
{
    if (damage.file)
        return salvageLibrary(folder);
    return damage.any() ? mendRows(folder, damage) : Result<Salvage>(Salvage());
}

} // namespace vigie
