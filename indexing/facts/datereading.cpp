// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/datereading.h"

#include "indexing/facts/datecore.h"

namespace vigie {
namespace {

using Kind = DateToken::Kind;

/// Puts single dates together: ranges, open sides, durations counted from a date.
class RangeReader
{
public:
    RangeReader(const std::vector<DateToken> &tokens, Language language)
        : m_core(tokens, language)
        , m_tokens(tokens)
    {
    }

    /// The reading that begins at token `i`; `next` is the token after it.
    std::optional<DateReading> at(size_t i, size_t &next) const
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

private:
    const DateToken &token(size_t i) const { return m_core.token(i); }

    static DateReading range(const DateFields &first, const DateFields &last)
    {
        DateReading reading;
        reading.kind = DateReading::Range;
        reading.first = first;
        reading.last = last;
        return reading;
    }
    static DateReading one(const CoreDate &core, DateReading::Kind kind = DateReading::Single)
    {
        if (core.last)
            return range(core.first, *core.last);
        DateReading reading;
        reading.kind = kind;
        reading.first = core.first;
        return reading;
    }

    /// A date beside another one: numbers that would be no date alone are one there.
    std::optional<CoreDate> end(size_t i) const
    {
        if (token(i).is(Kind::Article))
            ++i;
        if (auto core = m_core.date(i, true))
            return core;
        if (auto core = m_core.yearWithoutCentury(i))
            return core;
        return m_core.bareNumber(i);
    }

    /// `head` without its unit takes the unit of `tail` ("3 to 5 May", "1月" before "9月").
    static bool fits(const CoreDate &head, const CoreDate &tail)
    {
        if (!head.bare)
            return !tail.bare;
        return !tail.bare && (tail.first.day.isSet() || tail.first.month.isSet() || tail.first.quarter > 0);
    }
    static std::optional<DateFields> headLike(const CoreDate &head, const CoreDate &tail)
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

    std::optional<DateReading> joined(size_t headAt, size_t tailAt, const CoreDate &head, size_t &next) const
    {
        Q_UNUSED(headAt);
        const auto tail = end(tailAt);
        if (!tail || tail->last || head.last || !fits(head, *tail))
            return std::nullopt;
        const auto first = headLike(head, *tail);
        if (!first)
            return std::nullopt;
        next = tail->next;
        return range(*first, tail->first);
    }

    std::optional<DateReading> between(size_t i, size_t &next) const
    {
        if (!token(i).is(Kind::Between))
            return std::nullopt;
        size_t start = i + 1;
        const auto head = end(start);
        if (!head || !token(head->next).is(Kind::And, 0))
            return std::nullopt;
        return joined(start, head->next + 1, *head, next);
    }

    bool isTo(size_t i) const
    {
        const DateToken &t = token(i);
        return t.is(Kind::To) || t.is(Kind::Until);
    }

    std::optional<DateReading> fromTo(size_t i, size_t &next) const
    {
        if (!token(i).is(Kind::From) && !token(i).is(Kind::Of) && !token(i).is(Kind::Since))
            return std::nullopt;
        const auto head = end(i + 1);
        if (!head)
            return std::nullopt;
        if (token(head->next).is(Kind::Part) &&
            token(head->next).more == 1) // "de la mi-2024 au début de 2025"
            return joined(i + 1, head->next, *head, next);
        if (!isTo(head->next))
            return std::nullopt;
        size_t tail = head->next + 1;
        if (token(tail).is(Kind::In)) // "de janvier 2024 jusqu'en mars"
            ++tail;
        return joined(i + 1, tail, *head, next);
    }

    /// "On 4 and 5 June 2023": a number that shares its month with the day after it.
    std::optional<DateReading> firstOfDays(size_t i, const CoreDate &head, size_t &next) const
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

    /// "Since then", それ以来; "has since May 2024" names its beginning.
    std::optional<DateReading> sinceThen(size_t i, size_t &next) const
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

    /// "The year to June 2024", "the quarter ended 30 June", « l'exercice clos le 31 mars 2024 ».
    std::optional<DateReading> yearTo(size_t i, size_t &next) const
    {
        const DateToken &unit = token(i);
        const bool fiscal = unit.is(Kind::BeforeCount, 1);
        const bool week = unit.is(Kind::Unit, static_cast<int>(TimeUnit::Week)) &&
                          (i == 0 || !token(i - 1).is(Kind::Number));
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

    /// "The first two weeks of January 2025", « la dernière semaine d'avril ».
    std::optional<DateReading> weeksOf(size_t i, size_t &next) const
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
        DateReading reading = one(*month, at == i || token(side).is(Kind::Last) ? DateReading::UnitsTo
                                                                                : DateReading::UnitsFrom);
        reading.count = count;
        reading.unit = static_cast<TimeUnit>(unit.value); // of "last week" too
        next = month->next;
        return reading;
    }

    /// What ends a span whose length is said, behind its "to" or "ended".
    std::optional<CoreDate> endOf(size_t at) const
    {
        while (token(at).is(Kind::Article) || token(at).is(Kind::In) || token(at).is(Kind::Weak, 1))
            ++at;
        auto end = m_core.date(at, true);
        return end && !end->last && !end->bare && !end->first.isOnlyDay() ? end : std::nullopt;
    }

    /// "the twelve months to September 2025", 2025年9月までの1年間, 2025년 9월까지 12개월.
    std::optional<DateReading> unitsTo(size_t i, size_t &next) const
    {
        const auto made = [&](const CoreDate &end, const DateDuration &span, size_t after) {
            DateReading reading = one(end, DateReading::UnitsTo);
            reading.count = span.count;
            reading.unit = span.unit;
            next = after;
            return reading;
        };
        if (const auto span = m_core.duration(i); span && span->unit != TimeUnit::Day) {
            const bool period =
                token(span->next).is(Kind::Other) && token(span->next + 1).is(Kind::UntilMark);
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

    std::optional<DateReading> openSide(size_t i, size_t &next) const
    {
        const bool since = token(i).is(Kind::Since), until = token(i).is(Kind::Until);
        if (!since && !until)
            return std::nullopt;
        size_t at = i + 1;
        while (token(at).is(Kind::Article) || token(at).is(Kind::In))
            ++at;
        const auto core = m_core.date(at, true);
        if (!core || core->last || core->bare)
            return std::nullopt;
        next = core->next;
        // "dès" names the beginning of something that need not last.
        const bool told =
            token(next).is(Kind::When) || (token(next).isSign(u',') && token(next + 1).is(Kind::When));
        const bool opens = token(i).value == 0 && !told; // "since May 2024, when …": what happened then
        return one(*core, !opens ? DateReading::Single : since ? DateReading::Since : DateReading::Until);
    }

    std::optional<DateReading> plain(size_t i, size_t &next) const
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
        const bool to =
            after.is(Kind::To) && !(after.spaced && bare && !token(core->next + 1).is(Kind::Number));
        if (dash || to || after.is(Kind::FromAfter)) {
            size_t tail = core->next + 1;
            if (dash && (token(tail).isSign(u'\'') || !core->last)) {
                // "‘24.1월-’25.9월": the tail brings its own year.
            }
            if (after.is(Kind::FromAfter) && (token(tail).isSign(u',') || token(tail).isSign(u'、')))
                ++tail;
            // "올해 들어 9월까지" is a range, "올해 들어 9월에" is none.
            const bool wantsUntil = after.is(Kind::FromAfter) && after.value > 1;
            size_t behind = i;
            if (auto found = joined(i, tail, *core, behind);
                found && (!wantsUntil || token(behind).is(Kind::UntilAfter))) {
                next = behind;
                if (token(next).is(Kind::UntilAfter))
                    ++next;
                return found;
            }
        }
        if (core->bare)
            return firstOfDays(i, *core, next);
        if (bare)
            return std::nullopt;
        next = core->next;
        if (after.is(
                Kind::PeriodMark)) { // 2025年3月期: the business year until then; 10~12月期: those months
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
            const bool running = after.value == 3 && core->first.isOnlyYear() &&
                                 core->first.year.value == 0 && core->first.year.from == DateField::Published;
            if (after.is(Kind::FromAfter) && after.value > 0 && !running)
                return one(*core);
            ++next;
            return one(*core, DateReading::Since);
        }
        if (after.is(Kind::UntilAfter)) {
            ++next;
            return one(*core, DateReading::Until);
        }
        return one(*core);
    }

    DateCore m_core;
    const std::vector<DateToken> &m_tokens;
};

/// "in May and October 2025": nothing but "and" or a comma between two readings.
bool onlyJoins(const std::vector<DateToken> &tokens, size_t from, size_t to)
{
    if (from >= to || to - from > 3)
        return false;
    for (size_t i = from; i < to; ++i) {
        const DateToken &t = tokens[i];
        if (!t.is(Kind::And) && !t.isSign(u',') && !t.isSign(u'、') && !t.isSign(u'・') && !t.is(Kind::In))
            return false;
    }
    return true;
}

/// "every October", "chaque année en octobre", 毎年10月: no date of one year.
bool comesAgain(const std::vector<DateToken> &tokens, size_t i)
{
    constexpr size_t reach = 4;
    for (size_t back = 1; back <= reach && back <= i; ++back) {
        const DateToken &before = tokens[i - back];
        if (before.is(Kind::Every))
            return true;
        if (before.is(Kind::Other) || before.is(Kind::Break) || before.is(Kind::Relative))
            return false;
    }
    return false;
}

} // namespace

std::vector<DateReading> readDates(const std::vector<DateToken> &tokens, Language language)
{
    const RangeReader reader(tokens, language);
    std::vector<DateReading> found;
    size_t lastEnd = 0;
    for (size_t i = 0; i < tokens.size();) {
        if (tokens[i].is(Kind::Other) || tokens[i].is(Kind::Break)) {
            ++i;
            continue;
        }
        size_t next = i;
        std::optional<DateReading> reading = reader.at(i, next);
        if (!reading || next <= i) {
            ++i;
            continue;
        }
        reading->span = {tokens[i].start, tokens[next - 1].end};
        if (!found.empty())
            found.back().joinsNext = onlyJoins(tokens, lastEnd, i);
        lastEnd = next;
        if (comesAgain(tokens, i) && !reading->first.hasYear()) {
            i = next;
            continue;
        }
        found.push_back(*reading);
        i = next;
    }
    return found;
}

} // namespace vigie
