// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/search.h"

#include <vector>

namespace vigie {

/// What one index answered, with what is needed to lay it beside the answers of others.
struct IndexAnswer
{
    SearchResults results;
    bool someWords = false;                     ///< no passage has all the words; these have some
    double entries = 0;                         ///< that the index holds
    QList<double> having;                       ///< how many of them answer each part of the question
    QHash<DocumentId, FoundDocument> documents; ///< those of the hits, and perhaps more
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
/// library that speaks of the matter least. Each index's weights are therefore put on the scale of all
/// libraries together: times what the parts of the question weigh by the counts of all, divided by what they
/// weigh by its own. For a question of one word that is the weight one large index would give, for others it
/// is right on the whole. (Merging by rank alone would give a library with nothing but weak answers as many
/// good places as the others.)
///
/// Passages that have only some of the words come in only where no library has one with all, as in one index.
/// A document's name comes from its bytes: what two libraries both have is shown once, from the first. Counts
/// are added, what is seen to be shown twice is taken off the total.
Result<SearchResults> together(Result<IndexAnswer> own, const std::vector<AnswerBeside> &others,
                               const SearchQuery &query);

} // namespace vigie
