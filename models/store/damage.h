// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/salvage.h"
#include "models/store/workseal.h"

#include <functional>

namespace vigie {

/// What is wrong with the library in a folder, found without changing anything.
struct Damage
{
    bool file = false;     ///< what people made cannot all be read from the database, or the file is gone
    QList<BrokenRow> rows; ///< of what people made, that are not what was last written
    bool behind = false;   ///< the journal has changes that the database has not
    QString journal;       ///< the journal's file, without its folder, when it is damaged or gone
    /// To open it for writing would change nothing: its schema is this program's, and hashes and journal are
    /// there.
    bool current = false;
    bool any() const { return file || behind || !rows.isEmpty() || !journal.isEmpty(); }
};

/// Looks at what people made and at the list of documents; not at what else is read from the originals. What
/// people made takes about `milliseconds` at most; what was not looked at then is looked at when the next
/// backup is made. `workLookedAt`, if given, is told what is wrong with that, which is soon known; then the
/// list, which takes the longer the more documents there are, is not compared with its indexes, unless
/// noteToMend() said that it has to be.
Damage examineLibrary(const QString &folder, int milliseconds = 800,
                      const std::function<void(const Damage &)> &workLookedAt = {});

/// Keeps in the library that its list of documents does not fit its indexes, for the next to open it, or
/// takes that back.
void noteToMend(const QString &folder, bool damaged);

/// Puts right what examineLibrary() found, if anything: a damaged file as salvageLibrary() does, rows in
/// their place, from the journal or else from the newest backup that has them as they were. The damaged rows
/// are kept in a file beside the database. For who alone writes the library. Errors: as of salvageLibrary().
Result<Salvage> mendLibrary(const QString &folder, const Damage &damage);

} // namespace vigie
