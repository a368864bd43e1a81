// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/pipeline/importtools.h"

namespace vigie {

/// After labels of the thesaurus came or went (ThesaurusRepository::pending()): reads the facts of the
/// documents that hold one of them again, and notes of the others that the new thesaurus would read the same.
/// What is stopped goes on from where it was when it is called again. The index gets its tasks.
Result<void> readNamedAgain(const LibraryDatabase &database, const ImportTools &tools,
                            const std::function<bool()> &stop,
                            const std::function<void(int done, int total)> &progress);

} // namespace vigie
