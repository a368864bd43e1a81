// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datelexicon.h"

#include <optional>

namespace vigie {

/// One part of a date as the words give it.
struct DateField
{
    enum From : quint8 {
        None,
        Stated,    ///< value is the year, month or day itself
        Published, ///< value is an offset from the document's own date
        Context,   ///< value is an offset from the date before
    };
    From from = None;
    int value = 0;

    bool isSet() const { return from != None; }
    bool isStated() const { return from == Stated; }
};

/// Seasons of the north, of three months each: spring from March, summer from June, autumn from September. A
/// winter has two years and is not read.
constexpr int spring = 5, summer = 6, autumn = 7;

/// A date's words, before it is known which days they mean.
struct DateFields
{
    enum Seek : quint8 { Here, LatestPast, NearestFuture, AfterContext };

    DateField year, month, day;
    std::optional<int> weekOffset;    ///< "last week", from the document's own date
    std::optional<int> quarterOffset; ///< "last quarter", likewise
    std::optional<int> contextWeek;   ///< "that week", from the date before; with a weekday
    std::optional<int> weekend;       ///< Saturday and Sunday: see `seek`; Here: those of the date before
    int quarter = 0;                  ///< 1…4; from `spring` on a season
    int half = 0;                     ///< 1…2
    int weekday = 0;                  ///< 1…7
    int moonDay = 0;                  ///< 100 * month + day of the calendar of the moon
    int firstMonths = 0;              ///< "the first nine months of": 9; the last ones: negative
    bool fiscal = false;              ///< April of the year to March of the next
    bool decade = false;              ///< the ten years that begin with the year
    DatePart part = DatePart::Whole;
    Seek seek = Here;

    bool isOnlyDay() const { return day.isSet() && !month.isSet() && !year.isSet() && weekday == 0; }
    bool isOnlyYear() const
    {
        return year.isSet() && !month.isSet() && !day.isSet() && quarter == 0 && half == 0 &&
               firstMonths == 0 && moonDay == 0;
    }
    bool hasYear() const { return year.isSet() || weekOffset || quarterOffset || weekday > 0 || weekend; }
};

/// What a stretch of words says about time.
struct DateReading
{
    enum Kind : quint8 {
        Single,
        Range,      ///< first to last
        Since,      ///< first, open end
        Until,      ///< first, open start
        Past,       ///< the `count` units before the document's own date
        YearOver,   ///< the year that is nearly or just over on the document's own date
        Ago,        ///< the unit `count` units before it
        Shift,      ///< the unit `count` units after (before: negative) the date before
        Follow,     ///< the `count` units after the date before
        UnitsFrom,  ///< `count` units beginning with first
        UnitsTo,    ///< `count` units that end with first
        SinceThen,  ///< from the date before, open end
        Beside,     ///< the whole `unit` that stands `count` after the one of the date before
        YearBefore, ///< `count` years after (before: negative) the date before
    };
    Kind kind = Single;
    DateFields first, last;
    int count = 0;
    TimeUnit unit = TimeUnit::Month;
    Span span;                ///< of the normalised text
    bool opensBefore = false; ///< what was counted is an end whose beginning is not said
    bool mustBeOver = false;  ///< "the next six months" may lie ahead: then they are no date of what happened
    bool samePart = false;    ///< with YearBefore: the same months, whatever they are
    bool joinsNext = false;   ///< only "and" or a comma before the next reading: "in May and October 2025"
};

/// The readings of `tokens` in order.
std::vector<DateReading> readDates(const std::vector<DateToken> &tokens, Language language);

} // namespace vigie
