// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

#include <QRegularExpression>
#include <QStringView>

#include <vector>

namespace vigie::parties {

/// One way in which a language tells who was robbed.
struct DeedPattern
{
    QRegularExpression words; ///< exactly one group takes part in a match: the name
    Place place = Place::Sure;
    /// How words begin of which the pattern needs one, folded; a ^ at the end stands for a capital behind.
    /// Empty: it is always tried.
    std::vector<QStringView> cues = {};
};

const std::vector<DeedPattern> &westernDeeds(); ///< English and French
const std::vector<DeedPattern> &frenchDeeds();  ///< further ones of French
const std::vector<DeedPattern> &japaneseDeeds();
const std::vector<DeedPattern> &koreanDeeds();

} // namespace vigie::parties
