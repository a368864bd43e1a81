// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workjournal.h"

#include <optional>

namespace vigie {

/// Where lost or damaged rows of people's work come from: the journal of a library, then its backups.
class WorkSource
{
public:
    /// Reads the journal as it lies in the folder now.
    explicit WorkSource(const QString &libraryFolder);
    ~WorkSource();
    Q_DISABLE_COPY_MOVE(WorkSource)

    const WorkReading &newest() const { return m_newest; } ///< the newest file of the journal
    const WorkRows &rows() const { return m_rows; }        ///< as the journal left them
    QDateTime usedBackup() const { return m_used; }        ///< invalid: none was needed

    /// Brings a broken row back as it was when its hash was made; false when nobody knows it so any more, and
    /// it stays as it is, with a new hash.
    Result<bool> restore(const QSqlDatabase &database, const BrokenRow &broken);

    /// Makes all that people made in `target` what the journal says, if that is whole and no older than
    /// `serial`; otherwise takes out the rows that are damaged there. True if it was whole.
    Result<bool> restoreAll(const QSqlDatabase &target, qint64 serial);
    /// What of the journal can be read, laid over what is there: for when restoreAll() gave false.
    Result<void> layOver(const QSqlDatabase &target) const;

private:
    /// Puts the row; true when it then fits the hash.
    static Result<bool> tryRow(const QSqlDatabase &database, const WorkRow &row, const QByteArray &hash);
    std::optional<WorkRow> fromBackup(const BrokenRow &broken, const QByteArray &hash);

    QString m_folder;
    WorkReading m_newest;
    WorkRows m_rows;
    QDateTime m_used;
};

/// Takes out the rows that have no hash and the hashes that have no row: for after every broken row was
/// restored. What is left then was never written, or is the torn key of a row that was.
Result<void> dropUnsealed(const QSqlDatabase &database);

/// `name` with the time, and a number if that is taken: a name that no other file has.
QString freeNameAside(const QString &name);

/// The version that the head of the database says.
Result<int> headVersion(const QSqlDatabase &database);
/// The version of the database's schema. Its head says one too, but a flipped bit there may lie.
Result<int> trueVersion(const QSqlDatabase &database);

} // namespace vigie
