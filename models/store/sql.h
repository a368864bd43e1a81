// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace vigie::sql {

/// What SQLite said, as an Error that tells what to do about it: Malformed when the file is damaged,
/// otherwise Storage.
Error failure(const QSqlError &error);

/// Runs one statement with `values` bound in order.
Result<QSqlQuery> run(const QSqlDatabase &database, const QString &statement,
                      const QVariantList &values = {});

/// The same where only success matters.
Result<void> execute(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/// A statement to be run many times.
Result<QSqlQuery> prepare(const QSqlDatabase &database, const QString &statement);
Result<void> execute(QSqlQuery &prepared, const QVariantList &values);

} // namespace vigie::sql
