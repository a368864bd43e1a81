// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of single dates: numeric ones, months with days and years, East Asian ones, parts of years,
// relative ones, and durations.
#include "indexing/facts/datecore.h"

#include <QDate>

namespace vigie {
namespace {

using Kind = DateToken::Kind;

DateField stated(int value)
{
    return {DateField::Stated, value};
}

constexpr int of(TimeUnit unit)
{
    return static_cast<int>(unit);
}

bool isDate(int year, int month, int day)
{
    return QDate(year, month, day).isValid();
}

CoreDate fullDate(int year, int month, int day, size_t next)
{
    CoreDate core;
    core.first.year = stated(year);
    core.first.month = stated(month);
    core.first.day = stated(day);
    core.next = next;
    return core;
}

} // namespace

/// 2025-10-22, 2025/10/22, 2025. 10. 22., 16.07.2025, 16/07/2025, 2025-10. Which of two small numbers is the
/// month is only said where the language or the numbers say it.
std::optional<CoreDate> DateCore::numericDate(size_t i) const
{
    const DateToken &a = token(i), &separator = token(i + 1), &b = token(i + 2);
    const bool dot = separator.isSign(u'.');
    if (!(dot || separator.isSign(u'-') || separator.isSign(u'/')) || separator.spaced || !b.is(Kind::Number))
        return std::nullopt;
    if (b.spaced && !(dot && a.more == 4))
        return std::nullopt;
    if (i > 0 && !a.spaced) {
        const DateToken &before = token(i - 1);
        if (before.isSign(u'.') || before.isSign(u'/') || before.isSign(u'-') || before.isSign(u'$') ||
            before.isSign(u'+'))
            return std::nullopt;
    }
    const bool third = token(i + 3).kind == separator.kind && token(i + 3).value == separator.value &&
                       !token(i + 3).spaced && token(i + 4).is(Kind::Number) &&
                       token(i + 4).spaced == b.spaced;
    const auto endsNumber = [&](size_t next) {
        const DateToken &after = token(next);
        const bool goesOn = !after.spaced &&
                            (after.isSign(u'.') || after.isSign(u'/') || after.isSign(u'-')) &&
                            token(next + 1).is(Kind::Number) && !token(next + 1).spaced;
        return !goesOn && !(after.isSign(u'%') && !after.spaced);
    };
    const bool fourFirst = a.more == 4 && a.value >= 1900 && a.value <= 2049;
    if (third && endsNumber(i + 5)) {
        const DateToken &c = token(i + 4);
        if (fourFirst && b.more <= 2 && c.more <= 2)
            return isDate(a.value, b.value, c.value)
                       ? std::optional(fullDate(a.value, b.value, c.value, i + 5))
                       : std::nullopt;
        const bool fourLast = c.more == 4 && c.value >= 1900 && c.value <= 2049;
        const bool twoLast =
            c.more == 2 && a.more == 2 && b.more == 2 && m_language == Language::French && !dot;
        if ((fourLast || twoLast) && a.more <= 2 && b.more <= 2) {
            const int year = fourLast ? c.value : 2000 + c.value;
            const bool dayFirst = isDate(year, b.value, a.value), monthFirst = isDate(year, a.value, b.value);
            // Dots and the French habit put the day first; English writes both ways.
            if (dayFirst && (dot || m_language == Language::French || !monthFirst || a.value == b.value))
                return fullDate(year, b.value, a.value, i + 5);
            if (monthFirst && !dayFirst && !dot && m_language != Language::French)
                return fullDate(year, a.value, b.value, i + 5);
        }
        return std::nullopt;
    }
    if (third || !fourFirst || b.more != 2 || b.value < 1 || b.value > 12 || !endsNumber(i + 3))
        return std::nullopt;
    if (dot && !isEastAsian(m_language)) // "2024.10" is a decimal elsewhere
        return std::nullopt;
    if (token(i + 3).is(Kind::Unit) || token(i + 3).is(Kind::MonthMark)) // "2025.9월" is read by its own rule
        return std::nullopt;
    CoreDate core;
    core.first.year = stated(a.value);
    core.first.month = stated(b.value);
    core.next = i + 3;
    return core;
}

/// '25.9월, '24년 10월, '25.9.16.
std::optional<CoreDate> DateCore::shortYear(size_t i) const
{
    const DateToken &year = token(i + 1);
    if (!year.is(Kind::Number) || year.more != 2 || year.spaced)
        return std::nullopt;
    CoreDate core;
    core.cjk = true;
    core.first.year = stated(year.value < 50 ? 2000 + year.value : 1900 + year.value);
    core.next = i + 2;
    if (token(i + 2).is(Kind::YearMark)) {
        core.next = i + 3;
        eastAsianTail(core);
        return core;
    }
    if (!token(i + 2).isSign(u'.') || !isMonthNumber(i + 3))
        return std::nullopt;
    core.first.month = stated(token(i + 3).value);
    if (token(i + 4).is(Kind::MonthMark)) {
        core.next = i + 5;
        if (isDayNumber(i + 5) && token(i + 6).is(Kind::DayMark)) {
            core.first.day = stated(token(i + 5).value);
            core.next = i + 7;
        }
        return core;
    }
    if (token(i + 4).isSign(u'.') && isDayNumber(i + 5)) {
        core.first.day = stated(token(i + 5).value);
        core.next = i + 6;
        return core;
    }
    return std::nullopt;
}

/// 令和7年10月22日, R7.10.22.
std::optional<CoreDate> DateCore::eraDate(size_t i) const
{
    const DateToken &era = token(i), &number = token(i + 1);
    if (!number.is(Kind::Number) || number.more > 3 || number.value < 1)
        return std::nullopt;
    CoreDate core;
    core.cjk = true;
    core.first.year = stated(era.value + number.value - 1);
    // 令和6(2024)年, 주체113(2024)년
    if (token(i + 2).isSign(u'(') && isYear(i + 3) && token(i + 4).isSign(u')') &&
        token(i + 5).is(Kind::YearMark)) {
        core.first.year = stated(token(i + 3).value);
        core.next = i + 6;
        eastAsianTail(core);
        return core;
    }
    if (token(i + 2).is(Kind::YearMark) || token(i + 2).is(Kind::FiscalMark)) {
        core.first.fiscal = token(i + 2).is(Kind::FiscalMark, 1);
        core.next = i + 3;
        if (!core.first.fiscal)
            eastAsianTail(core);
        return core;
    }
    const bool dotted =
        token(i + 2).isSign(u'.') && isMonthNumber(i + 3) && token(i + 4).isSign(u'.') && isDayNumber(i + 5);
    if (!dotted || !isDate(core.first.year.value, token(i + 3).value, token(i + 5).value))
        return std::nullopt;
    return fullDate(core.first.year.value, token(i + 3).value, token(i + 5).value, i + 6);
}

bool DateCore::yearReference(size_t &i, DateField &year) const
{
    size_t at = i;
    if (token(at).isSign(u',') && isYear(at + 1)) {
        year = stated(token(at + 1).value);
        i = at + 2;
        return true;
    }
    if (token(at).is(Kind::Of) || (token(at).is(Kind::In) && !token(at + 1).is(Kind::Number)))
        ++at;
    else if (token(at).is(Kind::In) && isYear(at + 1))
        ++at; // "the third quarter in 2025"
    if (token(at).is(Kind::Article))
        ++at;
    if (token(at).is(Kind::Unit, of(TimeUnit::Year)) && isYear(at + 1))
        ++at;
    const DateToken &t = token(at);
    if (isYear(at)) {
        const DateToken &after = token(at + 1);
        if ((after.isSign(u'%') || after.isSign(u'$')) && !after.spaced)
            return false;
        year = stated(t.value);
        at += token(at + 1).is(Kind::YearMark) ? 1 : 0;
    } else if (t.is(Kind::Relative, of(TimeUnit::Year))) {
        year = {DateField::Published, t.more};
    } else if (t.is(Kind::Contextual, of(TimeUnit::Year))) {
        year = {DateField::Context, t.more};
    } else if (token(at).isSign(u'\'') && token(at + 1).is(Kind::Number) && token(at + 1).more == 2 &&
               !token(at + 1).spaced) {
        year = stated(2000 + token(at + 1).value);
        ++at;
    } else {
        return false;
    }
    i = at + 1;
    return true;
}

/// A month's name at `i`, with a day before it in `date` or after it, and a year.
std::optional<CoreDate> DateCore::monthCore(size_t i, CoreDate date, bool beside) const
{
    const DateToken &month = token(i);
    const bool dayBefore = date.first.day.isSet();
    date.first.month = stated(month.value);
    date.next = i + 1;
    const DateToken &before = i > 0 ? token(i - 1) : token(m_tokens.size());
    if (!dayBefore && isDayNumber(i + 1) && !token(i + 1).isSign(u'.')) {
        // "in October 11 States joined": the number counts, unless signs or a year show a date.
        size_t at = i + 2;
        if (token(at).is(Kind::OrdinalSuffix))
            ++at;
        const bool range = (token(at).isSign(u'-') || token(at).is(Kind::To)) && isDayNumber(at + 1);
        const bool counted =
            before.is(Kind::In) && !(token(at).isSign(u',') && isYear(at + 1)) && !isYear(at);
        const bool decimal =
            token(at).isSign(u'.') && token(at + 1).is(Kind::Number) && !token(at + 1).spaced;
        if (!counted && !decimal && m_language != Language::French) {
            date.first.day = stated(token(i + 1).value);
            date.next = at;
            if (range) {
                date.last = date.first;
                date.last->day = stated(token(at + 1).value);
                date.next = at + 2;
                DateField year;
                if (yearReference(date.next, year))
                    date.first.year = date.last->year = year;
                return date;
            }
        }
    }
    DateField year;
    if (yearReference(date.next, year)) {
        date.first.year = year;
        return date;
    }
    const DateToken &after = token(date.next);
    if (m_language == Language::French &&
        (after.is(Kind::Last) || after.is(Kind::Next) || after.is(Kind::Following))) {
        date.first.seek = after.is(Kind::Last)   ? DateFields::LatestPast
                          : after.is(Kind::Next) ? DateFields::NearestFuture
                                                 : DateFields::AfterContext;
        ++date.next;
        return date;
    }
    const bool hasDay = date.first.day.isSet();
    if (hasDay)
        return month.more == ShortMonth && m_language != Language::English && m_language != Language::French
                   ? std::nullopt
                   : std::optional(date);
    const bool introduced = beside || before.is(Kind::In) || before.is(Kind::Of) || before.is(Kind::Weak) ||
                            before.is(Kind::Since) || before.is(Kind::From) || before.is(Kind::To) ||
                            before.is(Kind::Between) || before.is(Kind::And) || before.is(Kind::Until);
    // "d'août", "l'octobre": the article before a month; "the march" is a march.
    if (month.more == ShortMonth && !(introduced && before.is(Kind::In)))
        return std::nullopt;
    if (month.more == CommonWord && !introduced)
        return std::nullopt;
    return date;
}

/// Number + 年/月/日 and what follows a year: months, days, quarters, halves, month ranges.
void DateCore::eastAsianTail(CoreDate &date) const
{
    size_t at = date.next;
    if (date.first.year.isSet() && token(at).is(Kind::Of))
        ++at;
    if (date.first.year.isSet() && token(at).is(Kind::Ordinal)) {
        const DateToken &count = token(at + 1);
        if (token(at).value == 0 && count.is(Kind::Number) && token(at + 2).is(Kind::QuarterMark) &&
            count.value >= 1 && count.value <= 4) {
            date.first.quarter = count.value;
            date.next = at + 3;
        } else if (const auto span = duration(at + 1);
                   token(at).value == 1 && span && span->unit == TimeUnit::Month) {
            date.first.firstMonths = span->count;
            date.next = span->next;
        }
        return;
    }
    if (date.first.year.isSet() && token(at).is(Kind::Last)) {
        if (const auto span = duration(at + 1); span && span->unit == TimeUnit::Month) {
            date.first.firstMonths = -span->count;
            date.next = span->next;
        }
        return;
    }
    if (date.first.year.isSet() && (token(at).is(Kind::HalfMark) || isSeason(at))) {
        (isSeason(at) ? date.first.quarter : date.first.half) = token(at).value;
        date.next = at + 1;
        return;
    }
    if (token(at).is(Kind::Number) && token(at + 1).is(Kind::QuarterMark) && date.first.year.isSet() &&
        token(at).value >= 1 && token(at).value <= 4) {
        date.first.quarter = token(at).value;
        date.next = at + 2;
        return;
    }
    const DateToken &sign = token(at + 1);
    const bool range =
        sign.isSign(u'~') || sign.isSign(u'-') || sign.isSign(u'・') || sign.is(Kind::FromAfter);
    if (isMonthNumber(at) && range && isMonthNumber(at + 2) && token(at + 3).is(Kind::MonthMark) &&
        !isDayNumber(at + 4)) {
        date.first.month = stated(token(at).value);
        date.last = date.first;
        date.last->month = stated(token(at + 2).value);
        date.next = at + 4;
        if (token(date.next).is(Kind::UntilAfter))
            ++date.next;
        return;
    }
    if (isMonthNumber(at) && token(at + 1).is(Kind::MonthMark)) {
        date.first.month = stated(token(at).value);
        date.next = at += 2;
    } else if (date.first.year.isSet()) {
        return;
    }
    const bool days = (token(at + 1).isSign(u'~') || token(at + 1).isSign(u'-')) && isDayNumber(at + 2) &&
                      token(at + 3).is(Kind::DayMark);
    if (isDayNumber(at) && days) {
        date.first.day = stated(token(at).value);
        date.last = date.first;
        date.last->day = stated(token(at + 2).value);
        date.next = at + 4;
    } else if (isDayNumber(at) && token(at + 1).is(Kind::DayMark)) {
        date.first.day = stated(token(at).value);
        date.next = at + 2;
        if (token(date.next).is(Kind::Weekday)) // 2024년 5월 9일 목요일
            ++date.next;
    }
}

/// "Q3 2025", "the third quarter of 2025", "premier semestre 2025", "the first nine months of 2025",
/// "les neuf premiers mois de cette année", "第3四半期".
std::optional<CoreDate> DateCore::partOfYear(size_t i) const
{
    const DateToken &t = token(i);
    CoreDate core;
    core.next = i + 1;
    if (t.is(Kind::HalfMark)) { // 上半期 alone: of the year before it
        core.first.half = t.value;
        core.cjk = true;
        return core;
    }
    if (t.is(Kind::Quarter) || t.is(Kind::Half)) {
        (t.is(Kind::Quarter) ? core.first.quarter : core.first.half) = t.value;
        if (isSeason(i) && token(i + 1).is(Kind::Last, 0)) { // "l'automne dernier"
            core.first.seek = DateFields::LatestPast;
            core.next = i + 2;
            return core;
        }
        return yearReference(core.next, core.first.year) ? std::optional(core) : std::nullopt;
    }
    if (t.is(Kind::Ordinal, 0)) {
        const DateToken &number = token(i + 1);
        if (!number.is(Kind::Number) || !token(i + 2).is(Kind::QuarterMark) || number.value < 1 ||
            number.value > 4)
            return std::nullopt;
        core.first.quarter = number.value;
        core.next = i + 3;
        core.cjk = true;
        return core;
    }
    size_t unitAt = i + 1;
    int ordinal = t.is(Kind::Ordinal) ? t.value : 0;
    int sign = 1, count = 0;
    if (t.is(Kind::Number)) { // "3e trimestre", "les 9 premiers mois"
        if (token(i + 1).is(Kind::OrdinalSuffix)) {
            ordinal = t.value;
            ++unitAt;
        }
    } else if (t.is(Kind::Ordinal) && token(i + 1).is(Kind::Number) && token(i + 1).more <= 2) {
        count = token(i + 1).value;
        ++unitAt;
    } else if (t.is(Kind::Ordinal) && token(i + 1).is(Kind::Cardinal)) {
        count = token(i + 1).value;
        ++unitAt;
    }
    if (t.is(Kind::Cardinal) || (t.is(Kind::Number) && !token(i + 1).is(Kind::OrdinalSuffix))) {
        count = t.value;
        if (token(i + 1).is(Kind::Ordinal, 1))
            ordinal = 1;
        else if (token(i + 1).is(Kind::Last))
            sign = -1;
        else
            return std::nullopt;
        ++unitAt;
    }
    const DateToken &unit = token(unitAt);
    if (!unit.is(Kind::Unit))
        return std::nullopt;
    core.next = unitAt + 1;
    if (count > 0) {
        if ((ordinal != 1 && sign == 1) || unit.value != of(TimeUnit::Month) || count > 12)
            return std::nullopt;
        core.first.firstMonths = sign * count;
        if (yearReference(core.next, core.first.year))
            return core;
        size_t at = core.next;
        if (token(at).is(Kind::Of) && token(at + 1).is(Kind::Unit, of(TimeUnit::Year)) &&
            token(at + 1).more == 1) {
            core.next = at + 2; // "of the year": the one spoken of
            return core;
        }
        return std::nullopt;
    }
    if (ordinal < 1)
        return std::nullopt;
    if (unit.value == of(TimeUnit::Quarter) && ordinal <= 4)
        core.first.quarter = ordinal;
    else if (unit.value == of(TimeUnit::Half) && ordinal <= 2)
        core.first.half = ordinal;
    else
        return std::nullopt;
    const bool year = yearReference(core.next, core.first.year);
    if (!year && token(core.next).is(Kind::Of) && token(core.next + 1).is(Kind::Unit, of(TimeUnit::Year)) &&
        token(core.next + 1).more == 1)
        core.next += 2;
    else if (!year && unit.value == of(TimeUnit::Half)) // "the first half" of anything
        return std::nullopt;
    return core;
}

/// "last October", "지난 10월", "last Monday", "the following July", "last quarter of 2024".
std::optional<CoreDate> DateCore::adjective(size_t i) const
{
    const DateToken &t = token(i), &what = token(i + 1);
    const DateFields::Seek seek = t.is(Kind::Last)   ? DateFields::LatestPast
                                  : t.is(Kind::Next) ? DateFields::NearestFuture
                                                     : DateFields::AfterContext;
    CoreDate core;
    core.next = i + 1;
    if (what.is(Kind::Month) && m_language == Language::English && what.more != ShortMonth) {
        core.first.month = stated(what.value);
        core.next = i + 2;
        if (t.is(Kind::Last, 1))
            core.first.year = {DateField::Published, 0}; // "this July"
        else
            core.first.seek = seek;
        return core;
    }
    if (isSeason(i + 1) && !t.is(Kind::Following)) { // "last summer"
        core.first.quarter = what.value;
        if (t.is(Kind::Last, 1))
            core.first.year = {DateField::Published, 0};
        else
            core.first.seek = seek;
        core.next = i + 2;
        return core;
    }
    if (what.is(Kind::Weekday) && !t.is(Kind::Following)) {
        core.first.weekday = what.value;
        core.first.seek = seek;
        core.next = i + 2;
        return core;
    }
    if (what.is(Kind::Number) && (token(i + 2).is(Kind::MonthMark) || token(i + 2).is(Kind::DayMark))) {
        core.cjk = true;
        eastAsianTail(core);
        if (core.next == i + 1 || core.last)
            return std::nullopt;
        core.first.seek = seek;
        return core;
    }
    if (what.is(Kind::YearMark) || !t.is(Kind::Last, 0))
        return std::nullopt;
    // Counted from the end of a year: "the last three months of 2024", "final quarter of 2024".
    size_t unitAt = i + 1;
    int count = 0;
    if (what.is(Kind::Cardinal) || (what.is(Kind::Number) && what.more <= 2)) {
        count = what.value;
        ++unitAt;
    }
    const DateToken &unit = token(unitAt);
    size_t at = unitAt + 1;
    if (!unit.is(Kind::Unit) || !yearReference(at, core.first.year))
        return std::nullopt;
    if (count > 0 && count <= 12 && unit.value == of(TimeUnit::Month))
        core.first.firstMonths = -count;
    else if (count == 0 && unit.value == of(TimeUnit::Quarter))
        core.first.quarter = 4;
    else
        return std::nullopt;
    core.next = at;
    return core;
}

/// 昨年10月, "last month", 同年5月, 지난달 22일, "yesterday", 昨年度.
std::optional<CoreDate> DateCore::relative(size_t i) const
{
    const DateToken &t = token(i);
    const DateField field{t.is(Kind::Contextual) ? DateField::Context : DateField::Published, t.more};
    CoreDate core;
    core.next = i + 1;
    core.cjk = true;
    if (t.is(Kind::FiscalRelative)) {
        core.first.year = field;
        core.first.fiscal = true;
        return core;
    }
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
    if (after.is(Kind::Last) || after.is(Kind::Next)) {
        core.first.seek = after.is(Kind::Last) ? DateFields::LatestPast : DateFields::NearestFuture;
        ++core.next;
        return core;
    }
    // "le lundi" is every Monday; "lundi" is the last one.
    const bool introduced = m_language == Language::French    ? !before.is(Kind::Article)
                            : m_language == Language::English ? before.is(Kind::Weak, 1) || before.more == 1
                                                              : true;
    return introduced ? std::optional(core) : std::nullopt;
}

std::optional<DateDuration> DateCore::duration(size_t i) const
{
    const DateToken &t = token(i), &unit = token(i + 1);
    if (t.is(Kind::Duration))
        return DateDuration{t.value, static_cast<TimeUnit>(t.more), i + 1};
    const bool count = t.is(Kind::Cardinal) || (t.is(Kind::Number) && t.more <= 3);
    if (!count || t.value < 1)
        return std::nullopt;
    if (unit.is(Kind::Unit) && unit.value != of(TimeUnit::Half) && unit.more != 1) {
        if (unit.more == 2 && unit.spaced) // 주 is a unit right after its number only
            return std::nullopt;
        return DateDuration{t.value, static_cast<TimeUnit>(unit.value), i + 2};
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
    if (t.is(Kind::AgoPrefix)) {
        const auto span = duration(i + 1);
        return span ? std::optional(made(DateReading::Ago, *span, span->next)) : std::nullopt;
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
        const bool wanted = span && !t.is(Kind::Next);
        return wanted ? std::optional(made(DateReading::Follow, *span, span->next)) : std::nullopt;
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
    if (after.is(Kind::Ago))
        return made(DateReading::Ago, *span, span->next + 1);
    if (after.is(Kind::Later))
        return made(DateReading::Shift, *span, span->next + 1, after.value);
    if (after.is(Kind::AfterThat)) {
        const DateToken &then = token(span->next + 1);
        const bool ends = then.is(Kind::Break) || then.is(Kind::Sign);
        if (after.value == 0 || ends)
            return made(DateReading::Follow, *span, span->next + 1);
    }
    return std::nullopt;
}

} // namespace vigie
