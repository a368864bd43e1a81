// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// French verbs that take nothing from anybody, and reasons of a loss that are no thieves. `before` ends at
/// the sum, `behind` begins there; all words are folded.
namespace vigie::frenchverbs {

/// « Ses clients ont échangé 4 milliards », « le pont sécurise 2 milliards »: the sum is the object of a verb
/// that neither takes nor counts nor tells.
bool governOtherwise(QStringView before);
/// « A déplacé 900 millions vers des portefeuilles froids »: what its owner brings to safety.
bool moveToSafety(QStringView before, QStringView behind);
/// « Une faille menaçait 70 millions »: what is only in danger.
bool isOnlyThreatened(QStringView before);
/// « Un film sur Lazarus a rapporté 40 millions »: what a show or a book brings in.
bool isTakingsOfShow(QStringView before);
/// Whether `words` tell of what takes money without thieves: a fire, a strike, a fall of prices.
bool tellMisfortune(QStringView words);
/// « Ont perdu 50 millions à cause de la sécheresse »: whether the sentence gives a reason that is no thief.
bool loseOtherwise(QStringView sentence);

} // namespace vigie::frenchverbs
