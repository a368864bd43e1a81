// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Sums in French texts about thefts that somebody owes, sets aside, entrusts or receives by right. `before`
/// ends at the amount, `behind` begins there; both are folded.
namespace vigie::frenchdues {

/// « Doit environ 550 millions à ses clients », « devront mettre de côté 3 milliards », « a confié 200
/// millions à X », « les clients se partageront 9 millions », « Montant des sanctions prononcées : 230
/// millions ».
bool isDue(QStringView before, QStringView behind);

/// « Annonce un coût de 10 millions », « paierait 30 millions par an »: what something takes to be run.
bool isSpent(QStringView before, QStringView behind);

/// « Ont déjà converti 40 millions en ethers ».
bool isConverted(QStringView before, QStringView behind);

} // namespace vigie::frenchdues
