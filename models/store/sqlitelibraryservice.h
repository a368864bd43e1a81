// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/libraryservice.h"
#include "models/store/librarysession.h"

#include <QFutureWatcher>
#include <QHash>

#include <memory>

namespace vigie {

class SqliteLibraryService : public LibraryService
{
    Q_OBJECT
public:
    explicit SqliteLibraryService(const std::shared_ptr<LibrarySession> &session, QObject *parent = nullptr);

    ~SqliteLibraryService() override;

    /// For a window: from now on the documents are read in another thread, at once and after each change, and
    /// told when they are there.
    void readInBackground();
    bool isReading() const override { return m_reader && !m_documents; }
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
    void readAgain();
    void takeDocuments();
    void keep(QList<Document> documents) const;

    std::shared_ptr<LibrarySession> m_session;
    mutable std::optional<QList<Document>> m_documents; ///< until something changes
    mutable QHash<DocumentId, qsizetype> m_at;          ///< where each stands in it
    std::unique_ptr<QFutureWatcher<Result<QList<Document>>>>
        m_reader;          ///< null: changes are read when asked for
    bool m_outrun = false; ///< something changed while it read
};

} // namespace vigie
