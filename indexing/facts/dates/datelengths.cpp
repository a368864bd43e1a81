// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/dateranges.h"

namespace vigie {

namespace {

using Kind = DateToken::Kind;

} // namespace

std::optional<DateReading> DateRanges::yearTo(size_t i, size_t &next) const
{
    const DateToken &unit = token(i);
    const bool fiscal = unit.is(Kind::BeforeCount, 1);
    const bool week =
        unit.is(Kind::Unit, static_cast<int>(TimeUnit::Week)) && (i == 0 || !token(i - 1).is(Kind::Number));
    if (week && token(i + 1).is(Kind::Of)) { // "the week of 13 October"
        const auto day = m_core.date(i + 2 + (token(i + 2).is(Kind::Article) ? 1 : 0), true);
        if (!day || day->last || !day->first.day.isSet() || !day->first.month.isStated())
            return std::nullopt;
        DateReading reading = one(*day, DateReading::UnitsFrom);
        reading.count = 1;
        reading.unit = TimeUnit::Week;
        next = day->next;
        return reading;
    }
    const bool whole = unit.is(Kind::Unit, static_cast<int>(TimeUnit::Year)) ||
                       unit.is(Kind::Unit, static_cast<int>(TimeUnit::Quarter)) || week ||
                       unit.is(Kind::Unit, static_cast<int>(TimeUnit::Half));
    const bool ended = token(i + 1).is(Kind::UntilMark);
    if (!fiscal && !(whole && (ended || isTo(i + 1))))
        return std::nullopt;
    if (fiscal && !ended && !isTo(i + 1))
        return std::nullopt;
    const auto end = endOf(i + 2);
    // "from year to year 2024" is none: what ends is a month or a day.
    if (!end || !(end->first.month.isSet()))
        return std::nullopt;
    DateReading reading = one(*end, DateReading::UnitsTo);
    reading.count = 1;
    reading.unit = fiscal ? TimeUnit::Year : static_cast<TimeUnit>(unit.value);
    next = end->next;
    return reading;
}

std::optional<DateReading> DateRanges::weeksOf(size_t i, size_t &next) const
{
    const auto isCount = [&](size_t at) {
        return token(at).is(Kind::Cardinal) || (token(at).is(Kind::Number) && token(at).more <= 2);
    };
    const auto isSide = [&](size_t at) {
        return token(at).is(Kind::Ordinal, 1) || token(at).is(Kind::Last, 0);
    };
    size_t side = i, at = i + 1;
    int count = 1;
    if (isSide(i) && isCount(i + 1)) {
        count = token(i + 1).value;
        at = i + 2;
    } else if (isCount(i) && isSide(i + 1)) {
        count = token(i).value;
        side = i + 1;
        at = i + 2;
    } else if (token(i).is(Kind::Relative, static_cast<int>(TimeUnit::Week)) && token(i).more == -1) {
        at = i; // "last week" of something
    } else if (!isSide(i)) {
        return std::nullopt;
    }
    const DateToken &unit = token(at);
    const bool fine = at == i || unit.is(Kind::Unit, static_cast<int>(TimeUnit::Day)) ||
                      unit.is(Kind::Unit, static_cast<int>(TimeUnit::Week));
    if (!fine || !token(at + 1).is(Kind::Of))
        return std::nullopt;
    const auto month = m_core.date(at + 2, true);
    if (!month || month->last || !month->first.month.isSet() || month->first.day.isSet())
        return std::nullopt;
    DateReading reading =
        one(*month, at == i || token(side).is(Kind::Last) ? DateReading::UnitsTo : DateReading::UnitsFrom);
    reading.count = count;
    reading.unit = static_cast<TimeUnit>(unit.value); // of "last week" too
    next = month->next;
    return reading;
}

std::optional<CoreDate> DateRanges::endOf(size_t at) const
{
    while (token(at).is(Kind::Article) || token(at).is(Kind::In) || token(at).is(Kind::Weak, 1))
        ++at;
    auto end = m_core.date(at, true);
    return end && !end->last && !end->bare && !end->first.isOnlyDay() ? end : std::nullopt;
}

std::optional<DateReading> DateRanges::unitsTo(size_t i, size_t &next) const
{
    const auto made = [&](const CoreDate &end, const DateDuration &span, size_t after) {
        DateReading reading = one(end, DateReading::UnitsTo);
        reading.count = span.count;
        reading.unit = span.unit;
        next = after;
        return reading;
    };
    // "In the 102 days to 14 September"; of few days "two days to 14 September" tells how long it is until
    // then.
    constexpr int manyDays = 10;
    if (const auto span = m_core.duration(i);
        span && (span->unit != TimeUnit::Day || span->count >= manyDays)) {
        const bool period = token(span->next).is(Kind::Other) && token(span->next + 1).is(Kind::UntilMark);
        const size_t link = span->next + (period ? 1 : 0); // "the 12-month period ended …"
        if (!token(link).is(Kind::UntilMark) && !isTo(link))
            return std::nullopt;
        const auto end = endOf(link + 1);
        return end ? std::optional(made(*end, *span, end->next)) : std::nullopt;
    }
    if (!token(i).is(Kind::Number) && !token(i).is(Kind::Relative))
        return std::nullopt;
    const auto end = m_core.date(i, false);
    if (!end || end->last || end->bare || !end->cjk || !token(end->next).is(Kind::UntilAfter))
        return std::nullopt;
    size_t at = end->next + 1;
    while (token(at).is(Kind::Of) || token(at).is(Kind::PastPrefix))
        ++at;
    const auto span = m_core.duration(at);
    return span ? std::optional(made(*end, *span, span->next)) : std::nullopt;
}

} // namespace vigie
