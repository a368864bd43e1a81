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
    QString damagedFile;   ///< where the damaged file was put aside; empty when it was gone
    QDateTime backup;      ///< when the backup was made that missing rows came from; invalid: none was needed
    int documents = 0;     ///< saved whole; the others are to be read again from their originals
    int annotations = 0;   ///< saved
    QStringList lostPaths; ///< where documents came from that are to be read again, as far as known
};

/// True when what people made cannot all be read from the library's database, or the file is gone while there
/// are backups of it. Quick: what is read from the originals is not checked.
bool isDamagedLibrary(const QString &folder);

/// Checks the database of the library in `folder`. When it is damaged, every row that can still be read is
/// moved into a new one, rows that are missing in what people made are taken from the newest sound backup,
/// and the damaged file is put aside; the facts of all documents count as outdated then. Nobody else may have
/// the library open. Errors: NotFound, TooNew, Storage.
Result<Salvage> salvageLibrary(const QString &folder);

} // namespace vigie
