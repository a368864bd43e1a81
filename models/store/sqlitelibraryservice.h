// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/libraryservice.h"
#include "models/store/librarysession.h"

namespace vigie {

class SqliteLibraryService : public LibraryService
{
    Q_OBJECT
public:
    explicit SqliteLibraryService(const std::shared_ptr<LibrarySession> &session, QObject *parent = nullptr);

    QString folder() const override;
    QString readOnlyReason() const override;
    QList<Document> documents() const override;
    Result<Document> document(const DocumentId &id) const override;
    Result<Page> page(const DocumentId &id, int number) const override;
    Result<QList<Page>> pages(const DocumentId &id) const override;
    QHash<int, QString> pageLabels(const DocumentId &id) const override;
    Result<void> correct(const DocumentId &id, const DocumentCorrection &correction) override;
    Result<void> remove(const DocumentId &id) override;

private:
    std::shared_ptr<LibrarySession> m_session;
    mutable std::optional<QList<Document>> m_documents; ///< until something changes
};

} // namespace vigie
