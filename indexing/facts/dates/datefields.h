// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datecore.h"

namespace vigie {

/// A field that the words name themselves.
inline DateField stated(int value)
{
    return {DateField::Stated, value};
}

constexpr int thisCentury = 2000;
/// How far apart years of one text are, where later ones leave out the century.
constexpr int yearsOfAText = 10;
/// The first of the years that Japanese papers write without their century; smaller numbers are years of an
/// era.
constexpr int firstBriefYear = 15;

constexpr int of(TimeUnit unit)
{
    return static_cast<int>(unit);
}

} // namespace vigie
