// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/datereading.h"
#include "indexing/language/normalise.h"
#include "models/domain/language.h"

namespace vigie::comparedtimes {

/// Whether `reading` points at the year that was named last: "that year", « cette année-là ».
bool isThatYear(const DateReading &reading);

/// Whether the date at `date`, of a block that begins at `block`, only tells what something is set against:
/// "51 % more than the year before", 前年より51%増えた. A base of which the text goes on to tell ("the year
/// before, when …") is none.
bool isSetAgainst(QStringView text, qsizetype block, Span date, Language language);

} // namespace vigie::comparedtimes
