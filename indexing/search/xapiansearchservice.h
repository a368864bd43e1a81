// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"
#include "models/services/searchservice.h"

#include <memory>

namespace vigie {

/// Searches the index in a folder. Searches run one after the other in a thread of the service's own; the
/// index is opened when first asked and seen anew when it changed. matchesOn() runs where it is called.
class XapianSearchService : public SearchService
{
public:
    XapianSearchService(const QString &folder, std::shared_ptr<const Thesaurus> thesaurus);
    /// Questions asked from now on know the names of `thesaurus`. Any thread.
    void setThesaurus(std::shared_ptr<const Thesaurus> thesaurus);
    /// Waits for the search that is running; those that wait are cancelled.
    ~XapianSearchService() override;
    Q_DISABLE_COPY_MOVE(XapianSearchService)

    QFuture<Result<SearchResults>> search(const SearchQuery &query) override;
    QFuture<Result<SearchResults>> similar(const Passage &passage, bool otherLanguages) override;
    QList<Match> matchesOn(const SearchQuery &query, const Page &page) const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
