// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Spans of time that Japanese and Korean leave half said.
namespace vigie::easternspans {

/// 사고 당일부터 6월 20일까지, 事件当日から6月20日まで: from the day of the theft told last; `period` as it
/// is elsewhere.
FuzzyDate sinceIncident(const ClaimContext &context, Span date, const FuzzyDate &period);

/// 전년 동기, 前年同期: of a total and its parts told since the total is what is compared; nothing elsewhere.
std::optional<FuzzyDate> spanCompared(const ClaimContext &context, const ScannedDate &date,
                                      const std::optional<FuzzyDate> &earlier);

/// The same where the date has been read already, of the part told last.
std::optional<FuzzyDate> yearBeforeSpan(const ClaimContext &context, const ScannedDate &date,
                                        const std::optional<FuzzyDate> &earlier);

/// 전년 동기에는 …, 昨年同期は…: the sentence tells of the same total at another time.
bool turnsToOtherTime(const ClaimContext &context);

/// 2천만 달러는 2022년 6월 X에서 도난당한 1억 달러에서 나왔다: amount `i` comes from the next one, to which
/// `date` belongs; an empty date asks only whether it does.
bool isDrawnFromOther(const ClaimContext &context, Span date, qsizetype i);

/// 2月に流出した14億ドルのうち、これまでに9億ドルが…: what became of a part of the amount before by now,
/// which has no time of its own.
bool isFateByNow(const ClaimContext &context, qsizetype i);

/// 2022년 한 해에만 17억 달러, 昨年だけで6億ドル: the words right before amount `i` stress the time that it
/// falls into, so that a longer one told before is that of its whole.
bool stressesTime(const ClaimContext &context, qsizetype i);

/// The claim whose time holds `time` and more of which such an amount is a part.
const Claim *wholeAround(const QList<Claim> &claims, const Claim &part, const FuzzyDate &time);

} // namespace vigie::easternspans
