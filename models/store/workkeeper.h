// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workseal.h"

#include <QSqlDatabase>

namespace vigie {

/// What a transaction adds to make people's work safe: the hashes of the rows that it changed, and a record
/// of them in the journal. Between BEGIN and COMMIT of one connection.
class WorkKeeper
{
public:
    /// `folder`: of the library.
    WorkKeeper(const QSqlDatabase &database, const QString &folder);

    /// To be called before COMMIT: the journal holds the change, on disk, when this returns. Nothing is
    /// written when no row of people's work changed. Error: the transaction must be rolled back.
    Result<void> record();
    /// To be called after it: what was recorded and not committed is taken back.
    void finish(bool committed);

    /// Makes the hashes and begins the journal where they are not there yet, or were made for another schema.
    /// Outside of a transaction.
    static Result<void> prepare(const QSqlDatabase &database, const QString &folder);

private:
    QSqlDatabase m_database;
    QString m_folder;
    WorkState m_before;
    WorkState m_after;
    bool m_recorded = false;
};

} // namespace vigie
