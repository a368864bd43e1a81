// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace vigie {

/// A copy of what people made, in FOLDER/backups: a small database of the library's own form, without what
/// can be made again from the originals (pages, facts).
struct Backup
{
    QString file;   ///< its path
    QDateTime made; ///< UTC, from its name
    QString stamp;  ///< of the work in it: the same work has the same stamp
};

/// The backups of the library in `folder`, the newest first.
QList<Backup> backupsOf(const QString &folder);

/// Makes a backup when people's work differs from that in the newest one, and removes those that the rotation
/// no longer keeps. The copy takes its place only after it was compared and checked and is on disk. Opens a
/// connection of its own: any thread, any number of programs. The path of the backup, empty when there is
/// nothing new. Errors: NotFound, Malformed (the library is damaged), Storage.
/// `verifyNewest`: the newest one is read back too, and made again when it is damaged. A clock that was set
/// back does not make a new backup look older than those before it.
Result<QString> backUp(const QString &folder, const QDateTime &now = QDateTime::currentDateTimeUtc(),
                       bool verifyNewest = false);

/// Those of `backups` (newest first) that are no longer kept: not among the newest five, not the newest of
/// one of the last seven days, and not the newest of one of the last twelve months in which there is one.
QList<Backup> surplusBackups(const QList<Backup> &backups);

/// True when SQLite finds nothing wrong with the file.
bool isSoundBackup(const Backup &backup);

} // namespace vigie
