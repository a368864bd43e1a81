// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimreader.h"
#include "indexing/facts/kinds/kindplaces.h"

#include <QSet>

namespace vigie {

namespace coordination {
enum class Joint : quint8;
}
class NameMemo;
class PartyCast;
class PartyMemory;

/// A sentence with an amount, and what surrounds it. All spans are of the page's normalised text.
struct ClaimContext
{
    const PageFacts *page = nullptr;
    QStringView text;  ///< of the page, normalised
    QStringView cased; ///< the same with capitals
    Language language = Language::Unknown;
    Span block;
    Block::Kind blockKind = Block::Kind::Paragraph;
    Span sentence;
    Span before;                             ///< the sentence before in the same block; empty if none
    Span asked;                              ///< the paragraph above, where it is a question
    bool corrects = false;                   ///< the text corrects what was printed
    Span explained;                          ///< the paragraph below that tells what a bare figure is
    std::optional<FuzzyDate> label;          ///< the year that the paragraph begins with, as its label
    std::optional<FuzzyDate> entry;          ///< the day or month whose entry in a chronicle the block is
    Span heading;                            ///< the last heading above on the page; empty if none
    std::optional<int> titleYear;            ///< that a title above the heading names ("2024 in numbers")
    Span columns;                            ///< the row of column names above, for a table row
    Span caption;                            ///< what introduces a table or a list; empty elsewhere
    Span details;                            ///< the items of a list below that say more of this one
    const QSet<EntityId> *robbed = nullptr;  ///< exchanges and the like: what they lose is stolen
    const QSet<EntityId> *firms = nullptr;   ///< banks, firms and bodies: robbed where the words say so
    const QSet<EntityId> *patrons = nullptr; ///< whom hacking groups belong to
    const PartyMemory *memory = nullptr;     ///< whom the document has introduced
    NameMemo *found = nullptr;               ///< names that were found before in sentences of the page
    const PartyCast *cast = nullptr;         ///< whom it names from first to last, where that has been read
    Party lastVictim;                        ///< of the claims before, if it is one
    std::optional<FuzzyDate> namedPeriod;    ///< when the firm that the sentence names was robbed
    Party victimOfWhole;                     ///< of what the amount is said to be a part of
    bool aboutTheft = false;                 ///< the document's title or an earlier claim speaks of stealing
    bool theftTold = false;                  ///< a claim before is one of theft
    std::optional<FuzzyDate> latestRange;    ///< the last span of time the text named before this block
    std::optional<FuzzyDate> lastPeriod;     ///< of the last claim that has one, wherever it stands
    bool periodAbove = false;                ///< that claim stands in another section
    std::optional<FuzzyDate> lastSpan;       ///< the same, of a quarter or several months
    std::optional<FuzzyDate> unfinished;     ///< the last date of a paragraph that goes on in this block
    std::optional<KindPlaces> kinds;         ///< of the sentence, where they have been looked for
    QList<qsizetype> amounts;                ///< indexes into page->amounts: those of the sentence, in order
    QList<qsizetype> wholes;                 ///< for each of them which one it and others add up to, or -1
    QList<coordination::Joint> joints;       ///< between each of them and the next; empty where none is

    const QSet<QString> *named = nullptr; ///< names that claims before say were robbed
    const QSet<ClaimId> *bases = nullptr; ///< claims before that another amount was only set against

    /// Of what is no span, nothing.
    QStringView words(Span span) const
    {
        return span.length() > 0 ? text.mid(span.start, span.length()) : QStringView();
    }
    const ScannedAmount &amount(qsizetype i) const { return page->amounts.at(amounts.at(i)); }
};

/// What the sentence has on both sides of an amount, up to the amounts beside it.
struct Gaps
{
    Span before, behind;
};

/// `amount`: the span of an amount of the sentence, conversions included or not.
Gaps gapsAround(const ClaimContext &context, Span amount);

/// What stands between amount `i` and the one before it, or the beginning of the sentence.
Span gapBefore(const ClaimContext &context, qsizetype i);

/// The part of the sentence around `span` that commas and conjunctions set off.
Span clauseAround(const ClaimContext &context, Span span);

/// The sentence that follows in the paragraph, if it begins within `reach` letters' text, which may cut it;
/// empty if none does.
Span sentenceBehind(const ClaimContext &context, qsizetype reach);

/// How far `other` is from `amount`, in characters, with a toll for every comma and conjunction between them.
qsizetype distanceBetween(const ClaimContext &context, Span amount, Span other);

/// The index (into context.amounts) of the amount that lies nearest to `span`; -1 if there is none.
qsizetype nearestAmount(const ClaimContext &context, Span span);

/// The index of the amount that `span` lies nearest to, or of the one which that restates.
qsizetype amountNamedBy(const ClaimContext &context, Span span);

/// ", which bought it for $88 million in 2022,": what a relative clause right behind a name tells by the way,
/// with the comma that ends it; empty if there is none or if it tells of a theft.
Span asideBehind(const ClaimContext &context, Span name);
/// Whether `words`, folded, hold the stem of a verb of stealing, laundering or losing.
bool tellsOfTaking(QStringView words);

/// Position of the column that `position` lies in, counted by tabs.
qsizetype columnOf(const ClaimContext &context, qsizetype position);
/// The heading of that column; empty outside tables.
Span columnHeading(const ClaimContext &context, qsizetype column);

/// What the words make of amount `i` of the sentence; `before` is the kind of the claim before it in the same
/// block, which a sentence that only goes on shares. Nothing where no word says.
std::optional<ClaimKind> readKind(const ClaimContext &context, qsizetype i,
                                  const std::optional<ClaimKind> &before);
/// The kind that the words nearest to `span` in the sentence name.
std::optional<ClaimKind> kindBeside(const ClaimContext &context, Span span);
/// Whether `words`, folded, speak of stealing.
bool speaksOfTheft(QStringView words);
/// A bound that a remark in the amount's table row gives it ("au moins ; …").
std::optional<Bound> remarkedBound(const ClaimContext &context, qsizetype i);
bool readHedge(const ClaimContext &context, qsizetype i);
/// Whether `words`, folded, tell of a report or rumour and call it false.
bool refutesReport(QStringView words);
bool readRetraction(const ClaimContext &context, qsizetype i);
QString readSource(const ClaimContext &context);
/// Whom a sentence that cites several cites for amount `i`: « 40 millions selon le premier, 43 selon le
/// second ».
QString sourceBeside(const ClaimContext &context, qsizetype i);

/// When: the date and the rule that found it.
struct ClaimPeriod
{
    std::optional<FuzzyDate> date;
    DateBasis basis;
};
/// `earlier` is the period of the claim before in the same block, for months without a year. `leans`: without
/// a date in its sentence the amount takes that of what stands before or above.
ClaimPeriod readPeriod(const ClaimContext &context, qsizetype i, const Document &document,
                       const std::optional<FuzzyDate> &earlier, bool leans = true);

Party readVictim(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus);
/// Who did it: a group or the state behind a theft, who launders, the state that pays or freezes.
Party readActor(const ClaimContext &context, qsizetype i, ClaimKind kind, const Thesaurus &thesaurus);
/// Whether amount `i` was given first and has been replaced by another: "it had first spoken of …".
bool revisesFigure(const ClaimContext &context, qsizetype i);
/// "An investigator puts the haul at $60 million": whether amount `i` values the loss that was just told;
/// English.
bool valuesSameLoss(const ClaimContext &context, qsizetype i);

/// Whether amount `i` is said to be a part of something larger ("dont", "of which", このうち, 이 가운데).
bool saysPart(const ClaimContext &context, qsizetype i);
/// Whether the words behind amount `i` only say to whom it belonged: "belonged to clients", お客様の資産です,
/// 고객 자산입니다.
bool saysWhose(const ClaimContext &context, qsizetype i);
/// "$58 million was held on trust for customers", "only $23 million belonged to the platform": what one who
/// was told before to have lost more is said to have owned of it; English and French.
bool isOwnedPart(const ClaimContext &context, qsizetype i);
/// « dont 350 000 euros pour un logiciel », "of which €160,000 went on staff": a part without a verb that
/// says what it is has the kind of its whole; English and French.
bool isVerblessPart(const ClaimContext &context, qsizetype i);
/// The amount of the same sentence that the grammar makes the whole of amount `i`: "of the $2 billion, $1.4
/// billion",
/// "$1.4 billion of the $2 billion", "$2 billion: A ($1.4 billion), B ($0.2 billion)".
std::optional<qsizetype> wholeInSentence(const ClaimContext &context, qsizetype i);
/// Whether amount `i` restates amount `i - 1` in another currency: "（約4314億円）", "soit 1,1 milliard
/// d'euros".
bool saysEquivalent(const ClaimContext &context, qsizetype i);
/// Whether amount `i` came back to whom it was taken from: "won back $2 million", "$5 million has gone back
/// to its owners", « en a récupéré 3 millions »; English and French.
bool isGivenBack(const ClaimContext &context, qsizetype i);
/// Whether the sentence itself says that amount `i` is none: "never took place", « il est faux que », "that
/// figure is withdrawn"; English and French.
bool isRefuted(const ClaimContext &context, qsizetype i);
/// Whether what stands behind an amount, the rest of its sentence and the next, calls it false: "They are
/// untrue", "X denies this", « c'est une invention ».
bool isRefutedNext(QStringView behind);
/// Whether the words say that it was not taken: "did not lose", « n'a pas perdu », 盗んでいない.
bool isNegated(const ClaimContext &context, Span amount);
/// 取り戻したのは1億円, 되찾은 돈은 11억 원: where the words begin by which the amount is what was got back;
/// -1 if they do not stand right before it.
qsizetype recoveredBefore(const ClaimContext &context, Span amount);
/// Whether the words before amount `i` make it the price of what was counted before, then or now:
/// 当時の価格で, 현재 시세로.
bool restatesBefore(const ClaimContext &context, qsizetype i);

/// 8,150만 달러를 잃었다. 원화로는 1,060억 원이다: whether the sentence begins by telling the sum before it,
/// `told`, in other money.
bool restatesInOtherMoney(const ClaimContext &context, const Amount &told);

} // namespace vigie
