// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Words around a figure without a unit by which it goes on with the money told before it. All views are
/// folded.
namespace vigie::baremoney {

/// Whether a figure in the next paragraph may go on with the money of this one: nothing but a word for a sum
/// stands before it. « Sur cette somme, 660 millions. », このうち6億。
bool goesOnWithMoney(QStringView opening);

/// « Ils sont repartis avec 27 millions », « victime d'un vol de 73 millions », « l'offensive contre X (1,46
/// milliard) »: in a text that counts money nothing else is taken or earned by the million.
bool isTaken(QStringView opening);

/// « Carmin : 110 millions », "Carmin: 110 million": the label of an item that goes on with the money above.
bool isLabel(QStringView opening);

/// « Juin 2022 : le pont Horizon, 100 millions »: the entry of a chronicle that counts money.
bool isDatedEntry(QStringView opening);

/// « 200 millions ont été blanchis », "200 million has been laundered": what is done with money alone.
bool tellsOfMoney(QStringView behind);

/// « (175 000 dollars en février, 740 000 en mars) », "$175,000 in February and 740,000 in March": each with
/// its time.
bool goesOnByTime(QStringView between, QStringView behind);

} // namespace vigie::baremoney
