// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// How French texts say that a sum is none. All views are folded and of one sentence, or of the words that
/// follow it.
namespace vigie::frenchdenials {

/// Whether the words between the amount and the next one, or the sentence's end, call it false: « … s'est
/// révélé imaginaire », « …, chiffre qu'il a rectifié », « … ; elle retire ce chiffre ».
bool denyBehind(QStringView behind);

/// Whether the words between the last amount, or the sentence's beginning, and this one say that a court or
/// an authority does not hold it true: « écarte le grief tiré d'un vol de … », « l'a relaxé du blanchiment
/// de … ».
bool denyBefore(QStringView before);
/// « Poursuivi pour le vol de …, le comptable a été acquitté »: the words behind the amount.
bool clearOfCharge(QStringView behind);

/// « a démenti toute fuite, mais confirmé le vol de … »: what is denied is another thing.
/// « Contrairement aux 58 millions annoncés », « au lieu des 12 millions évoqués d'abord ».
bool replaceFigure(QStringView before, QStringView behind);
/// « Contre 230 millions annoncés d'abord »: of the same loss, told earlier.
bool tellFirstFigure(QStringView before, QStringView behind);
bool confirmAfterDenial(QStringView before);

/// « ne s'élevait pas à … », « n'était pas de … »: the words right before the amount deny it.
bool negateSum(QStringView before);

/// Whether the sentence reports something and calls it an invention: « interrogé sur …, il a parlé de pure
/// fantaisie ».
bool callInvention(QStringView sentence);

/// Whether what follows the sentence takes back what it says: « Ce total, incomplet, est annulé », « Elle a
/// retiré ce chef », « C'était un canular ».
bool denyNext(QStringView next);

/// « Une première version de ce billet donnait … », « notre précédent bilan évaluait … »: right before the
/// amount, told by an older text.
bool tellOlderFigure(QStringView before);
/// « … y était compté deux fois », « par erreur », « une coquille »: what makes an older figure wrong.
bool tellOfMistake(QStringView words);

/// « n'ont jamais été retrouvés », « rien n'a été récupéré », « n'en a récupéré que »: the money has not come
/// back, or only the part that is told next.
bool tellNotReturned(QStringView clause);
/// « Le voleur rend … », « lui rendent environ … »: right before the amount.
bool giveBack(QStringView before);
/// « Il devra rembourser 900 000 euros », « a promis de restituer »: nothing has come back yet. `before`: the
/// words before the amount.
bool oweBack(QStringView before);

/// « quoique l'attribution demeure contestée », « nie toute implication »: who did it is disputed, not the
/// sum.
bool disputeAuthor(QStringView sentence);

/// « n'en a récupéré que … »: right before the amount that came back.
bool tellOnlyReturned(QStringView before);

} // namespace vigie::frenchdenials
