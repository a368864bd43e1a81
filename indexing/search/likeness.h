// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/passagerecord.h"
#include "indexing/search/queryplan.h"

namespace vigie {

/// A passage that others are to be like.
struct LikenessSource
{
    QString text;
    QList<EntityId> names; ///< that it names
    Language language = Language::Unknown;
    std::optional<FuzzyDate> published; ///< what its relative dates are counted from
};

/// What the index has of `passage`, or nothing when it has no such place. Of an empty span: its page's first
/// passage.
std::optional<LikenessSource> likenessSourceOf(const Xapian::Database &database, const Passage &passage);

/// The question for passages that speak of the same: its rarest words, and what is the same in every
/// language: names and terms of the thesaurus, amounts, dates, numbers, readings of Han characters, words
/// that English and French share. `otherLanguages`: only the latter, and only of passages in another
/// language.
QueryPlan likenessPlan(const PlannerTools &tools, const Xapian::Database &database,
                       const LikenessSource &source, bool otherLanguages);

} // namespace vigie
