// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/store/journalrepository.h"

namespace vigie {

/// Which of two versions of one annotation stands.
enum class MergeOutcome : quint8 {
    Here,  ///< the file's version is the same, or one that was here before
    There, ///< nobody changed it here since the file's version was made from it, or nothing of ours is lost
    Both,  ///< changed on both sides
};

/// `here` is what the library holds, `there` what a file brings under the same id; `history` is what the
/// journal knows of the id, oldest first. Only what a person writes is compared: note, tags, colour.
MergeOutcome mergeOf(const Annotation &here, const Annotation &there, const QList<JournalEntry> &history);

/// The id under which the file's version stands beside ours: the same for the same version.
AnnotationId besideId(const Annotation &there);

} // namespace vigie
