// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datereading.h"
#include "models/domain/fuzzydate.h"

#include <optional>

/// The calendar that dates are placed in: years, their parts, and steps from one day to another.
namespace vigie::datecalendar {

constexpr int monthsOfYear = 12, monthsOfQuarter = 3, monthsOfHalf = 6, daysOfWeek = 7;
constexpr int fiscalStart = 4; ///< a Japanese budget year begins in April

/// `months` whole months from `first`, which begins one.
FuzzyDate monthRange(QDate first, int months);
/// Early, mid and late: the first quarter, the middle months and the last quarter of a year; the thirds of a
/// month.
FuzzyDate partOf(const FuzzyDate &whole, DatePart part);
/// The days of a year that `fields` narrow down; nothing when the calendar has no such day.
std::optional<FuzzyDate> within(int year, const DateFields &fields);
/// The unit that `day` lies in.
FuzzyDate ofUnit(QDate day, TimeUnit unit);
/// "Three weeks later", counted from a day, is a day again.
TimeUnit fromDay(TimeUnit unit);
QDate added(QDate day, int count, TimeUnit unit);
/// The same days `years` later.
FuzzyDate yearsLater(const FuzzyDate &date, int years);
/// The budget year that `day` lies in.
int fiscalYearOf(QDate day);

} // namespace vigie::datecalendar
