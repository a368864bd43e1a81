// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QSqlDatabase;

namespace vigie {

/// A table that holds what people made.
struct WorkTable
{
    QString name;
    QStringList key; ///< the columns of its primary key
};

/// All of them: each row has a hash in row_hashes and its changes in the journal beside the database.
const QList<WorkTable> &workTables();
/// Null for any other table.
const WorkTable *workTable(const QString &name);

/// One row of such a table, by column, or that there is none.
struct WorkRow
{
    QString table;
    QString key; ///< the columns of its key joined by U+001F, as in row_hashes
    QJsonObject values;
    QByteArray hash; ///< SHA-256 of its content as it is stored
    bool gone = false;
};

/// The row as it is in the database now.
Result<WorkRow> readWorkRow(const QSqlDatabase &database, const WorkTable &table, const QString &key);
/// Hands each row of the table to `take`, which returns false to stop. With the hash kept of it, empty if
/// there is none; `database` must have the table row_hashes.
Result<void> eachWorkRow(const QSqlDatabase &database, const WorkTable &table,
                         const std::function<bool(const WorkRow &row, const QByteArray &kept)> &take);
/// Brings the row into that state; columns that the table does not have are left out.
Result<void> putWorkRow(const QSqlDatabase &database, const WorkRow &row);

} // namespace vigie
