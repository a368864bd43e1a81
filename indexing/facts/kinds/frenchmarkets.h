// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Sums in French texts about thefts that nobody stole: what markets took, what was only tried, and what
/// others received of the loot. `before` ends at the amount, `behind` begins there; both are folded.
namespace vigie::frenchmarkets {

/// « A perdu 18 %, soit 250 millions de valeur », « les fonds cotés ont vu partir 870 millions », « 1,3
/// milliard de positions ont été liquidées »: what a market, its prices and its investors lose.
bool isLossOfMarket(QStringView before, QStringView behind);

/// « Voulaient voler 951 millions », « une tentative de vol de 3 millions », « 951 millions d'ordres de
/// virement »: what was aimed at.
bool isOnlyTried(QStringView before, QStringView behind);

/// « Une prime d'un million de dollars », « offre jusqu'à 140 millions à ceux qui l'aideront »: what is held
/// out to finders, and what a prime or reward was raised to. `lead` is the whole sentence before the amount.
bool isReward(QStringView lead, QStringView before, QStringView behind);

/// « Le chiffre d'affaires du rançongiciel a été estimé à »: what a trade turns over.
bool isTurnover(QStringView before);

/// « Le bitcoin évoluait autour de 86 000 dollars, après avoir touché 109 000 dollars »: what one costs.
bool isPrice(QStringView lead);

/// « 300 millions issus du vol de X »: what came of a theft told elsewhere, unless the thieves gain it here.
bool isOfTheft(QStringView before, QStringView behind);

/// « Ramenés à 12 millions par la baisse des cours »: what the markets left of it.
bool isWorthLeft(QStringView before, QStringView behind);

/// « Montant en cause : », « sommes détournées : »: what an incident's record calls its sum.
bool isLabelOfSum(QStringView before);

/// « L'année 2022 fut la plus faste pour les pirates, avec 1,7 milliard », « 6,1 millions aux dépens de X ».
bool isHaul(QStringView before, QStringView behind);

/// « A reçu sur ses comptes 620 000 euros, convertis en espèces »: of somebody who helps thieves.
bool isReceivedAndTurned(QStringView before, QStringView behind);

/// « 14 millions issus du vol sont passés par ce service ».
bool isPassedOn(QStringView behind);

/// « Huione a reçu 37,6 millions provenant du vol de X »: where loot arrives.
bool isLootReceived(QStringView before, QStringView behind);

/// « Avaient utilisé ses banques pour convertir le butin. Les virements représentent 5,8 millions »: of the
/// laundering that the sentence before, `told`, tells of.
bool isMovedAsTold(QStringView told, QStringView before, QStringView behind);

} // namespace vigie::frenchmarkets
