// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace vigie {

/// How far the files of a search index are known to be what was written. Xapian keeps no checksums: a changed
/// bit gives other answers, or worse.
enum class IndexTrust : quint8 {
    Sound,   ///< each block is what its writer left
    Unknown, ///< somebody writes it just now, was ended while writing, or an older version wrote it
    Damaged,
};

/// Compares the index in `folder` with its seal, the checksums of all blocks that the last writer left beside
/// them: about a second for a gigabyte. What was sound stays so, for this process, until a file of it
/// changes. Any thread.
IndexTrust compareWithSeal(const QString &folder);

/// The same, and where the seal cannot tell lets Xapian look the index through, which takes several times as
/// long: Unknown is left while somebody writes it.
IndexTrust lookThrough(const QString &folder);

/// Whether the seal is that of the files as they are; as compareWithSeal().
bool isSealed(const QString &folder);

/// Writes the seal: by who writes the index, when all is committed. Blocks that were not written since the
/// last seal keep their checksums unread, so that damage done meanwhile is still noticed. `wasSound`: it was
/// when the writer opened it.
Result<void> sealIndex(const QString &folder, bool wasSound);

} // namespace vigie
