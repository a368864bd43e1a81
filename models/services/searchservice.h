// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/search.h"

#include <QFuture>

namespace vigie {

/// Finds passages. Never blocks; a new search may be asked before the last one answered.
class SearchService
{
public:
    virtual ~SearchService() = default;
    virtual QFuture<Result<SearchResults>> search(const SearchQuery &query) = 0;
    /// The same question put to other libraries too, and the answers as one, best first. A library that
    /// cannot be asked is told of in SearchResults::others; all others are answered from.
    virtual QFuture<Result<SearchResults>> searchTogether(const SearchQuery &query,
                                                          const QList<LibraryPlace> &others) = 0;
    /// Passages that speak of the same as `passage`, best first, itself left out. With `otherLanguages` only
    /// those in another language: the same statement as others have it.
    virtual QFuture<Result<SearchResults>> similar(const Passage &passage, bool otherLanguages) = 0;
    /// Where the words of `query` stand on one page, by the same analysis as search. Short: may be called in
    /// the window's thread.
    virtual QList<Match> matchesOn(const SearchQuery &query, const Page &page) const = 0;
};

} // namespace vigie
