// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/annotationservice.h"
#include "models/store/librarydatabase.h"
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
    Result<AnnotationImport> restore(const QList<Annotation> &annotations) override;

private:
    /// Commits what was `noted` in the journal and tells those who show highlights.
    Result<void> finish(LibraryDatabase::Transaction &transaction, const Result<void> &noted);

    std::shared_ptr<LibrarySession> m_session;
};

} // namespace vigie
