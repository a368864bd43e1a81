// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// English and French words that make an amount a share of what was told before. All views are folded.
namespace vigie::partshares {

/// Whether `before`, which ends where the amount begins, calls it a share: "half of it, ", "X alone
/// represents ", « il en attribue », « l'essentiel, soit », "the remaining ", "of these, … ".
bool nameShare(QStringView before);
/// "The remaining", "the balance of", « le reste »: what is left of a sum, right before its figure.
bool nameRest(QStringView before);

/// Whether `behind`, which begins where the amount ends, does: " of that at X", " dates from 2023",
/// « des pertes de 2025 », « restants ».
/// « Bybit en représente », « y comptant pour », « en ont perdu »: of a sum that the pronoun stands for.
bool nameShareByPronoun(QStringView before);
bool nameShareBehind(QStringView behind);

/// Whether `before` ends in a share of the sum that follows: "the bulk of the ", « près des deux tiers des ».
bool nameShareOfNext(QStringView before);

/// "A third of this year's figure: X (…) and Y (…)": whether `before` says that what it introduces makes a
/// share.
bool introduceShares(QStringView before);

/// Whether `behind` begins by telling where the amount came from: « provenaient de », "came from".
bool nameOrigin(QStringView behind);

} // namespace vigie::partshares
