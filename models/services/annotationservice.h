// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/result.h"

#include <QObject>

namespace vigie {

/// An annotation that was changed here and there in different ways since it was one.
struct AnnotationConflict
{
    Annotation here;
    Annotation there;    ///< as the file has it
    AnnotationId keptAs; ///< the annotation of its own under which the file's version now stands beside it
};

/// What came of taking annotations back from an export.
struct AnnotationImport
{
    int taken = 0;
    int updated = 0;                     ///< changed only there since: now as the file has them
    int known = 0;                       ///< already here; nothing was changed
    int orphaned = 0;                    ///< of those taken: their words are not found
    QList<AnnotationConflict> conflicts; ///< both versions are kept
    QStringList unread; ///< highlights of a PDF under which no words lie: page and reason, a sentence each
};

/// The person's marks. Every change is on disk before the call returns, and recorded in the journal.
class AnnotationService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QList<Annotation>
    annotations(const AnnotationFilter &filter = {}) const = 0; ///< by document, page, place
    /// Takes document, page, span, note, tags, colour, style and evidence from `draft`; makes id, quote,
    /// prefix, suffix and times. Page 0 makes a note on the whole document, which must say something.
    virtual Result<Annotation> add(const Annotation &draft) = 0;
    /// Changes note, tags, colour, style and evidence.
    virtual Result<Annotation> edit(const Annotation &changed) = 0;
    virtual Result<void> remove(const AnnotationId &id) = 0;
    /// Takes back what an export holds, as one step in the journal: id, times and words are kept, the place
    /// is looked for in the text as it is now. Of an annotation that is known the newer version is kept if
    /// only one side changed it; if both did, the other's stands beside it as one of its own and is named
    /// among the conflicts. What a file does not hold is never removed.
    virtual Result<AnnotationImport> restore(const QList<Annotation> &annotations) = 0;

Q_SIGNALS:
    void annotationsChanged();
};

} // namespace vigie
