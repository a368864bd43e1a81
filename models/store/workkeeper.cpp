// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workkeeper.h"

#include "models/store/sql.h"
#include "models/store/workjournal.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcWorkKeeper, "vigie.store.workkeeper")

namespace vigie {

namespace {

// A file of the journal is begun anew when its changes outgrow what it began with: what is written for that
// stays in proportion to what people do.
constexpr qint64 leastGrowth = 4 * 1024 * 1024;

bool isFull(const WorkState &state)
{
    return state.size - state.base > std::max(leastGrowth, state.base);
}

Result<int> schemaOf(const QSqlDatabase &database)
{
    Result<QSqlQuery> version = sql::run(database, u"PRAGMA user_version"_s);
    if (!version.ok())
        return version.error();
    return version.value().next() ? version.value().value(0).toInt() : 0;
}

bool isThere(const WorkJournal &journal, const WorkState &state)
{
    return !state.file.isEmpty() && QFileInfo(journal.path(state.file)).size() >= state.size;
}

Result<void> prepareNow(const QSqlDatabase &database, const QString &folder)
{
    const WorkJournal journal(folder);
    // Another program may have done it while this one waited for its turn.
    Result<WorkState> state = readWorkState(database);
    const Result<int> schema = schemaOf(database);
    if (!state.ok() || !schema.ok())
        return state.ok() ? schema.error() : state.error();
    if (state.value().schema == schema.value() && isThere(journal, state.value()))
        return {};
    if (state.value().schema != schema.value()) {
        if (Result<void> sealed = sealAll(database); !sealed.ok())
            return sealed;
    }
    state.value().schema = schema.value();
    state.value().file.clear();
    ++state.value().serial;
    const Result<WorkState> begun = journal.begin(database, state.value());
    return begun.ok() ? writeWorkState(database, begun.value()) : begun.error();
}

} // namespace

WorkKeeper::WorkKeeper(const QSqlDatabase &database, const QString &folder)
    : m_database(database)
    , m_folder(folder)
{
}

Result<void> WorkKeeper::record()
{
    m_recorded = false;
    const Result<QList<WorkRow>> rows = takeChangedRows(m_database);
    if (!rows.ok())
        return rows.error();
    if (rows.value().isEmpty())
        return {};
    if (Result<void> sealed = sealRows(m_database, rows.value()); !sealed.ok())
        return sealed;
    const Result<WorkState> state = readWorkState(m_database);
    if (!state.ok())
        return state.error();
    m_before = m_after = state.value();
    ++m_after.serial;
    const WorkJournal journal(m_folder);
    if (isThere(journal, m_before) && !isFull(m_before)) {
        const Result<qint64> size =
            journal.append(m_before, {m_after.serial, QDateTime::currentDateTimeUtc(), false, rows.value()});
        if (!size.ok())
            return size.error();
        m_after.size = size.value();
    } else {
        m_after.file.clear();
        const Result<WorkState> begun = journal.begin(m_database, m_after);
        if (!begun.ok())
            return begun.error();
        m_after = begun.value();
    }
    m_recorded = true;
    const Result<void> written = writeWorkState(m_database, m_after);
    if (!written.ok())
        finish(false);
    return written;
}

void WorkKeeper::finish(bool committed)
{
    if (!std::exchange(m_recorded, false))
        return;
    const WorkJournal journal(m_folder);
    const bool sameFile = m_before.file == m_after.file;
    if (committed && !sameFile)
        journal.removeOld(m_after.file);
    else if (!committed && sameFile)
        journal.takeBack(m_before.file, m_before.size);
    else if (!committed && !QFile::remove(journal.path(m_after.file)))
        qCWarning(lcWorkKeeper) << "an uncommitted journal could not be removed";
}

Result<void> WorkKeeper::prepare(const QSqlDatabase &database, const QString &folder)
{
    const Result<WorkState> state = readWorkState(database);
    const Result<int> schema = schemaOf(database);
    if (!state.ok() || !schema.ok())
        return state.ok() ? schema.error() : state.error();
    if (state.value().schema == schema.value() && isThere(WorkJournal(folder), state.value()))
        return {};
    if (Result<void> begun = sql::execute(database, u"BEGIN IMMEDIATE"_s); !begun.ok())
        return begun;
    Result<void> done = prepareNow(database, folder);
    if (done.ok())
        done = sql::execute(database, u"COMMIT"_s);
    if (!done.ok()) {
        if (const Result<void> undone = sql::execute(database, u"ROLLBACK"_s); !undone.ok())
            qCWarning(lcWorkKeeper) << "rolling back failed:" << undone.error().message;
    }
    return done;
}

} // namespace vigie
