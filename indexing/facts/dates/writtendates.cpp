// SPDX-License-Identifier: GPL-3.0-or-later
// Dates written in figures, with the marks of East Asian dates or the name of an era.
#include "indexing/facts/dates/datefields.h"

#include <QDate>

namespace vigie {
namespace {

using Kind = DateToken::Kind;

constexpr int quartersOfYear = 4;

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
        // 2024. 3. 5.부터: the last full stop belongs to the date.
        const DateToken &particle = token(i + 6);
        const bool closed = dot && token(i + 5).isSign(u'.') && !token(i + 5).spaced && !particle.spaced &&
                            (particle.is(Kind::FromAfter) || particle.is(Kind::UntilAfter));
        if (fourFirst && b.more <= 2 && c.more <= 2)
            return isDate(a.value, b.value, c.value)
                       ? std::optional(fullDate(a.value, b.value, c.value, i + (closed ? 6 : 5)))
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
    // 2024. 8.부터, 2023. 1. 서울에서: a month as Korean offices write it.
    if (!third && dot && fourFirst && m_language == Language::Korean && isMonthNumber(i + 2) &&
        token(i + 3).isSign(u'.') && !token(i + 3).spaced &&
        !(token(i + 4).is(Kind::Number) && !token(i + 4).spaced)) {
        CoreDate core;
        core.first.year = stated(a.value);
        core.first.month = stated(b.value);
        core.next = i + 4;
        // 2018. 1.~9.: as far as another month of the same year.
        const bool on = (token(i + 4).isSign(u'~') || token(i + 4).isSign(u'-')) && isMonthNumber(i + 5) &&
                        token(i + 5).value > b.value && token(i + 6).isSign(u'.') && !token(i + 6).spaced &&
                        !(token(i + 7).is(Kind::Number) && !token(i + 7).spaced);
        if (on) {
            core.last = core.first;
            core.last->month = stated(token(i + 5).value);
            core.next = i + 7;
        }
        return core;
    }
    // 2025.3월, 2025.3월 15일, 2024.3~6월
    const bool span = (token(i + 3).isSign(u'~') || token(i + 3).isSign(u'-')) && isMonthNumber(i + 4) &&
                      token(i + 5).is(Kind::MonthMark);
    if (!third && dot && fourFirst && isMonthNumber(i + 2) && (span || token(i + 3).is(Kind::MonthMark))) {
        CoreDate core;
        core.first.year = stated(a.value);
        core.next = i + 2;
        core.cjk = true;
        eastAsianTail(core);
        return core.next > i + 2 ? std::optional(core) : std::nullopt;
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
    if (token(i + 2).is(Kind::YearMark) || token(i + 2).is(Kind::Unit, of(TimeUnit::Year))) { // '17년~'23년간
        core.next = i + 3;
        eastAsianTail(core);
        return core;
    }
    if (token(i + 2).is(Kind::FiscalMark, 0)) { // '23년도
        core.next = i + 3;
        return core;
    }
    const auto joins = [&](size_t at) { return token(at).isSign(u'~') || token(at).isSign(u'-'); };
    const DateToken &last = token(i + 4);
    if (joins(i + 2) && token(i + 3).isSign(u'\'') && last.is(Kind::Number) && last.more == 2) // '21~'23년
        return core;
    if (i > 0 && token(i - 1).isSign(u'(') && token(i + 2).isSign(u')')) // "('22)"
        return core;
    if (!token(i + 2).isSign(u'.'))
        return std::nullopt;
    if (token(i + 3).is(Kind::HalfMark) || token(i + 4).is(Kind::QuarterMark)) { // '25.상반기, '25.1분기
        core.next = i + 3;
        partOfYearTail(core);
        return core.next > i + 3 ? std::optional(core) : std::nullopt;
    }
    if (!isMonthNumber(i + 3))
        return std::nullopt;
    core.first.month = stated(token(i + 3).value);
    const DateToken &sign = token(i + 4);
    if ((sign.isSign(u'~') || sign.isSign(u'-')) && isMonthNumber(i + 5) &&
        token(i + 6).is(Kind::MonthMark)) {
        core.last = core.first; // '24.1~6월
        core.last->month = stated(token(i + 5).value);
        core.next = i + 7;
        return core;
    }
    const size_t dot = sign.isSign(u'.') ? 1 : 0;
    if (joins(i + 4 + dot) && token(i + 5 + dot).isSign(u'\'')) { // '24.1~'25.9, '24.1.~'25.9.
        core.next = i + 4 + dot;
        return core;
    }
    if (token(i + 4).is(Kind::MonthMark)) {
        core.next = i + 5;
        if (isDayNumber(i + 5) && token(i + 6).is(Kind::DayMark)) {
            core.first.day = stated(token(i + 5).value);
            core.next = i + 7;
        }
        return core;
    }
    if (sign.isSign(u'.') && isDayNumber(i + 5)) {
        core.first.day = stated(token(i + 5).value);
        core.next = i + 6;
        return core;
    }
    const bool endsRange = i > 0 && (token(i - 1).isSign(u'~') || token(i - 1).isSign(u'-'));
    if (!endsRange)
        return std::nullopt;
    core.next = i + 4;
    return core;
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
        if (core.first.fiscal)
            partOfYearTail(core);
        else
            eastAsianTail(core);
        return core;
    }
    const bool dotted =
        token(i + 2).isSign(u'.') && isMonthNumber(i + 3) && token(i + 4).isSign(u'.') && isDayNumber(i + 5);
    if (!dotted || !isDate(core.first.year.value, token(i + 3).value, token(i + 5).value))
        return std::nullopt;
    return fullDate(core.first.year.value, token(i + 3).value, token(i + 5).value, i + 6);
}

/// 上半期, 第1四半期 behind their year, which may be one of budgets.
void DateCore::partOfYearTail(CoreDate &date) const
{
    size_t at = date.next;
    if (token(at).is(Kind::Of))
        ++at;
    if (token(at).is(Kind::HalfMark)) {
        date.first.half = token(at).value;
        date.next = at + 1;
        return;
    }
    if (token(at).is(Kind::Ordinal, 0))
        ++at;
    const DateToken &number = token(at);
    if (number.is(Kind::Number) && token(at + 1).is(Kind::QuarterMark) && number.value >= 1 &&
        number.value <= quartersOfYear) {
        date.first.quarter = number.value;
        date.next = at + 2;
    }
}

/// Number + 年/月/日 and what follows a year: months, days, quarters, halves, month ranges.
/// What follows the weekday and the time of day behind a date: (月・祝)23時08分, 밤 11시 8분.
size_t DateCore::behindClock(size_t at) const
{
    constexpr size_t longest = 6;
    constexpr int minutes = 60;
    if (token(at).isSign(u'(') && token(at + 1).is(Kind::Weekday)) {
        size_t close = at + 2;
        while (close < at + longest && !token(close).isSign(u')'))
            ++close;
        at = token(close).isSign(u')') ? close + 1 : at;
    }
    if (token(at).is(Kind::DayPart))
        ++at;
    const auto isUnit = [&](size_t i) { // 時, 分, 시, 분
        constexpr qsizetype unit = 3;   // 時頃, 分ごろ
        return token(i).is(Kind::Other) && !token(i).spaced && token(i).end - token(i).start <= unit;
    };
    for (int part = 0; part < 2; ++part) {
        if (token(at).is(Kind::Number) && token(at).value < minutes && isUnit(at + 1))
            at += 2;
    }
    return at;
}

/// 지난해 추석, 2024년 성탄절 새벽.
void DateCore::namedDay(CoreDate &date) const
{
    const DateToken &day = token(date.next);
    if (day.more == 1) {
        date.first.moonDay = day.value;
    } else {
        date.first.month = stated(day.value / 100);
        date.first.day = stated(day.value % 100);
    }
    ++date.next;
}

void DateCore::eastAsianTail(CoreDate &date) const
{
    size_t at = date.next;
    if (date.first.year.isSet() && token(at).is(Kind::Of))
        ++at;
    if (date.first.year.isSet() && token(at).is(Kind::NamedDay)) {
        date.next = at;
        namedDay(date);
        return;
    }
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
    // 2025年の9カ月間: of most of a year those that are over, which are its first.
    if (date.first.year.isSet() && at > date.next && token(at).is(Kind::Number)) {
        constexpr int most = 6, months = 12;
        if (const auto span = duration(at);
            span && span->unit == TimeUnit::Month && span->count >= most && span->count < months) {
            date.first.firstMonths = span->count;
            date.next = span->next;
            return;
        }
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
    // 같은 해 11.까지, 올해 3. 5.: the same behind a year that is said in words.
    const bool dotted = m_language == Language::Korean && date.first.year.isSet() && isMonthNumber(at) &&
                        token(at + 1).isSign(u'.') && !token(at + 1).spaced;
    const bool day = dotted && isDayNumber(at + 2) && token(at + 3).isSign(u'.') && !token(at + 3).spaced;
    // 지난해 11.27. is a day; 지난해 11.27 alone would as well be a decimal.
    if (day || (dotted && !(token(at + 2).is(Kind::Number) && !token(at + 2).spaced))) {
        date.first.month = stated(token(at).value);
        if (day)
            date.first.day = stated(token(at + 2).value);
        date.next = day ? at + 4 : at + 2;
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
        const DateToken &behind = token(date.next + 1);
        const bool goesOn = behind.is(Kind::FromAfter) || behind.is(Kind::UntilAfter) || behind.isSign(u'~');
        if (token(date.next).is(Kind::DayPart) && goesOn) // 2日夜から3日未明
            ++date.next;
        else if (const size_t from = behindClock(date.next); token(from).is(Kind::FromAfter)) {
            const size_t last = from + (token(from + 1).is(Kind::Following) ? 2 : 1);
            if (isDayNumber(last) && token(last + 1).is(Kind::DayMark))
                date.next = from; // 16日23時から17日1時まで, 9日午後11時頃から翌10日
        }
    }
}

} // namespace vigie
