// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/journalrepository.h"

namespace vigie {

class LibraryDatabase;

/// Which way a journal entry is applied.
enum class Direction : quint8 { Undo, Redo };

/// Brings the entry's subject to the state before (Undo) or after (Redo) it, and notes that in the journal.
/// One transaction. A mark that comes back is looked for in the text as it is now.
Result<void> applyChange(const LibraryDatabase &database, const JournalEntry &entry, Direction direction);

} // namespace vigie
