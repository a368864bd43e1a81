// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges, and dates counted from another by a length of time.
#include "indexing/facts/dates/datecalendar.h"
#include "indexing/facts/dates/dateresolver.h"

namespace vigie {
namespace {

using namespace datecalendar;
using namespace daterules;

constexpr int longestCount = 400; ///< units; more are no date that somebody counts

} // namespace

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
    if (qAbs(reading.count) > longestCount)
        return std::nullopt;
    switch (reading.kind) {
    case DateReading::Past:
        return fromPublished(reading);
    case DateReading::YearOver:
        return yearOver();
    case DateReading::Ago:
        // 半年前, 석 달 전 are said of any date: without the document's own of the one before.
        if (!m_published && isEastAsian(m_language))
            return fromContext(reading);
        return fromPublished(reading);
    case DateReading::UnitsFrom: {
        auto from = days(reading.first);
        if (!from || from->needsContext)
            return from;
        if (!from->date.start.isValid())
            return std::nullopt;
        const QDate start = from->date.start;
        const QDate end = added(start, reading.count, reading.unit).addDays(-1);
        from->date = start == end ? FuzzyDate::day(start) : FuzzyDate::range(start, end);
        return from;
    }
    case DateReading::UnitsTo: {
        auto to = days(reading.first);
        if (!to || to->needsContext)
            return to;
        if (!to->date.end.isValid())
            return std::nullopt;
        // Whole months before the day after the end: the twelve months to 30 September begin on 1 October.
        const QDate end = to->date.end;
        const QDate start = added(end.addDays(1), -reading.count, reading.unit);
        to->date = start == end ? FuzzyDate::day(end) : FuzzyDate::range(start, end);
        return to;
    }
    default:
        return fromContext(reading);
    }
}

std::optional<DateResolver::Days> DateResolver::fromPublished(const DateReading &reading) const
{
    const bool past = reading.kind == DateReading::Past;
    const bool fine = reading.unit == TimeUnit::Day || reading.unit == TimeUnit::Week || past;
    if (!m_published || (fine && !knowsDay()))
        return std::nullopt;
    const QDate own = m_published->start;
    const QDate then = added(own, -reading.count, reading.unit);
    return Days{past ? FuzzyDate::range(then, own) : ofUnit(then, fromDay(reading.unit)), relativeRule, true,
                false};
}

/// « Au cours de l'année écoulée »: in December and in the first months of a year a calendar year, else the
/// twelve months before.
std::optional<DateResolver::Days> DateResolver::yearOver() const
{
    if (!m_published || !knowsDay())
        return std::nullopt;
    constexpr int december = 12, looksBack = 3; // months in which the year before is summed up
    const QDate own = m_published->start;
    if (own.month() == december || own.month() <= looksBack)
        return Days{FuzzyDate::year(own.month() == december ? own.year() : own.year() - 1), relativeRule,
                    true, false};
    return Days{FuzzyDate::range(own.addYears(-1), own), relativeRule, true, false};
}

std::optional<DateResolver::Days> DateResolver::fromContext(const DateReading &reading) const
{
    const Days unknown{{}, contextRule, false, true};
    if (reading.kind == DateReading::SinceThen) {
        // What is a span itself is over when something else begins.
        const bool span = m_context.precision == FuzzyDate::Precision::Range && m_context.end.isValid();
        const QDate start = span ? m_context.end.addDays(1) : m_context.start;
        return start.isValid() ? Days{FuzzyDate::range(start, {}), contextRule, false, false} : unknown;
    }
    if (!m_context.end.isValid())
        return unknown;
    switch (reading.kind) {
    case DateReading::Follow:
        return following(reading.count, reading.unit, reading.mustBeOver);
    case DateReading::Beside:
        return beside(reading.count, reading.unit);
    case DateReading::YearBefore:
        return yearBefore(reading.count, reading.samePart);
    default:
        break;
    }
    const bool precise = m_context.precision == FuzzyDate::Precision::Day;
    const bool month = precise || m_context.precision == FuzzyDate::Precision::Month ||
                       m_context.precision == FuzzyDate::Precision::Range;
    const bool wantsDay = reading.unit == TimeUnit::Day || reading.unit == TimeUnit::Week;
    if ((wantsDay && !precise) || (!month && reading.unit != TimeUnit::Year))
        return unknown;
    const int count = reading.kind == DateReading::Ago ? -reading.count : reading.count;
    const QDate base = QDate(m_context.end.year(), m_context.end.month(), precise ? m_context.end.day() : 1);
    // "In June 2022 … a year later": the June after, where no whole year or span was named.
    const bool yearsOn = reading.unit == TimeUnit::Year && count > 0 &&
                         (precise || m_context.precision == FuzzyDate::Precision::Month);
    const TimeUnit named = yearsOn ? TimeUnit::Month : fromDay(reading.unit);
    return Days{ofUnit(added(base, count, reading.unit), named), contextRule, false, false};
}

/// "The three months that followed", "the previous six months".
std::optional<DateResolver::Days> DateResolver::following(int count, TimeUnit unit, bool mustBeOver) const
{
    if (count < 0) {
        const QDate end = m_context.start.addDays(-1);
        return end.isValid() ? Days{FuzzyDate::range(added(end.addDays(1), count, unit), end), contextRule,
                                    false, false}
                             : Days{{}, contextRule, false, true};
    }
    // Whole months after a month end at a month's end.
    QDate start = m_context.end.addDays(1);
    QDate end = added(start, count, unit).addDays(-1);
    const bool ahead = m_published && end > m_published->end;
    if (mustBeOver && (ahead || !m_published))
        return std::nullopt;
    // "The report ends in September 2025. In January officials said that in the three months that
    // followed …": what had not happened when it was written follows the date before.
    if (ahead && m_contextBefore.end.isValid()) {
        start = m_contextBefore.end.addDays(1);
        end = added(start, count, unit).addDays(-1);
    }
    return Days{FuzzyDate::range(start, end), contextRule, false, false};
}

/// "The following quarter", 翌週: a whole unit counted from the one that the date before lies in.
std::optional<DateResolver::Days> DateResolver::beside(int count, TimeUnit unit) const
{
    const Days unknown{{}, contextRule, false, true};
    if (!m_context.start.isValid())
        return unknown;
    const FuzzyDate first = ofUnit(m_context.start, unit), last = ofUnit(m_context.end, unit);
    const bool coarse = unit == TimeUnit::Week && m_context.start.daysTo(m_context.end) >= daysOfWeek;
    if (coarse || (count == 0 && first != last))
        return unknown;
    const QDate base = count > 0 ? last.start : first.start;
    return Days{ofUnit(added(base, count, unit), unit), contextRule, false, false};
}

/// "A year earlier", 前年同期: the same part of another year, where one was named; else that year.
std::optional<DateResolver::Days> DateResolver::yearBefore(int years, bool samePart) const
{
    if (!m_context.start.isValid())
        return Days{{}, contextRule, false, true};
    const bool oneYear = m_context.start.year() == m_context.end.year();
    const bool longPart = oneYear && (m_context.precision == FuzzyDate::Precision::Quarter ||
                                      m_context.precision == FuzzyDate::Precision::Range);
    if (samePart || longPart)
        return Days{yearsLater(m_context, years), contextRule, false, false};
    return Days{FuzzyDate::year(m_context.end.year() + years), contextRule, false, false};
}

} // namespace vigie
