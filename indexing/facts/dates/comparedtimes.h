// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datereading.h"
#include "indexing/language/normalise.h"
#include "models/domain/fuzzydate.h"
#include "models/domain/language.h"

/// Times that a text only touches: it goes on with the one that it told of before.
namespace vigie::comparedtimes {

/// Whether `reading` points at the year that was named last: "that year", « cette année-là ».
bool isThatYear(const DateReading &reading);

/// « Plus de jetons volés en 2022 que lors de toute année précédente », « pires qu'en 2021 »: what stands
/// before a year that others are only set against.
bool opensFrenchBase(QStringView before);

/// Whether the date at `date`, of a block that begins at `block`, only tells what something is set against:
/// "51 % more than the year before", 前年より51%増えた. A base of which the text goes on to tell ("the year
/// before, when …") is none.
bool isSetAgainst(QStringView text, qsizetype block, Span date, Language language);

/// "Stole $1.19 billion in 2024, the team said in October", …と10月に発表した: whether the month or day of
/// `reading`, which names no year, is that of saying what is told of all of `told`. Nobody can say it before
/// that is over.
bool isOfLaterSaying(QStringView text, qsizetype block, const DateReading &reading, const FuzzyDate &told,
                     Language language);

} // namespace vigie::comparedtimes
