// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// What French texts say that something costs, loses or earns. `before` ends at the amount, `behind` begins
/// there; both are folded.
namespace vigie::frenchcosts {

/// « Les attaques ont causé 1,3 milliard de pertes », « l'attaque de mai, qui lui avait coûté 305 millions ».
bool isLossByAttack(QStringView before, QStringView behind);

/// « L'audit mené après l'attaque, qui a coûté », « la panne qui a suivi le vol a coûté »: whether `lead`, up
/// to the verb, tells of an undertaking that an attack only led to.
bool isCostOfSomethingElse(QStringView lead);

/// « X est piratée (6,4 millions) », « a vidé les réserves du site : 7,9 millions »: how much was taken
/// stands behind the verb, in brackets or behind a colon.
bool isRobbedOf(QStringView before, QStringView behind);
/// « Un faux conseiller a convaincu le trésorier de virer 1,1 million », « a viré 2 millions à ce qu'il
/// prenait pour son fournisseur »: what somebody sent because he was fooled.
bool isFooledOutOf(QStringView before, QStringView behind);
/// « Ses pirates ont amassé 2 milliards », « ont encaissé 1,68 milliard de dollars volés »: what thieves take
/// in was stolen.
bool isAmassed(QStringView before, QStringView behind);
/// « Les tirs de 2022 ont coûté à Pyongyang 540 millions »: what arms cost is no theft.
bool isCostOfArms(QStringView before);

/// « Le marché pesait 3 000 milliards », « un capital de 20 millions »: how large a trade or a firm is.
bool isMeasureOfBusiness(QStringView before);

/// « Chacun facture en moyenne 10 000 dollars par mois »: what one asks for one's work is earned.
bool isBilled(QStringView before);

/// « Le réseau X est vidé. Le chargement pesait, au cours du jour, 620 millions »: what the loot was worth.
bool isWorthOfLoot(QStringView before);

/// « Leur police mit la main sur 5,9 millions », « les douanes ont repris »: whoever takes it is the law.
bool isTakenByLaw(QStringView before);

/// « 910 millions en ethers ont pris la forme de bitcoins »: what loot was turned into.
bool isTurnedInto(QStringView behind);

/// « Six vols ont eu lieu. Le plus grave a coûté 5 millions à une bourse »: what the worst of the thefts took
/// that the sentence before, `told`, tells of.
bool isCostOfWorst(QStringView told, QStringView before, QStringView behind);

/// « Nous avons constaté un accès non autorisé. Environ 3 millions ont été retirés », « l'auteur a emporté 5
/// millions »: what went after the attack that `told`, the sentence before and this one, tells of.
bool isGoneAfterAttack(QStringView told, QStringView before, QStringView behind);

} // namespace vigie::frenchcosts
