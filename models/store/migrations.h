// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringList>

class QSqlDatabase;

namespace vigie {

/// The numbered steps of the schema (resources/schema/001_….sql and so on), each as one script whose
/// statements end with ';' at the end of a line. Step n leads from version n-1 to version n.
QStringList schemaSteps();

/// Brings the database to version `steps.size()`, one transaction a step: a step that fails leaves the
/// version before it. A database of a newer version is not touched (Error::TooNew).
Result<void> migrate(const QSqlDatabase &database, const QStringList &steps);

/// The step of its schema that a database has reached.
Result<int> schemaVersionOf(const QSqlDatabase &database);

} // namespace vigie
