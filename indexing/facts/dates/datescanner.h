// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datereading.h"
#include "indexing/language/normalise.h"
#include "models/domain/fuzzydate.h"
#include "models/domain/language.h"

namespace vigie {

/// One date or period read from a normalised text.
struct ScannedDate
{
    FuzzyDate date;
    DateBasis basis;
    Span span; ///< normalised
    /// The words name no year of their own and none could be counted: `date` is invalid ("in March").
    bool needsContext = false;
    std::optional<DateReading> open; ///< with needsContext: what placedIn() reads again
};

/// What helps to read dates and is not in the normalised text. All of it may be left out.
struct DateHelp
{
    QString source;            ///< the page's text: for words as the document has them, and for capitals
    QList<Block::Kind> blocks; ///< kinds of NormalisedText::blocks: headings date what stands below them
};

/// Reads every date and period in `text`, in order, without overlaps. Relative ones are counted from
/// `published` (none given: they are left out, never counted from today).
QList<ScannedDate> scanDates(const NormalisedText &text, Language language,
                             const std::optional<FuzzyDate> &published, const DateHelp &help = {});

/// The time that `date`, which needs its context, names where the text was speaking of `earlier`: 同年上半期,
/// "in the fourth quarter", "two months later", 5月.
std::optional<FuzzyDate> placedIn(const FuzzyDate &earlier, const ScannedDate &date, Language language,
                                  const std::optional<FuzzyDate> &published);

/// The date a document bears at its head, with where it was found: metadata first, then its dateline.
struct PublishedDate
{
    FuzzyDate date;
    Source source = Source::None;
    DateBasis basis;
};
std::optional<PublishedDate> findPublishedDate(const ExtractedDocument &document, Language language);

} // namespace vigie
