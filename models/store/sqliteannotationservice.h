// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/annotationservice.h"
#include "models/store/librarysession.h"

namespace vigie {

class SqliteAnnotationService : public AnnotationService
{
    Q_OBJECT
public:
    explicit SqliteAnnotationService(const std::shared_ptr<LibrarySession> &session,
                                     QObject *parent = nullptr);

    QList<Annotation> annotations(const AnnotationFilter &filter = {}) const override;
    Result<Annotation> add(const Annotation &draft) override;
    Result<Annotation> edit(const Annotation &changed) override;
    Result<void> remove(const AnnotationId &id) override;
    /// Takes back what an export holds, as one transaction: id, times and words are kept, the place is looked
    /// for in the text as it is now. Annotations whose id is known are left alone. Each one taken is a step
    /// that can be undone. Gives how many were taken.
    Result<int> restore(const QList<Annotation> &annotations);

private:
    std::shared_ptr<LibrarySession> m_session;
};

} // namespace vigie
