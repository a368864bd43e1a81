// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/answermerge.h"
#include "indexing/search/indexplace.h"
#include "indexing/search/labelindex.h"
#include "indexing/search/spellingfinder.h"
#include "indexing/search/terms.h"
#include "models/domain/result.h"
#include "models/domain/search.h"

#include <memory>

namespace vigie {

/// What both the index and a page are asked with. Not for two threads at once, the labels aside.
class Searcher
{
public:
    /// `spellings`: shared with those who mark pages with what this one asks the index for, or the opposite.
    Searcher(IndexPlace place, const Thesaurus &thesaurus, std::shared_ptr<const LabelIndex> labels,
             std::shared_ptr<SpellingBook> spellings);
    ~Searcher();
    Q_DISABLE_COPY_MOVE(Searcher)

    Result<SearchResults> search(const SearchQuery &query);
    /// The same, to be laid beside the answers of other indexes.
    Result<IndexAnswer> answerBeside(const SearchQuery &query);
    Result<SearchResults> similar(const Passage &passage, bool otherLanguages);
    QList<Match> matchesOn(const SearchQuery &query, const Page &page);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
