// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/datecalendar.h"

#include "indexing/language/localedata.h"

namespace vigie::datecalendar {

namespace {

constexpr int monthsOfThird = 4, daysOfThird = 10, yearsOfDecade = 10;

} // namespace

FuzzyDate monthRange(QDate first, int months)
{
    return FuzzyDate::range(first, first.addMonths(months).addDays(-1));
}

FuzzyDate partOf(const FuzzyDate &whole, DatePart part)
{
    const QDate s = whole.start;
    if (whole.precision == FuzzyDate::Precision::Year) {
        switch (part) {
        case DatePart::Early:
            return monthRange(s, monthsOfQuarter);
        case DatePart::Mid:
            return monthRange(s.addMonths(monthsOfThird), monthsOfThird);
        case DatePart::Late:
            return monthRange(s.addMonths(monthsOfYear - monthsOfQuarter), monthsOfQuarter);
        case DatePart::Whole:
            break;
        }
    } else if (whole.precision == FuzzyDate::Precision::Month) {
        switch (part) {
        case DatePart::Early:
            return FuzzyDate::range(s, s.addDays(daysOfThird - 1));
        case DatePart::Mid:
            return FuzzyDate::range(s.addDays(daysOfThird), s.addDays(2 * daysOfThird - 1));
        case DatePart::Late:
            return FuzzyDate::range(s.addDays(2 * daysOfThird), whole.end);
        case DatePart::Whole:
            break;
        }
    }
    return whole;
}

namespace {

/// The first or second six months of the year that begins on `first`.
FuzzyDate halfOf(QDate first, int half)
{
    return monthRange(half == 1 ? first : first.addMonths(monthsOfHalf), monthsOfHalf);
}

/// The same of a year that begins in April: its halves, quarters, beginning and end.
FuzzyDate withinFiscal(int year, const DateFields &fields)
{
    const QDate first(year, fiscalStart, 1);
    if (fields.half > 0)
        return halfOf(first, fields.half);
    if (fields.quarter > 0 && fields.quarter < spring)
        return monthRange(first.addMonths(monthsOfQuarter * (fields.quarter - 1)), monthsOfQuarter);
    if (fields.part == DatePart::Early)
        return monthRange(first, monthsOfQuarter);
    if (fields.part == DatePart::Late)
        return monthRange(first.addMonths(monthsOfYear - monthsOfQuarter), monthsOfQuarter);
    return monthRange(first, monthsOfYear);
}

} // namespace

std::optional<FuzzyDate> within(int year, const DateFields &fields)
{
    FuzzyDate date = FuzzyDate::year(year);
    if (fields.fiscal)
        return withinFiscal(year, fields);
    if (fields.decade)
        return FuzzyDate::range(QDate(year, 1, 1), QDate(year + yearsOfDecade - 1, monthsOfYear, 31));
    if (fields.moonDay > 0) {
        const QDate day = dayOfMoon(year, fields.moonDay / 100, fields.moonDay % 100);
        return day.isValid() ? std::optional(FuzzyDate::day(day)) : std::nullopt;
    }
    if (fields.firstMonths > 0)
        date = monthRange(QDate(year, 1, 1), fields.firstMonths);
    else if (fields.firstMonths < 0)
        date = monthRange(QDate(year + 1, 1, 1).addMonths(fields.firstMonths), -fields.firstMonths);
    else if (fields.quarter >= spring)
        date = monthRange(QDate(year, monthsOfQuarter * (fields.quarter - spring + 1), 1), monthsOfQuarter);
    else if (fields.quarter > 0)
        date = FuzzyDate::quarter(year, fields.quarter);
    else if (fields.half > 0)
        date = halfOf(QDate(year, 1, 1), fields.half);
    else if (fields.month.isSet() && fields.day.isSet())
        date = FuzzyDate::day(QDate(year, fields.month.value, fields.day.value));
    else if (fields.month.isSet())
        date = FuzzyDate::month(year, fields.month.value);
    date = partOf(date, fields.part);
    return date.start.isValid() ? std::optional(date) : std::nullopt;
}

FuzzyDate ofUnit(QDate day, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day:
        return FuzzyDate::day(day);
    case TimeUnit::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return FuzzyDate::range(monday, monday.addDays(daysOfWeek - 1));
    }
    case TimeUnit::Month:
        return FuzzyDate::month(day.year(), day.month());
    case TimeUnit::Quarter:
        return FuzzyDate::quarter(day.year(), (day.month() - 1) / monthsOfQuarter + 1);
    case TimeUnit::Half:
        return halfOf(QDate(day.year(), 1, 1), day.month() <= monthsOfHalf ? 1 : 2);
    case TimeUnit::Year:
        break;
    }
    return FuzzyDate::year(day.year());
}

TimeUnit fromDay(TimeUnit unit)
{
    return unit == TimeUnit::Week ? TimeUnit::Day : unit;
}

QDate added(QDate day, int count, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day:
        return day.addDays(count);
    case TimeUnit::Week:
        return day.addDays(daysOfWeek * count);
    case TimeUnit::Month:
        return day.addMonths(count);
    case TimeUnit::Quarter:
        return day.addMonths(monthsOfQuarter * count);
    case TimeUnit::Half:
        return day.addMonths(monthsOfHalf * count);
    case TimeUnit::Year:
        break;
    }
    return day.addYears(count);
}

FuzzyDate yearsLater(const FuzzyDate &date, int years)
{
    FuzzyDate moved = date;
    if (date.start.isValid())
        moved.start = date.start.addYears(years);
    if (date.end.isValid()) {
        // The day after the end, so that February's last day stays the last.
        moved.end = date.precision == FuzzyDate::Precision::Day
                        ? moved.start
                        : date.end.addDays(1).addYears(years).addDays(-1);
    }
    return moved;
}

int fiscalYearOf(QDate day)
{
    return day.month() < fiscalStart ? day.year() - 1 : day.year();
}

} // namespace vigie::datecalendar
