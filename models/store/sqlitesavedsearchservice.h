// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/savedsearchservice.h"
#include "models/store/librarysession.h"

namespace vigie {

class SqliteSavedSearchService : public SavedSearchService
{
    Q_OBJECT
public:
    explicit SqliteSavedSearchService(const std::shared_ptr<LibrarySession> &session,
                                      QObject *parent = nullptr);

    QList<SavedSearch> saved() const override;
    Result<void> save(const SavedSearch &search) override;
    Result<void> remove(const QString &name) override;
    QList<SearchQuery> recent() const override;
    Result<void> remember(const SearchQuery &query) override;
    Result<void> forgetRecent() override;

private:
    std::shared_ptr<LibrarySession> m_session;
};

} // namespace vigie
