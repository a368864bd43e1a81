// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Who steals, what a theft is called and how it is told in French: the lists of all rules that ask whether
/// French words tell of thieves. The patterns are groups without borders, for folded text.
namespace vigie::frenchthefts {

/// « pirates », « voleurs », « lazarus »; no « hackers éthiques ».
const QString &thieves();
/// « attaque », « piratages », « vol »: what they do.
const QString &raids();
/// « butin », « magot »: what they have of it.
const QString &loot();
/// The participles of verbs that say nothing but a theft: « volé », « dérobées », « siphonnés ».
const QString &stolen();
/// Those of what thieves do as owners do: « pris », « retiré », « perdu ».
const QString &taken();
/// The infinitives of both.
const QString &stealing();

/// Whether `words` name somebody who steals.
bool nameThieves(QStringView words);
/// Whether `words` tell of thieves, a theft or an attack in any way.
bool tell(QStringView words);
/// Whether a sum is what is said to have been taken: it is the object of « ont dérobé », the subject of « ont
/// été volés », or itself « volés ». `before` ends at the sum, `behind` begins there.
bool takeSum(QStringView before, QStringView behind);

} // namespace vigie::frenchthefts
