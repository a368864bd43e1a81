// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QStringList>

namespace vigie {

/// What was saved from a damaged library.
struct Salvage
{
    bool wasDamaged = false;
    QString damagedFile; ///< where the damaged file was put aside; empty when it was gone
    QDateTime backup;    ///< when the backup was made that missing rows came from; invalid: none was needed
    int documents = 0;   ///< saved whole; the others are to be read again from their originals
    int annotations = 0; ///< saved
    bool fromJournal = false; ///< all that people made came from the journal beside the database
    bool inPlace = false;     ///< the database itself is sound: only what follows was put right in it
    int rows = 0;             ///< damaged rows that are again as they were
    int rowsAsFound = 0;      ///< damaged rows that nothing knows as they were
    int changes = 0;          ///< that were in the journal and not in the database
    QString damagedJournal;   ///< where a damaged file of the journal was put aside
    QStringList lostPaths;    ///< where documents came from that are to be read again, as far as known
};

/// Which tables of a library: those in which people work; the list of documents and of where they came from,
/// each by itself and not compared with its indexes, which would take three times as long; or both, and all
/// of them with their indexes.
enum class Looked : quint8 { Work, Documents, All };

/// True when there are backups of the library's database, and it is gone or empty.
bool isGoneLibrary(const QString &folder);

/// True when what people made, or the list of documents, cannot all be read from the library's database, or
/// it is gone. Quick: what else is read from the originals is not checked.
bool isDamagedLibrary(const QString &folder);

/// What is said to people of one that is.
Error damagedLibrary();

class RawDatabase;
/// The same of a database that is open, for the tables that are `looked` at. Its head is looked at with those
/// of people's work.
bool isDamagedDatabase(const RawDatabase &raw, Looked looked);

/// Checks the database of the library in `folder`. When it is damaged, every row that can still be read is
/// moved into a new one. What people made is taken from the journal; if that is damaged too, what is missing
/// comes from the newest sound backup. The damaged file is put aside; the facts of all documents count as
/// outdated then. Nobody else may have the library open. Errors: NotFound, TooNew, Storage.
Result<Salvage> salvageLibrary(const QString &folder);

} // namespace vigie
