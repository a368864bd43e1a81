// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Times that lean on the day of the document or on others that were told.
namespace vigie::perioddates {

/// "Two months later X lost 235 million, but we count 230": a date counted from what was told before the
/// sentence, read already for its first amount; English and French.
bool isCountedForFirst(const ClaimContext &context, const ScannedDate &date, qsizetype i);

/// "In March", in a text of a known day: the last March before it. Nothing for what names a year.
std::optional<FuzzyDate> lastBefore(const ScannedDate &date, Language language, const Document &document);

/// Whether `date`, which leaves out its year, is told of the document's own time and not of `earlier`, in
/// which it would be `placed`: what is past was not after the document's day, and "in February" behind
/// "November 2023" does not go back. `sameBlock`: the text spoke of `earlier` in the same paragraph.
bool isOfNews(const FuzzyDate &placed, const FuzzyDate &last, const FuzzyDate &earlier, bool sameBlock,
              const Document &document);

/// Whether the paragraph spoke of `earlier` as "last year" before `date`: from where the document stands.
bool isOfLastYear(const ClaimContext &context, const ScannedDate &date, const FuzzyDate &earlier);

/// « A démenti lundi avoir perdu 5 millions en novembre »: a month that was counted as one to come, in a
/// sentence that tells of nothing to come, is that of the year before; one of the last weeks is no month of
/// the « l'an dernier » that the paragraph spoke of.
std::optional<FuzzyDate> asNews(const ClaimContext &context, const ScannedDate &date,
                                const Document &document);

/// "$1.2 billion in the first of those years and $1.9 billion in the second", « la seconde de ces années »:
/// the one of two years told before that the words behind amount `i` number.
std::optional<FuzzyDate> numberedYear(const ClaimContext &context, qsizetype i,
                                      const std::optional<FuzzyDate> &earlier);

/// « La précédente en était restée à … »: a sum of the year beside, told by the way.
bool isYearBeside(const ClaimContext &context, qsizetype i, const std::optional<FuzzyDate> &earlier);

/// « L'exercice 2024-2025 (du 1er avril au 31 mars) »: the days in the bracket are those of that year.
std::optional<FuzzyDate> exerciseInBracket(const ClaimContext &context, const ScannedDate &date);

/// "8 % more than in the second ($637 million)", « contre 1,71 milliard au premier »: the quarter that only
/// its number names, of the year of the quarter told before.
std::optional<FuzzyDate> ofNumberedQuarter(const ClaimContext &context, qsizetype i);

/// "That night", « ce jour-là »: the last day or few days that the text named before the sentence.
std::optional<FuzzyDate> timeSpokenOf(const ClaimContext &context, const Document &document);

/// "Rose to $3.2 billion from $2.15 billion a year earlier": counted from the time of the amount before it.
std::optional<FuzzyDate> yearBeforeOf(const ClaimContext &context, const ScannedDate &date, qsizetype i,
                                      const std::optional<FuzzyDate> &earlier);

} // namespace vigie::perioddates
