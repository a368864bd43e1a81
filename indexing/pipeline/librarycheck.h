// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/thesaurus.h"

#include <QStringList>

#include <memory>

namespace vigie {

/// What was found wrong in a library, a sentence each.
struct LibraryProblems
{
    QStringList problems; ///< all that was found, also what was put right
    QStringList repaired; ///< what was put right
};

/// Verifies the database, the originals by their hash, the index and the places of all annotations. With
/// `repair` makes again what can be: the index, and the state of marks whose words moved or are gone. Reads
/// every original: not for the window's thread. Errors: as of LibraryDatabase::open().
Result<LibraryProblems> checkLibrary(const QString &folder, bool repair,
                                     const std::shared_ptr<const Thesaurus> &thesaurus);

} // namespace vigie
