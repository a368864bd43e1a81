// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// The steps by which readKind() finds what an amount is.
namespace vigie::kindreading {

/// "$400 million more than", "an increase of €5m", "より4億ドル多い": a difference, not a total.
bool isDifference(const ClaimContext &context, Span amount);

enum class Rate : quint8 { None, ByTime, ByPiece };
/// "60 dollars per barrel", "5 000 dollars par mois": a price or a rate is no total, but wages are paid by
/// the month. What is earned or stolen in a year is a sum.
Rate rateOf(const ClaimContext &context, Span amount);

/// "Transfers above $3,000 must be reported", 100万円を超える送金は届け出が必要: a limit, not a sum.
bool isThreshold(const ClaimContext &context, qsizetype i);
/// "Lost $30 million in revenue", « perdu 30 millions de recettes », 3000万ドルの収入を失った: what is not
/// earned.
bool isLostIncome(const ClaimContext &context, Span amount);
/// "May send goods worth no more than $10,000", 10万円まで送金できる: what is allowed up to a sum.
bool isAllowance(const ClaimContext &context, qsizetype i);
/// "Resolution 2397 allows 500,000 barrels a year", « les 500 000 barils annuels permis par la résolution »:
/// whether amount `i`, a quantity, is what a rule lets in over a time.
bool isPermitted(const ClaimContext &context, qsizetype i);
/// "One million barrels, twice the cap of 500,000": whether a word for a limit stands nearer to amount `i`
/// than to any other of its sentence; of an only amount it is.
bool hasLimitOfItsOwn(const ClaimContext &context, qsizetype i);

/// "Bybit lost $1.46bn": whether the sentence names one of those whose losses are thefts.
bool namesVictim(const ClaimContext &context);
/// "Year as a whole, by X's count: $1.7 billion", « Année entière : 1,7 milliard »: the label of what a
/// chronicle adds up, without a verb.
bool isYearInAll(const ClaimContext &context, qsizetype i);
/// Whether the sum stands right beside the name of somebody who was robbed: "Bybit: $1.46 billion", "Atomic
/// Wallet ($100 million)", 15億ドル（バイビット）.
bool standsBesideVictim(const ClaimContext &context, qsizetype i);

/// "Our insurance covers losses of up to $10 million", 保険で10億円まで補償される: how far an insurance goes.
bool isCoverage(const ClaimContext &context, qsizetype i);

/// What somebody does with the sum, in English and French, where the verb and what stands behind the sum say
/// it together: "raised … from investors", "paid … for a yacht", "paid … to a gang", "lost … on the markets".
std::optional<ClaimKind> kindByDeed(const ClaimContext &context, qsizetype i);

/// What the words right around the amount make of it in an English clause: "the $26 million that hackers
/// took", "attacks on bridges yielded", "paid the blackmailers", "the servers cost".
std::optional<ClaimKind> kindByClause(const ClaimContext &context, qsizetype i);

/// The same by phrases in which the verb alone does not say it: "hit for $44 million", "crossed THORChain",
/// "gave the team 1.3 billion won". `lead` and `behind` are what stands around the amount, folded.
std::optional<ClaimKind> kindByPhrase(const ClaimContext &context, QStringView lead, QStringView behind);

/// "Elliptic puts it at $43 million, TRM Labs at $41 million", "$40 million, or $43 million by X's count":
/// whether amount `i` is another's figure for what the one before counts; English.
bool isOtherCount(const ClaimContext &context, qsizetype i);

/// The same told by the whole frame of the sentence: wages, shares kept, insurance, settlements, limits laid
/// down. `told`: the kind of the claim before in the block.
std::optional<ClaimKind> kindByFrame(const ClaimContext &context, qsizetype i,
                                     const std::optional<ClaimKind> &told);

/// « Si l'attaque avait réussi, X aurait perdu 40 millions », « auraient pu dérober »: what did not happen;
/// in French.
bool isCounterfactual(const ClaimContext &context, qsizetype i);
/// "Tried to steal $6 million", "a theft of $5 million was foiled", "could lose", "is expected to reach":
/// what did not happen, or not yet; in English.
bool isUnreal(const ClaimContext &context, qsizetype i);
/// Whether amount `i` was only tried for: "almost robbed X of $951 million", « manque de peu de rafler ».
bool isOnlyAttempted(const ClaimContext &context, qsizetype i);
/// What an attempt makes of amount `i`: other if it was only tried, a theft if it was got in the end.
std::optional<ClaimKind> kindOfAttempt(const ClaimContext &context, qsizetype i);
/// « A versé 350 000 dollars au fonctionnement de l'Équipe », « contribue pour … au budget de »: no cost.
bool isFrenchContribution(const ClaimContext &context, qsizetype i);

/// What a French text about thefts says of money that nobody stole: losses of markets, prices, rewards, what
/// was only tried, what came of loot.
std::optional<ClaimKind> frenchOrdinary(const ClaimContext &context, qsizetype i);

/// What a verb and its complement make of amount `i` together, in French: « les intrus y ont pris », « sont
/// offerts à qui », « ont été versés à nos sociétaires victimes de vols », « consacrera 9 millions à la
/// traque des fonds volés ».
std::optional<ClaimKind> frenchKind(const ClaimContext &context, qsizetype i);

/// « Le piratage de X a été chiffré à … », « La plateforme l'a évalué à …, le FBI à … », "puts it at": by
/// which a theft is valued; English and French. `told`: the kind of the claim before in the block.
std::optional<ClaimKind> kindOfEstimate(const ClaimContext &context, qsizetype i,
                                        const std::optional<ClaimKind> &told);
/// Whether `words`, folded, name those who take: pirates, voleurs, thieves.
bool namesThieves(QStringView words);
/// « Nous comptons 90 millions, X s'arrête à 82 millions »: amount `i` values what the one before does.
bool isRivalFigure(const ClaimContext &context, qsizetype i);

/// "Hackers lifted $4 million", "$4 million was drawn off from X", "was bilked of", « ont fait main basse sur
/// »: a verb of taking with the sum as its object, and a thief or an owner; English and French.
bool isTaken(const ClaimContext &context, qsizetype i);

/// Whether somebody is named in `range` who takes what is not his: thieves, a gang, a group of hackers.
bool namesTaker(const ClaimContext &context, Span range);

/// Whether the words tell of an attack, and of no war: whoever was attacked, and then lost, lost to thieves.
bool tellsOfAttack(QStringView words);

/// Whether the words tell of arms: what such an attack costs is no theft.
bool tellsOfWar(QStringView words);

/// Whether the opening of a French text, folded, tells of an attack, a fraud or an embezzler.
bool opensWithRaid(QStringView words);

/// Money that is gone ("was gone", "saw €3 million leave", « quittent ») or is changed into cash, in English
/// and French.
std::optional<ClaimKind> kindOfGone(const ClaimContext &context, qsizetype i);

/// "Yielded $1.7 billion in 2022 but only $660 million in 2023": whether nothing but a time and words of
/// measure stands between amount `i` and the one before, and behind it nothing that tells another thing of
/// it.
bool isJoinedBefore(const ClaimContext &context, qsizetype i);

/// "The figure for 2024 was $1.3 billion", "so far it is more than $2 billion": whether the clause of amount
/// `i` gives a figure and a time, and no word for what it counts.
bool isBareFigure(const ClaimContext &context, qsizetype i);

/// "Its report gives $1.65 billion for January to September", "spoke of 54 billion won": whether somebody is
/// said to count amount `i`, and no word for what he counts.
bool isCountedFigure(const ClaimContext &context, qsizetype i);

/// What was lost, as the words around it tell: stolen, or lost on a market, in a fire. `verb`: it is told by
/// "lost" and the like.
ClaimKind kindOfLoss(const ClaimContext &context, bool verb);
/// "The bridge secures $2 billion", "it paid users $12 million", "moved $900 million to cold storage":
/// whether the sum is the object of a verb that takes nothing from anybody; English.
bool hasOrdinaryVerb(const ClaimContext &context, qsizetype i);
/// The same in French: « le pont sécurise 2 milliards », « elle a versé 12 millions à ses clients ».
bool hasFrenchOrdinaryVerb(const ClaimContext &context, qsizetype i);
/// "Lost $12 million when its sponsor left", "lost $3 million because of a strike": whether the sentence
/// gives a reason that is no thief; English and French.
bool losesOtherwise(const ClaimContext &context);
/// "In cancelled appointments", "for repairs", « en frais »: whether `words` behind what an attack cost tell
/// what the money went on, or what was not earned.
bool isForRepairs(QStringView words);
/// "Forged orders cost Bangladesh Bank $81 million", « a coûté 235 millions à la plateforme WazirX »: told of
/// whom it was taken from, in a text about thefts. `verb`: where "cost" stands, `range`: its clause.
bool costsVictim(const ClaimContext &context, Span range, Span verb);

/// "Hackers had taken $2.9 million from its reserves": who takes it, whatever it was taken from.
bool isTakenByThieves(const ClaimContext &context, Span amount);
/// "Forged messages had moved $12 million out of its account", in a text about thefts.
bool isMovedOut(const ClaimContext &context, Span amount);
/// "Most of it came from the theft of $250 million": the sum is that of the theft, not of what came from it.
bool isTheftOf(const ClaimContext &context, qsizetype i);
/// "Persons unknown obtained the passwords. £2.9 million was transferred to accounts in Lithuania", "somebody
/// moved $5.6 million from our cold wallet": moved by whoever had got in. `before`: the kind of the claim
/// before in the block.
bool isMovedByThieves(const ClaimContext &context, Span amount, const std::optional<ClaimKind> &before);

/// What the words in `range` make of the amount. `onlySource`, if given, hears whether nothing but the
/// money's origin speaks.
std::optional<ClaimKind> nearestKind(const ClaimContext &context, Span range, Span amount,
                                     bool *onlySource = nullptr);
/// "The reward for news of the theft was raised to $7 million", « Le plafond des paiements en espèces reste
/// fixé à 1 000 euros »: where a verb of being or of measure stands before the amount, the head of its
/// subject tells what it is.
std::optional<ClaimKind> subjectKind(const ClaimContext &context, Span clause, qsizetype i);

/// The amount with its conversions: "$1.46 billion (2.1 trillion won)".
Span withConversions(const ClaimContext &context, qsizetype i);
/// "$40 million of the $1.46 billion stolen from Bybit has been frozen": where the verb stands that is said
/// of the part, behind its whole.
std::optional<Span> predicateBehindWhole(const ClaimContext &context, qsizetype i);

} // namespace vigie::kindreading
