// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/dateresolver.h"

#include "indexing/facts/dates/datecalendar.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace daterules {
const QString explicitRule = u"explicit"_s, relativeRule = u"relative"_s, contextRule = u"sentence-before"_s,
              headingRule = u"heading"_s;
}

using namespace datecalendar;
using namespace daterules;

DateResolver::DateResolver(const std::optional<FuzzyDate> &published, Language language)
    : m_published(published && published->start.isValid() ? published : std::nullopt)
    , m_language(language)
{
}

void DateResolver::startBlock(bool heading)
{
    m_context = {};
    if (heading && !m_inHeading)
        m_pageLast = m_lastDay = {}; // another section speaks of a time of its own
    m_inHeading = heading;
    if (heading)
        m_heading = {};
}

void DateResolver::headWith(const FuzzyDate &date)
{
    m_heading = date;
}

void DateResolver::leanOn(const FuzzyDate &date)
{
    m_context = date;
    m_pageLast = date;
    m_leans = true;
}

void DateResolver::goBackTo(const FuzzyDate &date)
{
    m_context = date;
    m_pageLast = date;
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
    // "Last year" is said from the document's own date: the page speaks of no other time.
    m_pageLast = found.fromPublished ? FuzzyDate() : found.date;
    m_lastDay = found.date.precision == FuzzyDate::Precision::Day ? found.date : FuzzyDate();
    if (m_inHeading && !m_heading.isValid())
        m_heading = found.date;
}

/// The year that `fields` name or count.
std::optional<int> DateResolver::year(const DateFields &fields, Days &into) const
{
    const DateField field = fields.year;
    if (field.from == DateField::Stated)
        return field.value;
    if (field.from == DateField::Published) {
        if (!m_published)
            return std::nullopt;
        into.rule = relativeRule;
        into.fromPublished = true;
        const QDate own = m_published->start;
        // Before April the budget year is still last year's.
        return (fields.fiscal ? fiscalYearOf(own) : own.year()) + field.value;
    }
    if (!m_context.isValid()) {
        into.needsContext = true;
        return std::nullopt;
    }
    into.rule = contextRule;
    const bool wholeYear = m_context.precision == FuzzyDate::Precision::Year;
    if (fields.fiscal && !wholeYear && m_context.start.isValid())
        return fiscalYearOf(m_context.start) + field.value;
    const QDate side = m_context.end.isValid() ? m_context.end : m_context.start;
    return side.year() + field.value;
}

/// "The following Monday", "the Thursday of the same week", "that weekend": counted from the date before.
std::optional<DateResolver::Days> DateResolver::ofWeekOfContext(const DateFields &fields) const
{
    constexpr int saturday = 6;
    constexpr qint64 longest = 14; // days: what lasted longer says nothing of its weeks
    const QDate from = m_context.start, to = m_context.end;
    if (!from.isValid() || !to.isValid() || from.daysTo(to) > longest)
        return Days{{}, contextRule, false, true};
    QDate day;
    if (fields.contextWeek) {
        const QDate week = added(from, *fields.contextWeek, TimeUnit::Week);
        day = week.addDays(fields.weekday - week.dayOfWeek());
    } else {
        const int wanted = fields.weekend ? saturday : fields.weekday;
        const bool same = fields.weekend && fields.seek == DateFields::Here;
        const QDate base = same ? from : to.addDays(1);
        // Of a Sunday the same weekend began the day before.
        day = same && from.dayOfWeek() > saturday
                  ? from.addDays(-1)
                  : base.addDays((wanted - base.dayOfWeek() + daysOfWeek) % daysOfWeek);
    }
    return Days{fields.weekend ? FuzzyDate::range(day, day.addDays(1)) : FuzzyDate::day(day), contextRule,
                false, false};
}

/// "Last week", "last quarter", "on Monday", "over the weekend".
std::optional<DateResolver::Days> DateResolver::ofWeek(const DateFields &fields) const
{
    if (fields.contextWeek || fields.seek == DateFields::AfterContext ||
        (fields.weekend && fields.seek == DateFields::Here))
        return ofWeekOfContext(fields);
    if (!knowsDay())
        return std::nullopt;
    const QDate own = m_published->start;
    Days found{{}, relativeRule, true, false};
    if (fields.weekend) {
        constexpr int saturday = 6;
        const QDate day = own.addDays(-((own.dayOfWeek() - saturday + daysOfWeek) % daysOfWeek));
        found.date = FuzzyDate::range(day, day.addDays(1));
    } else if (fields.weekOffset) {
        found.date = ofUnit(added(own, *fields.weekOffset, TimeUnit::Week), TimeUnit::Week);
        if (fields.weekday > 0)
            found.date = FuzzyDate::day(found.date.start.addDays(fields.weekday - 1));
    } else if (fields.quarterOffset) {
        found.date = ofUnit(added(own, *fields.quarterOffset, TimeUnit::Quarter), TimeUnit::Quarter);
    } else {
        const int back = (own.dayOfWeek() - fields.weekday + daysOfWeek) % daysOfWeek;
        const bool ahead = fields.seek == DateFields::NearestFuture;
        found.date = FuzzyDate::day(own.addDays(ahead ? daysOfWeek - back : -back));
    }
    return found;
}

/// "Yesterday", "the next day".
std::optional<DateResolver::Days> DateResolver::countedDay(const DateFields &fields) const
{
    if (fields.day.from == DateField::Published) {
        if (!knowsDay())
            return std::nullopt;
        return Days{FuzzyDate::day(m_published->start.addDays(fields.day.value)), relativeRule, true, false};
    }
    // 事件は9月12日に起きた。 and in the next paragraph: 同日未明, « la veille ».
    const bool goesOn = isEastAsian(m_language) || m_language == Language::French;
    if (!m_context.isValid() && goesOn && m_lastDay.isValid())
        return Days{FuzzyDate::day(m_lastDay.start.addDays(fields.day.value)), contextRule, false, false};
    if (!m_context.isValid() || m_context.precision != FuzzyDate::Precision::Day)
        return Days{{}, contextRule, false, true};
    return Days{FuzzyDate::day(m_context.start.addDays(fields.day.value)), contextRule, false, false};
}

/// "Last month", 同月, "the 14th of last month".
std::optional<DateResolver::Days> DateResolver::countedMonth(const DateFields &fields) const
{
    Days found{{}, contextRule, false, false};
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

std::optional<DateResolver::Days> DateResolver::days(const DateFields &fields)
{
    if (fields.weekOffset || fields.quarterOffset || fields.weekend ||
        (fields.weekday > 0 && !fields.day.isSet()))
        return ofWeek(fields);
    if (fields.isOnlyDay())
        return fields.day.isStated() ? onlyDay(fields) : countedDay(fields);
    if (fields.month.isSet() && !fields.month.isStated())
        return countedMonth(fields);
    if (!fields.year.isSet())
        return withoutYear(fields);
    Days found{{}, explicitRule, false, false};
    const auto number = year(fields, found);
    if (!number)
        return found.needsContext ? std::optional(found) : std::nullopt;
    const auto date = within(*number, fields);
    if (!date)
        return std::nullopt;
    found.date = *date;
    return found;
}

ResolvedDate DateResolver::resolve(const DateReading &given, const DateReading *next, bool toCome)
{
    m_toCome = toCome;
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
    // 1월은 전월 및 전년 동월보다: each is counted from what is compared, not from the other.
    const bool steps = reading.kind == DateReading::Single &&
                       reading.first.month.from == DateField::Context && reading.first.month.value < 0;
    if (reading.kind == DateReading::YearBefore && reading.samePart && m_stepped && m_contextBefore.isValid())
        m_context = m_contextBefore;
    m_stepped = steps;
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
    // 우리는 오늘 같은 해의 피해도 …: "today" does not move the text away from the time that it tells of.
    const bool today = reading.kind == DateReading::Single && reading.first.isOnlyDay() &&
                       reading.first.day.from == DateField::Published && reading.first.day.value == 0;
    if (!(today && m_context.isValid()))
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
