// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/journalrepository.h"

namespace vigie {

class LibraryDatabase;

/// Which way a journal entry is applied.
enum class Direction : quint8 { Undo, Redo };

/// Takes the journal's next entry that way: brings its subject to the state before (Undo) or after (Redo) it,
/// and notes that in the journal. One transaction, in which the entry is chosen too, so that two programs at
/// one library never take the same. Gives the entry; nothing if there is none. A mark that comes back is
/// looked for in the text as it is now.
Result<std::optional<JournalEntry>> applyNext(const LibraryDatabase &database, Direction direction);

} // namespace vigie
