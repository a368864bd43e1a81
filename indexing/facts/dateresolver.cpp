// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dateresolver.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

const QString explicitRule = u"explicit"_s, relativeRule = u"relative"_s, contextRule = u"sentence-before"_s,
              headingRule = u"heading"_s;

FuzzyDate monthRange(QDate first, int months)
{
    return FuzzyDate::range(first, first.addMonths(months).addDays(-1));
}

/// Early, mid and late: the first quarter, the middle months and the last quarter of a year; the thirds of a
/// month.
FuzzyDate partOf(const FuzzyDate &whole, DatePart part)
{
    const QDate s = whole.start;
    if (whole.precision == FuzzyDate::Precision::Year) {
        switch (part) {
        case DatePart::Early:
            return monthRange(s, 3);
        case DatePart::Mid:
            return monthRange(s.addMonths(4), 4);
        case DatePart::Late:
            return monthRange(s.addMonths(9), 3);
        case DatePart::Whole:
            break;
        }
    } else if (whole.precision == FuzzyDate::Precision::Month) {
        switch (part) {
        case DatePart::Early:
            return FuzzyDate::range(s, s.addDays(9));
        case DatePart::Mid:
            return FuzzyDate::range(s.addDays(10), s.addDays(19));
        case DatePart::Late:
            return FuzzyDate::range(s.addDays(20), whole.end);
        case DatePart::Whole:
            break;
        }
    }
    return whole;
}

/// The days of a year that `fields` narrow down; nothing when the calendar has no such day.
std::optional<FuzzyDate> within(int year, const DateFields &fields)
{
    FuzzyDate date = FuzzyDate::year(year);
    if (fields.fiscal)
        return FuzzyDate::range(QDate(year, 4, 1), QDate(year + 1, 3, 31));
    if (fields.decade)
        return FuzzyDate::range(QDate(year, 1, 1), QDate(year + 9, 12, 31));
    if (fields.firstMonths > 0)
        date = monthRange(QDate(year, 1, 1), fields.firstMonths);
    else if (fields.firstMonths < 0)
        date = monthRange(QDate(year + 1, 1, 1).addMonths(fields.firstMonths), -fields.firstMonths);
    else if (fields.quarter >= spring)
        date = monthRange(QDate(year, 3 * (fields.quarter - spring + 1), 1), 3);
    else if (fields.quarter > 0)
        date = FuzzyDate::quarter(year, fields.quarter);
    else if (fields.half > 0)
        date = monthRange(QDate(year, fields.half == 1 ? 1 : 7, 1), 6);
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
        return FuzzyDate::range(monday, monday.addDays(6));
    }
    case TimeUnit::Month:
        return FuzzyDate::month(day.year(), day.month());
    case TimeUnit::Quarter:
        return FuzzyDate::quarter(day.year(), (day.month() + 2) / 3);
    case TimeUnit::Half:
    case TimeUnit::Year:
        break;
    }
    return FuzzyDate::year(day.year());
}

/// "Three weeks later", counted from a day, is a day again.
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
        return day.addDays(7 * count);
    case TimeUnit::Month:
        return day.addMonths(count);
    case TimeUnit::Quarter:
        return day.addMonths(3 * count);
    case TimeUnit::Half:
        return day.addMonths(6 * count);
    case TimeUnit::Year:
        break;
    }
    return day.addYears(count);
}

} // namespace

DateResolver::DateResolver(const std::optional<FuzzyDate> &published, Language language)
    : m_published(published && published->start.isValid() ? published : std::nullopt)
    , m_language(language)
{
}

void DateResolver::startBlock(bool heading)
{
    m_context = {};
    m_inHeading = heading;
    if (heading)
        m_heading = {};
}

bool DateResolver::knowsDay() const
{
    return m_published && m_published->precision == FuzzyDate::Precision::Day;
}

void DateResolver::remember(const Days &found)
{
    if (found.needsContext)
        return;
    m_contextBefore = m_context.isValid() ? m_context : m_pageLast; // a paragraph may be cut in two
    m_context = found.date;
    m_pageLast = found.date;
    if (m_inHeading && !m_heading.isValid())
        m_heading = found.date;
}

std::optional<int> DateResolver::year(DateField field, Days &into) const
{
    if (field.from == DateField::Stated)
        return field.value;
    if (field.from == DateField::Published) {
        if (!m_published)
            return std::nullopt;
        into.rule = relativeRule;
        into.fromPublished = true;
        return m_published->start.year() + field.value;
    }
    if (!m_context.isValid()) {
        into.needsContext = true;
        return std::nullopt;
    }
    into.rule = contextRule;
    const QDate side = m_context.end.isValid() ? m_context.end : m_context.start;
    return side.year() + field.value;
}

std::optional<DateResolver::Days> DateResolver::onlyDay(const DateFields &fields)
{
    const int number = fields.day.value;
    Days found{{}, contextRule, false, false};
    // News say "on the 22nd" of their own month; a date of this block far from it speaks for itself.
    const bool near = m_context.isValid() && m_context.start.isValid() && knowsDay() &&
                      qAbs(m_context.start.daysTo(m_published->start)) > 60;
    if (m_context.start.isValid() && m_context.end.isValid() && (near || !knowsDay()) &&
        fields.seek == DateFields::Here) {
        const bool oneMonth = m_context.start.month() == m_context.end.month() &&
                              m_context.start.year() == m_context.end.year();
        const QDate day(m_context.end.year(), m_context.end.month(), number);
        if (oneMonth && day.isValid() && day >= m_context.start) {
            found.date = FuzzyDate::day(day);
            return found;
        }
        found.needsContext = true;
        return found;
    }
    if (!knowsDay()) {
        found.needsContext = true;
        return found;
    }
    const QDate own = m_published->start;
    QDate day(own.year(), own.month(), number);
    if (fields.seek == DateFields::NearestFuture) {
        if (!day.isValid() || day < own) {
            const QDate then = own.addMonths(1);
            day = QDate(then.year(), then.month(), number);
        }
    } else if (!day.isValid() || day > own) {
        const QDate then = own.addMonths(-1);
        day = QDate(then.year(), then.month(), number);
    }
    if (!day.isValid())
        return std::nullopt;
    return Days{FuzzyDate::day(day), relativeRule, true, false};
}

/// A month, day of a month, quarter or half without its year.
std::optional<DateResolver::Days> DateResolver::withoutYear(const DateFields &fields)
{
    const auto in = [&](int y) { return within(y, fields); };
    if (fields.seek == DateFields::AfterContext) {
        if (!m_context.end.isValid())
            return Days{{}, contextRule, false, true};
        for (int y = m_context.end.year(); y <= m_context.end.year() + 1; ++y) {
            if (const auto date = in(y); date && date->start > m_context.end)
                return Days{*date, contextRule, false, false};
        }
        return std::nullopt;
    }
    const bool seeks = fields.seek != DateFields::Here;
    const auto fromOwnDate = [&](bool past) -> std::optional<Days> {
        if (!m_published)
            return std::nullopt;
        const QDate own = m_published->start;
        const QDate limit = m_published->end.isValid() ? m_published->end : own;
        for (const int y : {own.year(), past ? own.year() - 1 : own.year() + 1}) {
            const auto date = in(y);
            // "last October", written in October, is not the one that runs.
            const bool over = seeks && date && date->precision != FuzzyDate::Precision::Day
                                  ? date->end < own
                                  : date && date->start <= limit;
            if (date && (past ? over : date->start > own))
                return Days{*date, relativeRule, true, false};
        }
        return std::nullopt;
    };
    if (seeks)
        return fromOwnDate(fields.seek == DateFields::LatestPast);

    const Days unknown{{}, contextRule, false, true};
    const QDate from = m_context.start, to = m_context.end;
    if (from.isValid() && to.isValid()) {
        if (m_context.precision == FuzzyDate::Precision::Year ||
            m_context.precision == FuzzyDate::Precision::Range) {
            std::optional<FuzzyDate> only;
            for (int y = from.year(); y <= to.year() && y - from.year() < 10; ++y) {
                const auto date = in(y);
                if (!date || !(m_context.contains(*date) || from.year() == to.year()))
                    continue;
                if (only)
                    return unknown; // the month lies in two years of the range
                only = date;
            }
            return only ? Days{*only, contextRule, false, false} : unknown;
        }
        const auto same = in(from.year());
        if (same && same->end >= from)
            return Days{*same, contextRule, false, false};
        // "founded in October 2024 … in May": the May before or after? Only the document's date can rule out
        // one.
        const auto later = in(from.year() + 1);
        const bool ruledOut = later && m_published && later->start > m_published->end;
        return same && ruledOut ? Days{*same, contextRule, false, false} : unknown;
    }
    if (m_heading.isValid() && m_heading.singleYear()) {
        if (const auto date = in(*m_heading.singleYear()))
            return Days{*date, headingRule, false, false};
    }
    // Nothing nearer: the year of the document, unless the page speaks of another time.
    const bool elsewhere =
        m_pageLast.start.isValid() && m_published && m_pageLast.start.daysTo(m_published->start) > 366;
    if (!elsewhere) {
        if (const auto found = fromOwnDate(true))
            return found;
    }
    return unknown;
}

std::optional<DateResolver::Days> DateResolver::days(const DateFields &fields)
{
    Days found{{}, explicitRule, false, false};
    if (fields.weekOffset || fields.quarterOffset || (fields.weekday > 0 && !fields.day.isSet())) {
        if (!knowsDay())
            return std::nullopt;
        const QDate own = m_published->start;
        found.rule = relativeRule;
        found.fromPublished = true;
        if (fields.weekOffset) {
            found.date = ofUnit(own.addDays(7LL * *fields.weekOffset), TimeUnit::Week);
            if (fields.weekday > 0)
                found.date = FuzzyDate::day(found.date.start.addDays(fields.weekday - 1));
        } else if (fields.quarterOffset) {
            found.date = ofUnit(own.addMonths(3 * *fields.quarterOffset), TimeUnit::Quarter);
        } else {
            const int back = (own.dayOfWeek() - fields.weekday + 7) % 7;
            found.date = FuzzyDate::day(fields.seek == DateFields::NearestFuture ? own.addDays(7 - back)
                                                                                 : own.addDays(-back));
        }
        return found;
    }
    if (fields.isOnlyDay() && !fields.day.isStated()) { // "yesterday", "the next day"
        if (fields.day.from == DateField::Published) {
            if (!knowsDay())
                return std::nullopt;
            return Days{FuzzyDate::day(m_published->start.addDays(fields.day.value)), relativeRule, true,
                        false};
        }
        if (!m_context.isValid() || m_context.precision != FuzzyDate::Precision::Day)
            return Days{{}, contextRule, false, true};
        return Days{FuzzyDate::day(m_context.start.addDays(fields.day.value)), contextRule, false, false};
    }
    if (fields.isOnlyDay())
        return onlyDay(fields);
    if (fields.month.isSet() && !fields.month.isStated()) { // "last month", 同月, "the 14th of last month"
        QDate base;
        if (fields.month.from == DateField::Published) {
            if (!m_published || m_published->precision == FuzzyDate::Precision::Year)
                return std::nullopt;
            base = m_published->start;
            found.rule = relativeRule;
            found.fromPublished = true;
        } else {
            const bool oneMonth = m_context.start.isValid() && m_context.end.isValid() &&
                                  (m_context.precision == FuzzyDate::Precision::Day ||
                                   m_context.precision == FuzzyDate::Precision::Month ||
                                   m_context.precision == FuzzyDate::Precision::Range);
            if (!oneMonth)
                return Days{{}, contextRule, false, true};
            base = m_context.end;
            found.rule = contextRule;
        }
        base = QDate(base.year(), base.month(), 1).addMonths(fields.month.value);
        DateFields whole = fields;
        whole.month = {DateField::Stated, base.month()};
        const auto date = within(base.year(), whole);
        if (!date)
            return std::nullopt;
        found.date = *date;
        return found;
    }
    if (!fields.year.isSet())
        return withoutYear(fields);
    int shift = 0;
    if (fields.fiscal && fields.year.from == DateField::Published && m_published &&
        m_published->start.month() < 4)
        shift = -1; // before April the fiscal year is still last year's
    const auto number = year(fields.year, found);
    if (!number)
        return found.needsContext ? std::optional(found) : std::nullopt;
    const auto date = within(*number + shift, fields);
    if (!date)
        return std::nullopt;
    found.date = *date;
    return found;
}

std::optional<DateResolver::Days> DateResolver::range(const DateReading &reading)
{
    DateFields first = reading.first, last = reading.last;
    const bool lastBorrows = !last.hasYear();
    const bool borrowFirst = !first.hasYear() && (last.year.isSet() || last.weekOffset);
    if (first.isOnlyDay() && first.day.isStated() && (last.month.isSet()))
        first.month = last.month;
    if (last.isOnlyDay() && last.day.isStated() && first.month.isSet())
        last.month = first.month;
    // "from 2023 to September": the end stands in a later year.
    if (borrowFirst && !(first.month.isSet() && !first.month.isStated()))
        first.year = last.year;
    else if (lastBorrows && first.year.isSet() && !(last.month.isSet() && !last.month.isStated()))
        last.year = first.year;
    const FuzzyDate before = m_context;
    auto from = days(first);
    if (!from)
        return std::nullopt;
    if (from->needsContext)
        return from;
    m_context = from->date;
    auto to = days(last);
    m_context = before;
    if (!to || to->needsContext)
        return to;
    if (!from->date.start.isValid() || !to->date.end.isValid())
        return std::nullopt;
    if (from->date.start > to->date.end) {
        // "between November and February 2025" begins in 2024; "from November 2024 to February" ends in 2025.
        if (borrowFirst && first.month.isSet())
            from->date.start = from->date.start.addYears(-1);
        else if (lastBorrows && last.month.isSet())
            to->date.end = to->date.end.addYears(1);
        else
            return std::nullopt;
        if (from->date.start > to->date.end)
            return std::nullopt;
    }
    Days found = *from;
    found.date = FuzzyDate::range(from->date.start, to->date.end);
    if (found.rule == explicitRule)
        found.rule = to->rule;
    if (to->rule == contextRule && from->rule != contextRule && lastBorrows)
        found.rule = from->rule;
    found.fromPublished = from->fromPublished || to->fromPublished;
    return found;
}

std::optional<DateResolver::Days> DateResolver::counted(const DateReading &reading)
{
    const int count = reading.count;
    if (qAbs(count) > 400)
        return std::nullopt;
    if (reading.kind == DateReading::Past || reading.kind == DateReading::Ago) {
        const bool fine = reading.unit == TimeUnit::Day || reading.unit == TimeUnit::Week ||
                          reading.kind == DateReading::Past;
        if (!m_published || (fine && !knowsDay()))
            return std::nullopt;
        const QDate own = m_published->start;
        const QDate then = added(own, -count, reading.unit);
        return Days{reading.kind == DateReading::Past ? FuzzyDate::range(then, own)
                                                      : ofUnit(then, fromDay(reading.unit)),
                    relativeRule, true, false};
    }
    if (reading.kind == DateReading::UnitsFrom) {
        auto from = days(reading.first);
        if (!from || from->needsContext)
            return from;
        if (!from->date.start.isValid())
            return std::nullopt;
        from->date =
            FuzzyDate::range(from->date.start, added(from->date.start, count, reading.unit).addDays(-1));
        return from;
    }
    if (reading.kind == DateReading::UnitsTo) {
        auto to = days(reading.first);
        if (!to || to->needsContext)
            return to;
        if (!to->date.end.isValid())
            return std::nullopt;
        // Whole months before the day after the end: the twelve months to 30 September begin on 1 October.
        to->date = FuzzyDate::range(added(to->date.end.addDays(1), -count, reading.unit), to->date.end);
        return to;
    }
    const Days unknown{{}, contextRule, false, true};
    if (!m_context.end.isValid())
        return unknown;
    if (reading.kind == DateReading::Follow) {
        QDate start = m_context.end.addDays(1);
        // Whole months after a month end at a month's end.
        QDate end = added(start, count, reading.unit).addDays(-1);
        // "The report ends in September 2025. In January officials said that in the three months that
        // followed …": what had not happened when it was written follows the date before.
        if (m_published && end > m_published->end && m_contextBefore.end.isValid()) {
            start = m_contextBefore.end.addDays(1);
            end = added(start, count, reading.unit).addDays(-1);
        }
        return Days{FuzzyDate::range(start, end), contextRule, false, false};
    }
    const bool precise = m_context.precision == FuzzyDate::Precision::Day;
    const bool month = precise || m_context.precision == FuzzyDate::Precision::Month ||
                       m_context.precision == FuzzyDate::Precision::Range;
    const bool wantsDay = reading.unit == TimeUnit::Day || reading.unit == TimeUnit::Week;
    if ((wantsDay && !precise) || (!month && reading.unit != TimeUnit::Year))
        return unknown;
    const QDate base = QDate(m_context.end.year(), m_context.end.month(), precise ? m_context.end.day() : 1);
    return Days{ofUnit(added(base, count, reading.unit), fromDay(reading.unit)), contextRule, false, false};
}

ResolvedDate DateResolver::resolve(const DateReading &given, const DateReading *next)
{
    DateReading reading = given;
    // "in May and October 2025": the year of the second holds for the first, where the months go on.
    if (next != nullptr && reading.kind == DateReading::Single && next->kind == DateReading::Single &&
        !reading.first.hasYear() && reading.first.month.isStated() == next->first.month.isStated() &&
        next->first.year.isSet() && reading.first.seek == DateFields::Here) {
        const bool inOrder =
            !reading.first.month.isSet() || reading.first.month.value <= next->first.month.value;
        if (inOrder && (reading.first.month.isSet() || reading.first.quarter > 0 || reading.first.half > 0))
            reading.first.year = next->first.year;
    }
    std::optional<Days> found;
    switch (reading.kind) {
    case DateReading::Single:
    case DateReading::Since:
    case DateReading::Until:
        found = days(reading.first);
        break;
    case DateReading::Range:
        found = range(reading);
        break;
    default:
        found = counted(reading);
        break;
    }
    ResolvedDate resolved;
    if (!found) {
        resolved.impossible = true;
        return resolved;
    }
    remember(*found);
    resolved.date = found->date;
    resolved.rule = found->rule;
    resolved.fromPublished = found->fromPublished;
    resolved.needsContext = found->needsContext;
    if (!found->needsContext && reading.kind == DateReading::Since)
        resolved.date = FuzzyDate::range(found->date.start, {});
    else if (!found->needsContext && (reading.kind == DateReading::Until || reading.opensBefore))
        resolved.date = FuzzyDate::range({}, found->date.end);
    return resolved;
}

} // namespace vigie
