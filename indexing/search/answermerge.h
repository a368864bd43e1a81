// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/wordspread.h"
#include "models/domain/result.h"
#include "models/domain/search.h"

#include <vector>

namespace vigie {

/// What one index answered, with what is needed to lay it beside the answers of others.
struct IndexAnswer
{
    SearchResults results;
    bool someWords = false;                     ///< no passage has all the words; these have some
    QHash<DocumentId, FoundDocument> documents; ///< those of the hits, and perhaps more
    double entries = 0;                         ///< that the index holds
    QHash<QString, double> having;              ///< of these: those that answer, by the question's own words
    WordSpread spread;
};

/// The answer of another library, or why there is none.
struct AnswerBeside
{
    LibraryPlace place;
    Result<IndexAnswer> answer;
};

/// The answers of several libraries as one, cut at the question's limit. `own` is the library that is open.
///
/// Weights: an index weighs a word by how rare it is in it, so that a passing mention weighs most in the
/// library that speaks of the matter least. What each word gave to a hit's score is therefore put on the
/// scale of all libraries together: times its rarity by the counts of all, divided by its rarity by the
/// counts of its own; what the hit owes to its document likewise, by the counts of documents. For a question
/// of one word that is about the weight one large index would give. (Merging by rank alone would give a
/// library with nothing but weak answers as many good places as the others.)
///
/// Passages that have only some of the words come in only where no library has one with all, as in one index.
/// A document's name comes from its bytes: what two libraries both have is shown once, from the first. Counts
/// are added, what is seen to be shown twice is taken off the total.
Result<SearchResults> together(Result<IndexAnswer> own, const std::vector<AnswerBeside> &others,
                               const SearchQuery &query);

} // namespace vigie
