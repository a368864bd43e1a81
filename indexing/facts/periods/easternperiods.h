// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What only Japanese and Korean dates say of the amounts beside them.
namespace vigie::easternperiods {

/// 2016년 2월 4일 - …, one below the other: whether a line near the one that `date` begins also begins with a
/// date and the same sign, so that neither is the day of a dispatch.
bool isOneOfEntries(const ClaimContext &context, Span date);

/// 3月から6月までの間、Xから盗まれた…のうち: a date that a comma sets off before the theft of what was
/// laundered is that of the whole sentence.
bool setsScene(const ClaimContext &context, Span date);

/// 昨年1月の記事では, 지난달 보고서에서; 오늘 …을 밝힌다: when something was written or is said.
bool isOfArticle(const ClaimContext &context, Span date);

/// 8億円が預かり資産で、12月までに補償された: of what became of the sum, behind the clause that tells it.
bool isOfLaterFate(const ClaimContext &context, Span date, Span amount);

/// 翌年は、標的が移った。6月に…: the year that the sentence before, without an amount, turns to.
std::optional<FuzzyDate> yearOfSentenceBefore(const ClaimContext &context, const Document &document);

/// 2025年11月までの窃取額, 올해 10월까지 도난당한 금액, and 7월까지 where 올해 들어 was asked: the span from
/// the year's beginning; `period` as it is elsewhere.
FuzzyDate fromYearsBeginning(const ClaimContext &context, Span date, const FuzzyDate &period);

/// 前の年は、窃取が6億ドル、賃金が2億ドル: a date counted from what was told before the sentence, read
/// already for the amount before.
bool isCountedAlready(const ClaimContext &context, const ScannedDate &date, qsizetype i);

/// 16억 달러로 지난해 같은 기간의 14억 달러보다 늘었다: a Korean date that something else is compared with.
bool isCompared(const ClaimContext &context, Span date);

/// 今年は2月の一件だけで昨年1年分を上回った: the time of what is exceeded, not of what is told on.
bool isExceeded(const ClaimContext &context, Span date);

/// 그는 7월 18일 새벽을 잊지 못한다. … 3분 뒤 금고는 비어 있었고: the one day that the paragraph told before
/// a Korean sentence that goes on minutes or hours later.
const ScannedDate *dateOfScene(const ClaimContext &context);

/// 最大のものは2月21日のXへの攻撃である。この事案では…: the day or month in a sentence before that has no
/// sum.
const ScannedDate *dateOfPicked(const ClaimContext &context);

/// 8億円が不正に送金された。送金があったのは3月14日未明である: when the next sentence says that it happened.
const ScannedDate *dateOfNextSentence(const ClaimContext &context);

/// 1. 被害の概要 / 本件による被害総額は: when what a notice calls this matter happened, as the one date of a
/// deed told above on the page; nothing where several are. Japanese.
const ScannedDate *dateOfThisMatter(const ClaimContext &context, const Document &document);

/// 昨年、世界で盗まれた額は34億ドルだった。 / 海外ではX（15億ドル）などの事件があった: the year that the
/// paragraph before is of, where this one gives its examples; Japanese.
const ScannedDate *yearOfExamples(const ClaimContext &context, const Document &document);

/// 国内ではX（580億円）、Y（482億円）に次ぐ規模だ: whether amount `i` is an earlier case that the one told in
/// the sentence before is set against, and so has no time of that; Japanese.
bool isEarlierCase(const ClaimContext &context, qsizetype i);

/// 昨年の石炭の密輸額は…。武器の輸出も…。窃取額は7億ドルだった: whether the sums of a paragraph share the
/// year that opens it; Japanese.
bool sharesYearTold(const ClaimContext &context, const FuzzyDate &earlier);

/// 지난해 11월에는 업비트에서 445억 원이 유출됐다. 북두는 피해액이 87억 원이라고 밝혔다: whether the sentence
/// is about somebody whom the text told of before another that was robbed.
bool turnsBack(const ClaimContext &context);

/// 지난해 같은 기간의 피해액 120억 원보다 늘었다. 3월 누리빗 213억 원: whether the sentence before only sets
/// last `year` against the one it is about; Korean.
bool isSetAgainstYear(const ClaimContext &context, int year);

/// 2025년 2월 X에 대한 14억 달러 규모의 절취와 2025년 11월 Y에 대한 445억 원 규모의 절취: whether the date
/// behind amount `i` begins what tells of the next, where it has one of its own before it; Korean.
bool isOfNextItem(const ClaimContext &context, Span date, qsizetype i);

/// 지난해 주요 사건은 다음과 같다, above a list whose items begin with months: the year that only their
/// caption tells, where it tells no other time.
std::optional<int> yearOfCaption(const ClaimContext &context);

/// 令和6年版 警察白書: an edition, which tells of the year before;
/// 2024年に20億ドルで、2023年の18億ドルから増えた: what the first time of `range` is only set against, where
/// `date` is the `second`.
bool isOfEdition(const ClaimContext &context, Span range, Span date, bool second);

} // namespace vigie::easternperiods
