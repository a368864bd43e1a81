// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::frenchparts {

/// Whether a French sentence, or the one before it, presents amount `i` as what a total told before is made
/// of: « Ce montant tient compte de X, à laquelle », « Une seule affaire explique les deux tiers du total. X
/// … », « Le chiffre de 2020 tient à une affaire, celle de X, qui ».
bool presentDetail(const ClaimContext &context, qsizetype i);

/// « Une seule opération explique plus des deux tiers du montant », « Ce montant tient compte de », « Parmi
/// les affaires les plus lourdes »: whether `words`, folded, announce what a total is made of.
bool introducesDetail(QStringView words);

/// « Pour l'ensemble de l'année 2024, soit 800 millions », « 58 attaques qui lui ont rapporté 3 milliards »:
/// what a whole year or many thefts brought was nobody's alone.
bool isOfMany(const ClaimContext &context);

} // namespace vigie::frenchparts
