// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QList>

namespace vigie {

class LibraryDatabase;

/// A document whose entries in the full-text index may be behind the database.
struct IndexTask
{
    qint64 number = 0;
    DocumentId document;
    bool marksOnly = false; ///< its text and facts are in the index as they are
};

/// The tables meta and index_tasks.
class MetaRepository
{
public:
    explicit MetaRepository(const LibraryDatabase &database);

    Result<QString> value(const QString &key) const; ///< empty when not set
    Result<void> setValue(const QString &key, const QString &value) const;

    Result<QList<IndexTask>> indexTasks() const; ///< in the order they were added
    Result<IndexTask> addIndexTask(const DocumentId &document, bool marksOnly = false) const;
    Result<void> addIndexTasksForAll() const;
    /// Takes `tasks` and all older ones for the same documents off the list.
    Result<void> removeIndexTasks(const QList<IndexTask> &tasks) const;

private:
    const LibraryDatabase &m_database;
};

} // namespace vigie
