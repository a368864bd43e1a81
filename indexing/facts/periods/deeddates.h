// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Times that English and French sentences give by their order or in the next sentence.
namespace vigie::perioddates {

/// "$75 million from A in December 2017, $24.9 million from B in September 2018": where amounts and dates
/// follow each other by turns, the date that is amount `i`'s; null where they do not.
const ScannedDate *dateInTurn(const ClaimContext &context, qsizetype i);

/// "This theft took place on 4 September 2023", « l'attaque s'est produite le 4 septembre »: the date that a
/// later sentence gives to the deed told in this one, before it tells of another amount; null if none does.
const ScannedDate *dateOfDeedBehind(const ClaimContext &context);

/// "Below 2022 ($3.78 billion)", "the previous record was 2022, when $1.35 billion was stolen", "the worst
/// year was 2022: hackers took …": the year right before amount `i` or its clause.
std::optional<int> yearRightBefore(const ClaimContext &context, qsizetype i);

/// Whether amount `i` is only of a deed by which the time of another is told, "three years after the theft of
/// $625 million from Ronin"; its own time, where that is counted, else nothing.
struct LandmarkTime
{
    bool isLandmark = false;
    std::optional<FuzzyDate> date;
};
LandmarkTime timeOfLandmark(const ClaimContext &context, qsizetype i);

/// "… and for the $620 million Ronin heist": a deed known by its name, which shares no date before it.
bool isKnownDeed(const ClaimContext &context, qsizetype i);

/// "How much was lost?": whether the question that the block answers asks for nothing but the sum.
bool asksForSum(const ClaimContext &context);

/// Whether the row adds up rows that have days of their own: "Total" below "Company | Date | Loss".
bool isTotalOfDays(const ClaimContext &context);

/// "April Jones and her sister": a month that is somebody's name.
bool isGivenName(const ClaimContext &context, Span date);

/// "Earlier in the month", "later that month": within the month that the text told last, else the document's.
std::optional<FuzzyDate> monthSpokenOf(const ClaimContext &context, const Document &document,
                                       const std::optional<FuzzyDate> &earlier);

} // namespace vigie::perioddates
