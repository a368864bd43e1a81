// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/amounts/units.h"

#include <QStringView>

#include <optional>

namespace vigie {

/// A unit and scale that a heading gives to the figures under it.
struct HeadingUnit
{
    CountedUnit unit;
    int scale = 0;
};

/// The unit that the heading of a column, a caption or a corner names, if any: "Amount ($m)", 金額(億円).
std::optional<HeadingUnit> headingUnit(QStringView heading, bool french);

} // namespace vigie
