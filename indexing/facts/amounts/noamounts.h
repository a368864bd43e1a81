// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/amounts/amountcandidates.h"

/// What numbers are that are no amounts: years, names, shares, rates.
namespace vigie::noamounts {

QStringView wordBefore(QStringView text, qsizetype end);
/// Words whose number is a name: resolution 1718, page 12, n° 5.
bool namesNumber(QStringView word);
/// Words before a figure of four digits that make it a year.
bool namesYear(QStringView word);
bool isMonth(QStringView word);
bool isPercent(QStringView text, qsizetype end);
/// Whether the figure at `position` may begin an amount, by the character before it.
bool mayBegin(QStringView text, qsizetype position, bool &afterLetters);
/// 1人当たり, 배럴당, "per head": what something is counted by.
bool countsBy(QStringView text, qsizetype end);
/// 1ドル=150円, "1 $ = 0,92 €", 1달러당 1,400원: what a unit costs, on either side.
bool isExchangeRate(QStringView text, Span figure);
/// "Euro 6", 3불 정책, 十人十色: numbers that are part of a name or an idiom.
bool isName(const ScanText &scan, const Candidate &candidate);
bool isHanNumeral(QChar c);

} // namespace vigie::noamounts
