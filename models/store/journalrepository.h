// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/journalservice.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace vigie {

class LibraryDatabase;

/// One thing a person did. `before` and `after` are the subject's state; empty where it did not exist.
struct JournalEntry
{
    qint64 number = 0;
    QDateTime at;    ///< UTC
    QString action;  ///< as JournalService::undoAction()
    QString subject; ///< id of the annotation, claim, event, document …
    QJsonObject before;
    QJsonObject after;
};

/// The table journal.
class JournalRepository
{
public:
    explicit JournalRepository(const LibraryDatabase &database);

    /// Appends what was done; what was undone before can no longer be redone. `alsoConcerns`: ids of whatever
    /// else it changes, so that concerning() finds it.
    Result<void> add(const QString &action, const QString &subject, const QJsonObject &before,
                     const QJsonObject &after, const QStringList &alsoConcerns = {}) const;
    /// What stands and concerns one of `subjects`, oldest first.
    Result<QList<JournalEntry>> concerning(const QStringList &subjects) const;
    Result<std::optional<JournalEntry>> nextToUndo() const;
    Result<std::optional<JournalEntry>> nextToRedo() const;
    Result<void> setUndone(qint64 number, bool undone) const;
    Result<QList<JournalStep>> done() const;     ///< what stands, oldest first
    Result<QList<JournalStep>> undone() const;   ///< what can be redone, next first
    Result<QList<JournalEntry>> entries() const; ///< all that is done and stands, oldest first

private:
    const LibraryDatabase &m_database;
};

} // namespace vigie
