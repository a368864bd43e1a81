// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/thesauruslayer.h"

#include <memory>

namespace vigie {

class LibraryDatabase;

/// One change of the thesaurus, ready to be written.
struct ThesaurusStep
{
    QString action;  ///< key of the journal: "entity.add" …
    QString subject; ///< id of the entry, or the name of a list
    QString summary; ///< what a history shows of it
    ThesaurusLayer from, to;
    std::shared_ptr<const Thesaurus> before, after;

    /// Layer, journal and the labels whose documents are to be read again, in one transaction.
    Result<void> writeIn(const LibraryDatabase &database) const;
    /// Only the labels, with the words that people said name an entry which was merged or stands alone again.
    Result<void> notePending(const LibraryDatabase &database) const;
};

} // namespace vigie
