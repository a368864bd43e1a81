// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/result.h"

#include <QObject>

namespace vigie {

/// What came of taking annotations back from an export.
struct AnnotationImport
{
    int taken = 0;
    int known = 0;    ///< already here; nothing was changed
    int orphaned = 0; ///< of those taken: their words are not found
};

/// The person's marks. Every change is on disk before the call returns, and recorded in the journal.
class AnnotationService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QList<Annotation>
    annotations(const AnnotationFilter &filter = {}) const = 0; ///< by document, page, place
    /// Takes document, page, span, note, tags and colour from `draft`; makes id, quote, prefix, suffix and
    /// times.
    virtual Result<Annotation> add(const Annotation &draft) = 0;
    /// Changes note, tags and colour.
    virtual Result<Annotation> edit(const Annotation &changed) = 0;
    virtual Result<void> remove(const AnnotationId &id) = 0;
    /// Takes back what an export holds, as one step in the journal: id, times and words are kept, the place
    /// is looked for in the text as it is now. Annotations whose id is known are left alone.
    virtual Result<AnnotationImport> restore(const QList<Annotation> &annotations) = 0;

Q_SIGNALS:
    void annotationsChanged();
};

} // namespace vigie
