// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workrows.h"

#include <QDeadlineTimer>

namespace vigie {

/// The one row of work_state: how far people's work and the journal beside the database have come.
struct WorkState
{
    int schema = 0;    ///< the version that the hashes were made for; 0: there are none yet
    qint64 serial = 0; ///< of the last change
    QString file;      ///< of the journal, without its folder; empty: none was begun
    qint64 size = 0;   ///< of that file after the last change
    qint64 base = 0;   ///< of its first part, which holds all rows as they were when it was begun
};

Result<WorkState> readWorkState(const QSqlDatabase &database);
Result<void> writeWorkState(const QSqlDatabase &database, const WorkState &state);

/// From now on this connection notes which rows of people's work it changes.
Result<void> watchWork(const QSqlDatabase &database);
/// Those rows as they are now, each once; the notes are empty then.
Result<QList<WorkRow>> takeChangedRows(const QSqlDatabase &database);

/// Keeps the hashes of these rows, in place of what was kept of them.
Result<void> sealRows(const QSqlDatabase &database, const QList<WorkRow> &rows);
/// Likewise of all rows there are.
Result<void> sealAll(const QSqlDatabase &database);

/// A row that is not what was last written.
struct BrokenRow
{
    enum class Sort : quint8 { Changed, Missing, Unknown };
    QString table;
    QString key;
    Sort sort = Sort::Changed;
};

/// What does not fit its hash, as far as that can be looked at in time: all within 0.2 s for 20,000 rows.
/// Errors: Malformed (the tables cannot be read), Storage.
Result<QList<BrokenRow>> brokenRows(const QSqlDatabase &database,
                                    const QDeadlineTimer &until = QDeadlineTimer(QDeadlineTimer::Forever));

} // namespace vigie
