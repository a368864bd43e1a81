// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that leave out their month or year: where the rest is taken from.
#include "indexing/facts/dates/datecalendar.h"
#include "indexing/facts/dates/dateresolver.h"

namespace vigie {
namespace {

using namespace datecalendar;
using namespace daterules;

constexpr int daysOfNews =
    60; ///< "on the 22nd" is a day of the document's month, unless the text is elsewhere
constexpr int daysOfYear = 366;  ///< a page that speaks of a time further back says nothing of its own year
constexpr int longestRange = 10; ///< years in which a month is sought

} // namespace

/// The first day of that number after the date before.
std::optional<DateResolver::Days> DateResolver::nextDay(int number) const
{
    const QDate last = m_context.end;
    if (!last.isValid() || m_context.precision == FuzzyDate::Precision::Year)
        return Days{{}, contextRule, false, true};
    const QDate month = number > last.day() ? last : last.addMonths(1);
    const QDate day(month.year(), month.month(), number);
    return day.isValid() ? std::optional(Days{FuzzyDate::day(day), contextRule, false, false}) : std::nullopt;
}

std::optional<DateResolver::Days> DateResolver::onlyDay(const DateFields &fields)
{
    const int number = fields.day.value;
    Days found{{}, contextRule, false, false};
    if (fields.seek == DateFields::AfterContext) // 翌21日
        return nextDay(number);
    // 2024年3月 above a list: its days.
    const bool headed = m_heading.isValid() && m_heading.precision == FuzzyDate::Precision::Month &&
                        fields.seek == DateFields::Here &&
                        (!m_context.isValid() || m_heading.contains(m_context));
    if (headed) {
        const QDate day(m_heading.start.year(), m_heading.start.month(), number);
        if (day.isValid() && !(knowsDay() && day > m_published->start))
            return Days{FuzzyDate::day(day), headingRule, false, false};
    }
    // News say "on the 22nd" of their own month; a date of this block far from it speaks for itself.
    const bool near = m_context.isValid() && m_context.start.isValid() && knowsDay() &&
                      qAbs(m_context.start.daysTo(m_published->start)) > daysOfNews;
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
    // "Next year's budget … in the first half": what has happened is not of a year to come.
    const bool toCome =
        from.isValid() && m_published && m_published->end.isValid() && from > m_published->end;
    // 今年度は上半期だけで: the half or quarter of a year that begins in April.
    constexpr int april = 4;
    const bool budgetYear = from.isValid() && to.isValid() && from == QDate(from.year(), april, 1) &&
                            to == from.addYears(1).addDays(-1);
    if (budgetYear && !m_leans && (fields.half > 0 || (fields.quarter > 0 && fields.quarter < spring))) {
        DateFields fiscal = fields;
        fiscal.fiscal = true;
        if (const auto date = within(from.year(), fiscal))
            return Days{*date, contextRule, false, false};
    }
    if (from.isValid() && to.isValid() && !toCome) {
        if (m_context.precision == FuzzyDate::Precision::Year ||
            m_context.precision == FuzzyDate::Precision::Range) {
            std::optional<FuzzyDate> only;
            for (int y = from.year(); y <= to.year() && y - from.year() < longestRange; ++y) {
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
        // Written in February, "on 21 January … in December": no month that is still to come.
        const bool ahead = same && m_published && same->start > m_published->end && !m_toCome && !m_leans &&
                           from <= m_published->end;
        if (ahead) {
            if (const auto found = fromOwnDate(true))
                return found;
        }
        if (same && same->end >= from)
            return Days{*same, contextRule, false, false};
        // 2024년 2분기 …로 1분기보다, "the second quarter of 2024 …, up from the first": of the same year.
        const bool quarters = fields.quarter > 0 && fields.quarter < spring && !m_leans &&
                              m_context.precision == FuzzyDate::Precision::Quarter;
        if (same && quarters)
            return Days{*same, contextRule, false, false};
        // "founded in October 2024 … in May": the May before or after? Only the document's date can rule out
        // one.
        const auto later = in(from.year() + 1);
        // "29 March 2022: the firm finds that its bridge was emptied on 23 March", "28 December 2023 … on
        // 3 January": of two days the near one.
        constexpr int near = 31;
        const bool daysOnly = m_context.precision == FuzzyDate::Precision::Day && same && later &&
                              same->precision == FuzzyDate::Precision::Day;
        if (daysOnly && same->end.daysTo(from) <= near)
            return Days{*same, contextRule, false, false};
        const bool soon = daysOnly && to.daysTo(later->start) <= near;
        if (soon && !(m_published && m_published->end.isValid() && later->start > m_published->end))
            return Days{*later, contextRule, false, false};
        const bool ruledOut = later && m_published && later->start > m_published->end;
        return same && ruledOut ? Days{*same, contextRule, false, false} : unknown;
    }
    // The document's own date above the text is no heading of what it tells.
    if (m_heading.isValid() && m_heading.singleYear() && !(m_published && m_heading == *m_published)) {
        if (const auto date = in(*m_heading.singleYear()))
            return Days{*date, headingRule, false, false};
    }
    // □ '24년 탈취액 … ㅇ 상반기 …: of the year that the line above is about.
    const int lastYear = m_pageLast.start.isValid() ? m_pageLast.singleYear().value_or(0) : 0;
    const bool partOfYear = fields.half > 0 || (fields.quarter > 0 && fields.quarter < spring);
    // « 512 millions en 2024 … Le premier trimestre a été le plus lourd », written in February 2025: the
    // quarter that runs is not yet told of as a whole.
    const auto running = [&] {
        const auto date = m_published && lastYear > 0 ? in(m_published->start.year()) : std::nullopt;
        return date && lastYear + 1 == m_published->start.year() && date->start <= m_published->start &&
               date->end > m_published->start;
    };
    if (partOfYear && lastYear > 0 && (m_language == Language::Korean || running())) {
        // Or of the half that follows the one told there.
        const auto date = in(lastYear);
        if (date && (m_pageLast.precision == FuzzyDate::Precision::Year ||
                     m_pageLast.end.addDays(1) == date->start || m_language != Language::Korean))
            return Days{*date, headingRule, false, false};
    }
    // Nothing nearer: the year of the document, unless the page speaks of another time.
    // "$1.3 billion since 2021": up to the day of writing.
    const bool sofar = m_pageLast.start.isValid() && !m_pageLast.end.isValid();
    const bool elsewhere = m_pageLast.start.isValid() && !sofar && m_published &&
                           m_pageLast.start.daysTo(m_published->start) > daysOfYear;
    if (!elsewhere) {
        if (const auto found = fromOwnDate(!m_toCome))
            return found;
    }
    return unknown;
}

} // namespace vigie
