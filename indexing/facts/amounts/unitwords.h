// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/amounts/units.h"

#include <span>

namespace vigie {

/// One way of writing a unit, folded as normalised text is.
struct UnitWord
{
    QStringView phrase;
    QStringView id;
    UnitKind kind = UnitKind::Money;
    quint8 flags = 0;
};

/// The unit of crowns whose country the words beside them leave open.
inline constexpr QStringView crownUnit = u"crown";

std::span<const UnitWord> unitWordsAfter();
std::span<const UnitWord> unitWordsBefore();
/// Those of unitWordsAfter() that count things.
std::span<const UnitWord> thingWordsAfter();

/// A noun that a Japanese or Korean counter counts.
struct CountedNoun
{
    QStringView word;
    QStringView id;
};
std::span<const CountedNoun> countedNouns();

} // namespace vigie
