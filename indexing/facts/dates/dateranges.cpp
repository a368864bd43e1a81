// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/dateranges.h"

namespace vigie {

namespace {

using Kind = DateToken::Kind;

DateReading range(const DateFields &first, const DateFields &last)
{
    DateReading reading;
    reading.kind = DateReading::Range;
    reading.first = first;
    reading.last = last;
    return reading;
}

/// `head` without its unit takes the unit of `tail` ("3 to 5 May", "1月" before "9月").
bool fits(const CoreDate &head, const CoreDate &tail)
{
    if (!head.bare)
        return !tail.bare;
    return !tail.bare && (tail.first.day.isSet() || tail.first.month.isSet() || tail.first.quarter > 0);
}

std::optional<DateFields> headLike(const CoreDate &head, const CoreDate &tail)
{
    if (!head.bare)
        return head.first;
    DateFields fields;
    const int number = head.first.day.value;
    if (tail.first.day.isSet() && number >= 1 && number <= 31)
        fields.day = {DateField::Stated, number};
    else if (tail.first.month.isSet() && number >= 1 && number <= 12 && tail.cjk)
        fields.month = {DateField::Stated, number};
    else
        return std::nullopt;
    return fields;
}

} // namespace

std::optional<DateReading> DateRanges::at(size_t i, size_t &next) const
{
    if (auto found = between(i, next))
        return found;
    if (auto found = fromTo(i, next))
        return found;
    if (auto found = openSide(i, next))
        return found;
    if (auto found = sinceThen(i, next))
        return found;
    if (auto found = unitsTo(i, next))
        return found;
    if (auto found = yearTo(i, next))
        return found;
    if (auto found = weeksOf(i, next))
        return found;
    if (auto found = m_core.counted(i, next)) {
        // 석 달 전까지: until then
        if (token(next).is(Kind::UntilAfter) && found->kind == DateReading::Ago) {
            found->opensBefore = true;
            ++next;
        }
        return found;
    }
    if (token(i).is(Kind::Season, 0)) { // "since the beginning of the year"
        DateReading reading;
        reading.kind = DateReading::Since;
        reading.first.year = {DateField::Published, token(i).more};
        next = i + 1;
        // « depuis le début de l'année 2024 »
        constexpr int firstYear = 1900, lastYear = 2099;
        const DateToken &named = token(next);
        if (named.is(Kind::Number) && named.more == 4 && named.value >= firstYear &&
            named.value <= lastYear) {
            reading.first.year = {DateField::Stated, named.value};
            ++next;
        }
        return reading;
    }
    return plain(i, next);
}

DateReading DateRanges::one(const CoreDate &core, DateReading::Kind kind)
{
    if (core.last)
        return range(core.first, *core.last);
    DateReading reading;
    reading.kind = kind;
    reading.first = core.first;
    return reading;
}

std::optional<CoreDate> DateRanges::end(size_t i) const
{
    if (token(i).is(Kind::Article))
        ++i;
    if (auto core = m_core.date(i, true))
        return core;
    if (auto core = m_core.yearWithoutCentury(i))
        return core;
    return m_core.bareNumber(i);
}

std::optional<DateReading> DateRanges::dotted(size_t tailAt, const CoreDate &head, size_t &next) const
{
    if (head.cjk || head.bare || head.last || !head.first.year.isSet() || !head.first.month.isStated() ||
        !token(tailAt).is(Kind::Number) || !token(tailAt + 1).isSign(u'.'))
        return std::nullopt;
    const auto stated = [](int value) { return DateField{DateField::Stated, value}; };
    const int number = token(tailAt).value;
    const bool twoParts = head.first.day.isSet() && token(tailAt + 2).is(Kind::Number);
    const size_t behind = tailAt + (twoParts ? 4 : 2);
    if (!token(behind).is(Kind::UntilAfter) || (twoParts && !token(tailAt + 3).isSign(u'.')))
        return std::nullopt;
    DateFields last = head.first;
    if (head.first.day.isSet())
        last.day = stated(twoParts ? token(tailAt + 2).value : number);
    if (!head.first.day.isSet() || twoParts)
        last.month = stated(number);
    constexpr int months = 12, days = 31;
    if (last.month.value < head.first.month.value || last.month.value > months ||
        (last.day.isSet() && (last.day.value < 1 || last.day.value > days)))
        return std::nullopt;
    next = behind;
    return range(head.first, last);
}

std::optional<DateReading> DateRanges::joined(size_t tailAt, const CoreDate &head, size_t &next) const
{
    if (const auto found = dotted(tailAt, head, next))
        return found;
    const auto tail = end(tailAt);
    if (!tail || tail->last || head.last || !fits(head, *tail))
        return std::nullopt;
    const auto first = headLike(head, *tail);
    if (!first)
        return std::nullopt;
    next = tail->next;
    return range(*first, tail->first);
}

std::optional<DateReading> DateRanges::between(size_t i, size_t &next) const
{
    if (!token(i).is(Kind::Between))
        return std::nullopt;
    size_t start = i + 1;
    const auto head = end(start);
    if (!head || !token(head->next).is(Kind::And, 0))
        return std::nullopt;
    return joined(head->next + 1, *head, next);
}

std::optional<DateReading> DateRanges::fromTo(size_t i, size_t &next) const
{
    if (!token(i).is(Kind::From) && !token(i).is(Kind::Of) && !token(i).is(Kind::Since))
        return std::nullopt;
    const auto head = end(i + 1);
    if (!head)
        return std::nullopt;
    if (token(head->next).is(Kind::Part) && token(head->next).more == 1) // "de la mi-2024 au début de 2025"
        return joined(head->next, *head, next);
    if (!isTo(head->next))
        return std::nullopt;
    size_t tail = head->next + 1;
    if (token(tail).is(Kind::In)) // "de janvier 2024 jusqu'en mars"
        ++tail;
    return joined(tail, *head, next);
}

std::optional<DateReading> DateRanges::firstOfDays(size_t i, const CoreDate &head, size_t &next) const
{
    const DateToken &lead = i > 0 ? token(i - 1) : token(m_tokens.size());
    const DateToken &link = token(head.next);
    const bool led =
        lead.is(Kind::Weak, 1) || lead.is(Kind::Article) || lead.is(Kind::Of, 1) || lead.is(Kind::Of);
    if (!led || !(link.is(Kind::And, 0) || link.isSign(u',')) || !head.first.day.isSet())
        return std::nullopt;
    const size_t at = head.next + 1 + (token(head.next + 1).is(Kind::Article) ? 1 : 0);
    const auto tail = m_core.date(at, true);
    if (!tail || tail->last || !tail->first.day.isSet() || !tail->first.month.isStated() || tail->cjk)
        return std::nullopt;
    DateReading reading = one(*tail);
    reading.first.day = head.first.day;
    next = head.next;
    return reading;
}

std::optional<DateReading> DateRanges::sinceThen(size_t i, size_t &next) const
{
    // 업체는 이후 …: no date stands before it that it could follow.
    const bool alone = token(i).is(Kind::SinceAfter) && i > 0 && token(i - 1).is(Kind::FromAfter, 2) &&
                       !m_core.duration(i + 1);
    if (!token(i).is(Kind::SinceThen) && !alone)
        return std::nullopt;
    DateReading reading;
    reading.kind = DateReading::SinceThen;
    next = i + 1;
    if (const auto from = alone ? std::nullopt : m_core.date(i + 1, true); from && !from->last) {
        reading = one(*from, DateReading::Since);
        next = from->next;
    }
    return reading;
}

std::optional<DateReading> DateRanges::openSide(size_t i, size_t &next) const
{
    // "Through the end of September the total stands at"
    const bool through = token(i).is(Kind::To) && token(i).more == 1;
    const bool since = token(i).is(Kind::Since), until = token(i).is(Kind::Until) || through;
    if (!since && !until)
        return std::nullopt;
    size_t at = i + 1;
    while (token(at).is(Kind::Article) || token(at).is(Kind::In))
        ++at;
    const auto core = m_core.date(at, true);
    if (!core || core->last || core->bare ||
        (through && !core->first.month.isStated() && core->first.quarter == 0))
        return std::nullopt;
    next = core->next;
    // "dès" names the beginning of something that need not last.
    const bool told =
        token(next).is(Kind::When) || (token(next).isSign(u',') && token(next + 1).is(Kind::When));
    const bool opens = token(i).value == 0 && !told; // "since May 2024, when …": what happened then
    return one(*core, !opens ? DateReading::Single : since ? DateReading::Since : DateReading::Until);
}

std::optional<DateReading> DateRanges::plain(size_t i, size_t &next) const
{
    auto core = m_core.date(i, false);
    const bool bare = !core;
    if (bare)
        core = m_core.yearWithoutCentury(i); // 17年から23年まで
    if (!core)
        core = m_core.bareNumber(i);
    if (!core)
        return std::nullopt;
    const DateToken &after = token(core->next);
    const bool dash = after.isSign(u'-') || after.isSign(u'~') || (after.isSign(u'・') && core->bare);
    const bool to = after.is(Kind::To) && !(after.spaced && bare && !token(core->next + 1).is(Kind::Number));
    if (dash || to || after.is(Kind::FromAfter) || after.is(Kind::SinceAfter)) {
        size_t tail = core->next + 1; // "‘24.1월-’25.9월": it brings its own year
        if (!dash && !to && (token(tail).isSign(u',') || token(tail).isSign(u'、')))
            ++tail;
        // "올해 들어 9월까지" is a range, "올해 들어 9월에" is none.
        // 2017년 이후 지난해까지: so is it where an end follows.
        const bool wantsUntil = (after.is(Kind::FromAfter) && after.value > 1) || after.is(Kind::SinceAfter);
        size_t behind = i;
        if (auto found = joined(tail, *core, behind);
            found && (!wantsUntil || token(behind).is(Kind::UntilAfter))) {
            next = behind;
            if (token(next).is(Kind::UntilAfter))
                ++next;
            return found;
        }
    }
    if (core->bare) {
        if (auto reading = firstOfDays(i, *core, next))
            return reading;
        // « puis, le 20, ce fut le tour de », « admet un vol de 18 millions le 22 ; »
        const bool closes = after.isSign(u',') || after.isSign(u';') || after.isSign(u'.') ||
                            after.isSign(u')') || after.is(Kind::Break);
        if (i == 0 || !token(i - 1).is(Kind::Article, 1) || !core->first.day.isSet() || !closes)
            return std::nullopt;
        next = core->next;
        return one(*core);
    }
    if (bare)
        return std::nullopt;
    next = core->next;
    if (after.is(Kind::PeriodMark)) { // 2025年3月期: the business year until then; 10~12月期: those months
        const bool year = !core->last && core->first.year.isSet() && core->first.month.isStated() &&
                          !core->first.day.isSet();
        if (!year)
            return one(*core);
        ++next;
        DateReading reading = one(*core, DateReading::UnitsTo);
        reading.count = 1;
        reading.unit = TimeUnit::Year;
        return reading;
    }
    if (after.is(Kind::FromAfter) || after.is(Kind::SinceAfter)) {
        size_t unitsAt = core->next + 1;
        if (token(unitsAt).is(Kind::Of))
            ++unitsAt;
        if (const auto units = m_core.duration(unitsAt)) {
            DateReading reading = one(*core, DateReading::UnitsFrom);
            reading.count = units->count;
            reading.unit = units->unit;
            next = units->next;
            return reading;
        }
        const bool running = after.value == 3 && core->first.isOnlyYear() && core->first.year.value == 0 &&
                             core->first.year.from == DateField::Published;
        if (after.is(Kind::FromAfter) && after.value > 0 && !running)
            return one(*core);
        ++next;
        return one(*core, DateReading::Since);
    }
    if (after.is(Kind::UntilAfter)) {
        ++next;
        // 올해 9월까지, 올해 3분기까지: of the running year, from its beginning.
        const DateField &year = core->first.year;
        if (year.from == DateField::Published && year.value == 0 && !core->first.isOnlyYear() && core->cjk &&
            !core->last && !core->first.fiscal) {
            DateFields first;
            first.year = year;
            first.month = {DateField::Stated, 1};
            return range(first, core->first);
        }
        return one(*core, DateReading::Until);
    }
    return one(*core);
}

} // namespace vigie
