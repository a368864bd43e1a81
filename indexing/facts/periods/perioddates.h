// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What a date of a sentence has to do with an amount in it.
namespace vigie::perioddates {

/// A date that says when something was said or published: "said on 22 October", "rapport de 2024".
bool datesPublication(const ClaimContext &context, const ScannedDate &date, const Document &document);
/// A date that names what something else came after, or has lasted since.
enum class Landmark : quint8 { None, After, Since };
/// "After the theft of May 2024 …", 2024年5月の流出後; "since the theft of May 2024", 2024年5月の流出以来.
Landmark landmarkAt(const ClaimContext &context, Span date);
/// "The year 2023, in which $660 million was stolen", 6億ドルが盗まれた2023年: whatever else the sentence
/// does with the date, the words that hang on it tell when the amount was.
bool tellsOf(const ClaimContext &context, Span date, Span amount);
/// "It has since laundered $30 million": counted from the date before, for what lasts and by its own verb
/// only.
bool isSinceThen(const ClaimContext &context, const ScannedDate &date);
/// "September's $127 million", 前の四半期の8億200万ドル, 전 분기의 8억 달러: the amount that a date is said
/// of, or -1.
qsizetype amountTold(const ClaimContext &context, Span date);
/// "The largest theft since March 2022", 2022年3月以来最大: how far back nothing larger was.
bool isOfRecord(const ClaimContext &context, const ScannedDate &date);
/// "Of the assets stolen in 2024, $300 million was laundered": what came of the loot has a time of its own.
bool isOfLoot(const ClaimContext &context, Span amount);
/// Limits hold until they are changed: only a date that opens their sentence or stands in their clause
/// counts.
bool isBeyondLimit(const ClaimContext &context, Span date, Span limit);
/// "18억 달러(전년 동기 7.2억 달러)": a date in brackets with an amount of its own, seen from outside of
/// them.
bool isOfOtherBracket(const ClaimContext &context, Span date, qsizetype i);
/// "The 2019 theft ($50 million) was solved in 2024": what follows a bracket is not said of the amount in it.
bool isBehindBracket(const ClaimContext &context, Span date, Span amount);
/// "As of 31 August, … this year": a day on which was counted; another date says what.
bool isReckoning(const ClaimContext &context, Span date);

/// "Fined €475,000 for shipping tools in 2022", « pour avoir livré en 2022 », 2022年に…したとして: when the
/// offence was, not the fine.
bool isOfOffence(const ClaimContext &context, Span date, Span amount);
/// 경찰은 3월 11일 3억 원을 압수했고, 법원은 19억 원을 …: another sum and another subject stand between the
/// date and the amount.
bool isOfOtherSubject(const ClaimContext &context, Span date, Span amount);

/// "Founded in 2018", « arrêté en mars », 2018年創業の, 3월에 붙잡힌: what befell somebody or something else.
bool isOfHistory(const ClaimContext &context, Span date);

/// Commissions and fees: paid when they were, not when what they were paid for happened.
bool takesNoTimeOfOthers(const ClaimContext &context, Span clause);
/// The last date in `range` that may date something told.
const ScannedDate *lastIn(const ClaimContext &context, Span range, const Document &document);
/// The time of `date`; where it leaves out its year or is counted, that in the period the text was speaking
/// of.
std::optional<FuzzyDate> inContext(const ClaimContext &context, const ScannedDate &date,
                                   const std::optional<FuzzyDate> &before, const Document &document);
/// "The same period last year", 昨年同期, 지난해 같은 기간: the months of the claim before, of that year.
std::optional<FuzzyDate> samePeriod(const ClaimContext &context, const ScannedDate &date,
                                    const std::optional<FuzzyDate> &earlier);

/// What a list of dates says of amount `i`. "In 2023 and 2024 they stole $660 million and $1.34 billion":
/// each its own; "in April and May" one sum: both months; "on 3 and 21 May" one sum: `isNone`, no one span.
struct ListedPeriod
{
    std::optional<FuzzyDate> date;
    bool isNone = false;
};
ListedPeriod ofList(const ClaimContext &context, const ScannedDate &date, qsizetype i);

/// "Last year", 今年: of which year a document without a date does not say.
bool namesRelativeYear(const ClaimContext &context, Span amount);
/// "This year … until September": an end whose beginning is the year named before it in the sentence.
FuzzyDate withStart(const ClaimContext &context, const ScannedDate &until, const FuzzyDate &period);

/// "Whose total for the year was $1.34 billion": the year that was told last; English. `earlier` is the
/// period of the claim before in the same block.
std::optional<FuzzyDate> yearOfWhole(const ClaimContext &context, qsizetype i,
                                     const std::optional<FuzzyDate> &earlier);

/// "Les pertes de 2023 se chiffraient": a year that the date scanner leaves, before a verb or a little word.
std::optional<int> bareYear(const ClaimContext &context, Span range);
/// "Harbourgate, 2022": the year that a heading ends with behind a comma or in brackets.
std::optional<FuzzyDate> yearAtEnd(const ClaimContext &context, Span heading);
/// "$3.1 billion of the 2022 one", "of the 2022 total": the year right behind amount `i` that it is a part
/// of.
std::optional<FuzzyDate> yearOfTotal(const ClaimContext &context, qsizetype i);
/// Whether the date says of which total the amount is a part, "of the 2025 total", and not when it was.
bool isOfTotal(const ClaimContext &context, Span date);

/// "Fiscal 2023, which ended in March 2024", "the financial year that ended in June": the twelve months up to
/// the date's end; nothing where no such year is spoken of. English.
std::optional<FuzzyDate> yearEndingAt(const ClaimContext &context, Span date, const FuzzyDate &end);

/// The span of several dates that are listed with `date` and follow each other; nothing for one alone.
std::optional<FuzzyDate> unbrokenList(const ClaimContext &context, const ScannedDate &date);

/// Whether amount `n` is `i` or restates it in other money: a date beside either dates both.
bool isOfGroup(const ClaimContext &context, qsizetype n, qsizetype i);

/// Dates of something else in the sentence (periodasides.cpp): a relative clause told by the way, what is
/// held now, the next clause in Japanese and Korean, "a day" of a limit.
bool isOfAside(const ClaimContext &context, Span date, Span amount);
bool isHeldNow(const ClaimContext &context, Span date, Span amount);
bool isOfNextClause(const ClaimContext &context, Span date, Span amount);
bool isPerDay(const ClaimContext &context, Span date);
/// "$51 million in the same quarter of 2024": the date right behind the amount is its own.
bool standsBehind(const ClaimContext &context, Span date, Span amount);
/// "In the same attack": of the time of what was told last.
bool speaksOfSameDeed(const ClaimContext &context);

/// 2025年は2月の事件だけで: whether the sentence names, before the month, the year in which it was `read`.
bool namesYearBefore(const ClaimContext &context, Span month, const FuzzyDate &read);

} // namespace vigie::perioddates
