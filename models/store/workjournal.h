// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workseal.h"

#include <QDateTime>
#include <QHash>

namespace vigie {

/// The rows that one committed change left behind, or a part of all there were when the file was begun.
struct WorkRecord
{
    qint64 serial = 0; ///< of the change
    QDateTime at;      ///< UTC, by the clock of the machine; for people, nothing is decided by it
    bool base = false; ///< a part of what was there before
    QList<WorkRow> rows;
};

/// What can be read of one file of the journal.
struct WorkReading
{
    QString file; ///< its name without the folder
    QList<WorkRecord> records;
    bool wholeBase = false; ///< it begins with all there was, unharmed
    int damaged = 0;        ///< stretches that are no records, but for one at the end
    qint64 soundSize = 0;   ///< up to the end of the last record that can be read
    qint64 size = 0;        ///< of the file
    qint64 firstSerial() const;
    qint64 lastSerial() const;
    /// Whether all that was ever made is in it, up to its last change.
    bool isWhole() const { return wholeBase && damaged == 0; }
};

/// The append-only journal in LIBRARY/journal: files of which each begins with all people had made by then,
/// followed by one record for each change. A record is a line "VIGIE1 LENGTH SHA256", then that many bytes of
/// JSON, then a line feed. It is only written by who holds the database's lock for writing.
class WorkJournal
{
public:
    explicit WorkJournal(const QString &libraryFolder);

    QString folder() const { return m_folder; }
    QString path(const QString &file) const { return m_folder + u'/' + file; }
    QStringList files() const; ///< newest first

    /// Appends a record behind the first `state.size` bytes of the file (a rest that was never committed
    /// goes), on disk when this returns. The size then. Error: Storage (nothing was changed).
    Result<qint64> append(const WorkState &state, const WorkRecord &record) const;
    /// Cuts the file back to `size`: what was appended was not committed.
    void takeBack(const QString &file, qint64 size) const;
    /// Begins a file that holds all rows there are now, on disk when this returns. `state` with its name and
    /// sizes.
    Result<WorkState> begin(const QSqlDatabase &database, WorkState state) const;
    /// Removes all but `newest` and the one before, once `newest` was read back and is whole.
    void removeOld(const QString &newest) const;

    /// Looks at every record of the file. `rows`: false leaves the rows out, which takes a tenth of the time.
    WorkReading read(const QString &file, bool rows = true) const;

private:
    QString m_folder;
};

/// The last known state of each row by table and key, from records in order.
using WorkRows = QHash<std::pair<QString, QString>, WorkRow>;
void applyTo(WorkRows &rows, const QList<WorkRecord> &records, qint64 afterSerial = -1);

} // namespace vigie
