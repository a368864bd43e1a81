// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimreader.h"

#include <QHash>

namespace vigie::claimlayout {

/// The lines of a chronicle that say when and nothing else, by the number of their block: what follows each
/// is its entry. A day or month without a year is of the year that the line above them heads; lines of posts
/// may name who posts ("@name · 12 Nov 2024"). One alone dates the text, as does `published`.
QHash<qsizetype, FuzzyDate> entryDates(const PageFacts &page, const std::optional<FuzzyDate> &published);

} // namespace vigie::claimlayout
