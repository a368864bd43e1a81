// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/result.h"

#include <QObject>

namespace vigie {

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

Q_SIGNALS:
    void annotationsChanged();
};

} // namespace vigie
