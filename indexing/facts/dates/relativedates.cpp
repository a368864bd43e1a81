// SPDX-License-Identifier: GPL-3.0-or-later
// Dates counted from another: relative ones, weekdays and durations.
#include "indexing/facts/dates/datefields.h"

namespace vigie {
namespace {

using Kind = DateToken::Kind;

} // namespace

/// 昨年10月, "last month", 同年5月, 지난달 22일, "yesterday", 昨年度.
std::optional<CoreDate> DateCore::relative(size_t i) const
{
    const DateToken &t = token(i);
    const DateField field{t.is(Kind::Contextual) ? DateField::Context : DateField::Published, t.more};
    CoreDate core;
    core.next = i + 1;
    core.cjk = true;
    if (t.is(Kind::FiscalRelative)) {
        core.first.year = {t.value == 1 ? DateField::Context : DateField::Published, t.more};
        core.first.fiscal = true;
        partOfYearTail(core);
        return core;
    }
    const bool counted =
        t.value != of(TimeUnit::Year) && t.value != of(TimeUnit::Month) && t.value != of(TimeUnit::Day);
    if (t.is(Kind::Contextual) && counted) // read with what is counted
        return std::nullopt;
    switch (static_cast<TimeUnit>(t.value)) {
    case TimeUnit::Year:
        core.first.year = field;
        eastAsianTail(core);
        break;
    case TimeUnit::Month:
        core.first.month = field;
        if (token(core.next).is(Kind::Of) && isDayNumber(core.next + 1) &&
            token(core.next + 2).is(Kind::DayMark))
            ++core.next;
        if (isDayNumber(core.next) && token(core.next + 1).is(Kind::DayMark)) {
            core.first.day = stated(token(core.next).value);
            core.next += 2;
        }
        break;
    case TimeUnit::Day:
        core.first.day = field;
        break;
    case TimeUnit::Week:
        core.first.weekOffset = t.more;
        if (token(core.next).is(Kind::Of))
            core.next += token(core.next + 1).is(Kind::Weekday) ? 1 : 0;
        if (token(core.next).is(Kind::Weekday)) {
            core.first.weekday = token(core.next).value;
            ++core.next;
        }
        break;
    case TimeUnit::Quarter:
        if (t.more < 0 && yearReference(core.next, core.first.year)) // "the last quarter of 2024"
            core.first.quarter = 4;
        else
            core.first.quarterOffset = t.more;
        break;
    case TimeUnit::Half:
        return std::nullopt;
    }
    return core;
}

/// A weekday names a day by itself only in news ("on Monday"); before a date it belongs to it.
std::optional<CoreDate> DateCore::weekday(size_t i, bool beside) const
{
    const DateToken &t = token(i);
    size_t at = i + 1;
    if (token(at).isSign(u',') || token(at).isSign(u'.'))
        ++at;
    if (token(at).is(Kind::Article))
        ++at;
    if (token(at).is(Kind::Number) || token(at).is(Kind::Month)) {
        if (auto full = core(at, beside); full && full->first.day.isSet())
            return full;
    }
    CoreDate core;
    core.first.weekday = t.value;
    core.first.seek = DateFields::LatestPast;
    core.next = i + 1;
    const DateToken &before = i > 0 ? token(i - 1) : token(m_tokens.size());
    const DateToken &after = token(i + 1);
    if (after.is(Kind::Following, 0)) { // « le lundi suivant »
        core.first.seek = DateFields::AfterContext;
        ++core.next;
        return core;
    }
    // "The Thursday of the same week", « le jeudi de la même semaine »
    const DateToken &week = token(i + 2);
    if (after.is(Kind::Of) && week.is(Kind::Contextual) && week.value == of(TimeUnit::Week)) {
        core.first.seek = DateFields::Here;
        core.first.contextWeek = week.more;
        core.next = i + 3;
        return core;
    }
    if (after.is(Kind::Last) || after.is(Kind::Next)) {
        core.first.seek = after.is(Kind::Last) ? DateFields::LatestPast : DateFields::NearestFuture;
        ++core.next;
        return core;
    }
    // "le lundi" is every Monday; "lundi" is the last one.
    const bool introduced = m_language == Language::French ? !before.is(Kind::Article)
                            : m_language == Language::English
                                ? before.is(Kind::Weak, 1) || before.is(Kind::Of) || before.more == 1
                                : true;
    return introduced ? std::optional(core) : std::nullopt;
}

std::optional<DateDuration> DateCore::duration(size_t i) const
{
    // "12-month", "nine-month"
    const size_t hyphen = token(i + 1).isSign(u'-') && !token(i + 1).spaced && !token(i + 2).spaced ? 1 : 0;
    const DateToken &t = token(i), &unit = token(i + 1 + hyphen);
    if (t.is(Kind::Duration))
        return DateDuration{t.value, static_cast<TimeUnit>(t.more), i + 1};
    const bool count = t.is(Kind::Cardinal) || (t.is(Kind::Number) && t.more <= 3);
    if (!count || t.value < 1)
        return std::nullopt;
    if (unit.is(Kind::Unit) && unit.value != of(TimeUnit::Half) && unit.more != 1) {
        if (unit.more == 2 && unit.spaced) // 주 is a unit right after its number only
            return std::nullopt;
        return DateDuration{t.value, static_cast<TimeUnit>(unit.value), i + 2 + hyphen};
    }
    // 3年前, 3日後: marks that count where a word of time follows.
    if (unit.is(Kind::YearMark) || unit.is(Kind::DayMark)) {
        const DateToken &after = token(i + 2);
        if (t.more <= 2 && (after.is(Kind::Ago) || after.is(Kind::Later)))
            return DateDuration{t.value, unit.is(Kind::YearMark) ? TimeUnit::Year : TimeUnit::Day, i + 2};
        if (t.more <= 2 && unit.is(Kind::YearMark) && i > 0 && token(i - 1).is(Kind::PastPrefix))
            return DateDuration{t.value, TimeUnit::Year, i + 2};
    }
    return std::nullopt;
}

std::optional<DateReading> DateCore::counted(size_t i, size_t &next) const
{
    const auto made = [&](DateReading::Kind kind, const DateDuration &span, size_t after, int sign = 1) {
        DateReading reading;
        reading.kind = kind;
        reading.count = sign * span.count;
        reading.unit = span.unit;
        next = after;
        return reading;
    };
    const DateToken &t = token(i);
    if (t.is(Kind::That)) { // その2カ月前
        const auto span = duration(i + 1);
        const bool ago = span && token(span->next).is(Kind::Ago),
                   later = span && token(span->next).is(Kind::Later);
        return ago || later ? std::optional(made(DateReading::Shift, *span, span->next + 1, ago ? -1 : 1))
                            : std::nullopt;
    }
    if (t.is(Kind::AgoPrefix)) {
        const auto span = duration(i + 1);
        return span ? std::optional(made(DateReading::Ago, *span, span->next)) : std::nullopt;
    }
    if (t.is(Kind::YearOver))
        return made(DateReading::YearOver, {1, TimeUnit::Year, i + 1}, i + 1);
    if (t.is(Kind::Contextual) &&
        (t.value == of(TimeUnit::Week) || t.value == of(TimeUnit::Quarter) || t.value == of(TimeUnit::Half)))
        return made(DateReading::Beside, {t.more, static_cast<TimeUnit>(t.value), i + 1}, i + 1);
    if (t.is(Kind::YearBefore)) {
        DateReading reading = made(DateReading::YearBefore, {t.value, TimeUnit::Year, i + 1}, i + 1);
        reading.samePart = t.more == 1;
        return reading;
    }
    const bool past = t.is(Kind::PastPrefix) || t.is(Kind::Last, 0);
    if (past) {
        if (t.is(Kind::PastPrefix) && token(i + 1).is(Kind::Unit) &&
            token(i + 1).more == 0) // "the past year"
            return made(DateReading::Past, {1, static_cast<TimeUnit>(token(i + 1).value), i + 2}, i + 2);
        const auto span = duration(i + 1);
        if (!span)
            return std::nullopt;
        size_t at = span->next;
        DateField year;
        if (yearReference(at, year))
            return std::nullopt;
        return made(DateReading::Past, *span, span->next);
    }
    if (t.is(Kind::ThenPrefix) || t.is(Kind::SinceAfter) || t.is(Kind::Following) || t.is(Kind::Next)) {
        const auto span = duration(i + 1);
        if (!span)
            return std::nullopt;
        const int sign = t.is(Kind::Following, -1) ? -1 : 1;
        DateReading reading = made(DateReading::Follow, *span, span->next, sign);
        reading.mustBeOver = t.is(Kind::Next);
        return reading;
    }
    // "ces trois dernières années", "les trois derniers mois"
    if ((t.is(Kind::Cardinal) || t.is(Kind::Number)) && token(i + 1).is(Kind::Last, 0) &&
        token(i + 2).is(Kind::Unit) && m_language == Language::French && t.value <= 60) {
        size_t at = i + 3;
        DateField year;
        if (!yearReference(at, year))
            return made(DateReading::Past, {t.value, static_cast<TimeUnit>(token(i + 2).value), i + 3},
                        i + 3);
        return std::nullopt;
    }
    const auto span = duration(i);
    if (!span)
        return std::nullopt;
    const DateToken &after = token(span->next);
    // 1년 전의 13억 달러를 넘었다: of the year before the one that the text speaks of.
    if (after.is(Kind::Ago, 1) && span->unit == TimeUnit::Year && span->count == 1) {
        DateReading reading = made(DateReading::YearBefore, {-1, TimeUnit::Year, i + 1}, span->next + 1);
        reading.samePart = true;
        return reading;
    }
    if (after.is(Kind::Ago))
        return made(DateReading::Ago, *span, span->next + 1);
    if (after.is(Kind::Later))
        return made(DateReading::Shift, *span, span->next + 1, after.value);
    if (after.is(Kind::AfterThat)) {
        const DateToken &then = token(span->next + 1);
        const bool ends = then.is(Kind::Break) || then.is(Kind::Sign);
        if (after.value != 1 || ends)
            return made(DateReading::Follow, *span, span->next + 1, after.value == 2 ? -1 : 1);
    }
    return std::nullopt;
}

} // namespace vigie
