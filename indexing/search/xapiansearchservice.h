// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"
#include "models/services/searchservice.h"

#include <functional>
#include <memory>
#include <optional>

namespace vigie {

/// Searches the index in a folder, and those of other libraries beside it. Searches run one after the other
/// in a thread of the service's own; an index is opened when first asked and seen anew when it changed. Each
/// other library is asked in a thread of its own, by the names that this one knows and by those that people
/// added there. matchesOn() runs where it is called.
class XapianSearchService : public SearchService
{
public:
    /// `folder`: of the index; empty for none, only other libraries are asked then. `indexOf`: where the
    /// index of a library in a folder lies.
    XapianSearchService(
        const QString &folder, std::shared_ptr<const Thesaurus> thesaurus,
        std::function<QString(const QString &)> indexOf = [](const QString &library) { return library; });
    /// Questions asked from now on know the names of `thesaurus`. Any thread.
    void setThesaurus(std::shared_ptr<const Thesaurus> thesaurus);
    /// The names that people added to another library.
    struct NamesThere
    {
        QString revision; ///< another text after each change
        QList<Entity> entries;
    };
    /// How they are read, in any thread, each time that the library in `folder` is asked; nothing where
    /// `revision` still stands, or where they cannot be read.
    using ReadNames =
        std::function<std::optional<NamesThere>(const QString &folder, const QString &revision)>;
    /// To be called before the first question. Without it other libraries are asked by this one's names
    /// alone.
    void setReadNames(ReadNames read);
    /// Waits for the search that is running; those that wait are cancelled.
    ~XapianSearchService() override;
    Q_DISABLE_COPY_MOVE(XapianSearchService)

    QFuture<Result<SearchResults>> search(const SearchQuery &query) override;
    /// What no longer answers within seconds is not asked again for some.
    QFuture<Result<SearchResults>> searchTogether(const SearchQuery &query,
                                                  const QList<LibraryPlace> &others) override;
    QFuture<Result<SearchResults>> similar(const Passage &passage, bool otherLanguages) override;
    QList<Match> matchesOn(const SearchQuery &query, const Page &page) const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
