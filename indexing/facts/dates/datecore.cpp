// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/datefields.h"

namespace vigie {
namespace {

using Kind = DateToken::Kind;

} // namespace

bool DateCore::isDayNumber(size_t i) const
{
    const DateToken &t = token(i);
    return t.is(Kind::Number) && t.more <= 2 && t.value >= 1 && t.value <= 31;
}

bool DateCore::isMonthNumber(size_t i) const
{
    const DateToken &t = token(i);
    return t.is(Kind::Number) && t.more <= 2 && t.value >= 1 && t.value <= 12;
}

bool DateCore::isSeason(size_t i) const
{
    return token(i).is(Kind::Quarter) && token(i).value >= spring;
}

std::optional<CoreDate> DateCore::bareNumber(size_t i) const
{
    CoreDate core;
    core.next = i + 1;
    if (isYear(i) && !isAmountBefore(i)) {
        core.first.year = stated(token(i).value);
        return core;
    }
    if (!isDayNumber(i) || isAmountBefore(i))
        return std::nullopt;
    if (token(i + 1).is(Kind::OrdinalSuffix))
        ++core.next;
    core.first.day = stated(token(i).value);
    core.bare = true;
    return core;
}

std::optional<CoreDate> DateCore::date(size_t i, bool beside) const
{
    if (token(i).is(Kind::Part)) {
        size_t at = i + 1;
        const bool hyphen = token(at).isSign(u'-');
        at += hyphen ? 1 : 0;
        while (token(at).is(Kind::Of) || token(at).is(Kind::Article) || token(at).is(Kind::In))
            ++at;
        if (token(at).is(Kind::Unit, static_cast<int>(TimeUnit::Year)) && isYear(at + 1))
            ++at;
        auto found = core(at, true);
        // "early reports", "end 30 of": a part needs a month or a year that follows directly.
        // « Dépensés à cette fin en 2024 », « a pris fin en 2024 »: no end of the year.
        const bool purpose = m_language == Language::French && token(i + 1).is(Kind::In);
        if (!found || purpose || found->last || found->first.day.isSet() || found->first.quarter > 0 ||
            found->first.weekday > 0)
            return std::nullopt;
        found->first.part = static_cast<DatePart>(token(i).value);
        return found;
    }
    auto found = core(i, beside);
    if (found && !found->last && !found->first.day.isSet() && token(found->next).is(Kind::PartAfter) &&
        (found->cjk || found->first.isOnlyYear())) {
        found->first.part = static_cast<DatePart>(token(found->next).value);
        ++found->next;
    }
    return found;
}

std::optional<CoreDate> DateCore::core(size_t i, bool beside) const
{
    const DateToken &t = token(i);
    switch (t.kind) {
    case Kind::Number:
        return numberCore(i, beside);
    case Kind::Sign:
        return t.isSign(u'\'') ? shortYear(i) : std::nullopt;
    case Kind::Era:
        return eraDate(i);
    case Kind::Month: {
        CoreDate core;
        core.next = i;
        return monthCore(i, core, beside);
    }
    case Kind::NamedDay: {
        CoreDate core;
        core.next = i;
        namedDay(core);
        return core.next > i ? std::optional(core) : std::nullopt;
    }
    case Kind::Weekday:
        return weekday(i, beside);
    case Kind::Weekend: {
        if (token(i + 1).is(Kind::Of)) // "the weekend of 7 and 8 June"
            return std::nullopt;
        CoreDate core;
        core.first.weekend = t.value;
        core.first.seek = t.value < 0   ? DateFields::LatestPast
                          : t.value > 0 ? DateFields::AfterContext
                                        : DateFields::Here;
        core.next = i + 1;
        return core;
    }
    case Kind::Relative:
    case Kind::Contextual:
    case Kind::FiscalRelative:
        return relative(i);
    case Kind::Same: {
        if (!isDayNumber(i + 1) || !token(i + 2).is(Kind::DayMark))
            return std::nullopt;
        CoreDate core; // 同21日
        core.first.month = {DateField::Context, 0};
        core.first.day = stated(token(i + 1).value);
        core.next = i + 3;
        core.cjk = true;
        return core;
    }
    case Kind::Season: {
        CoreDate core;
        core.first.quarter = t.value;
        core.first.year = {DateField::Published, t.more};
        core.next = i + 1;
        core.cjk = true;
        return core;
    }
    case Kind::Quarter:
    case Kind::Half:
    case Kind::Ordinal:
    case Kind::Cardinal:
    case Kind::HalfMark:
        return partOfYear(i);
    case Kind::Last:
    case Kind::Next:
    case Kind::Following:
        return adjective(i);
    case Kind::Unit:
        if (t.value == static_cast<int>(TimeUnit::Year) && t.more == 3 && isYear(i + 1) &&
            token(i + 1).value % 10 == 0) { // "années 1990"
            CoreDate core;
            core.first.year = stated(token(i + 1).value);
            core.first.decade = true;
            core.next = i + 2;
            return core;
        }
        if (t.value == static_cast<int>(TimeUnit::Year) && t.more == 1 && isYear(i + 1)) { // "l'année 2024"
            CoreDate core;
            core.first.year = stated(token(i + 1).value);
            core.next = i + 2;
            return core;
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<CoreDate> DateCore::numberCore(size_t i, bool beside) const
{
    const DateToken &t = token(i);
    const DateToken &after = token(i + 1);
    CoreDate core;
    if (auto numeric = numericDate(i))
        return numeric;
    if (isAmountBefore(i) && !(beside && token(i - 1).isSign(u'-'))) // "22-24 October"
        return std::nullopt;
    if (after.is(Kind::DecadeMark) && t.more == 4 && t.value % 10 == 0 && t.value >= 1800) {
        core.first.year = stated(t.value);
        core.first.decade = true;
        core.next = i + 2;
        core.cjk = true;
        return core;
    }
    const bool yearOfRange = after.is(Kind::Unit, of(TimeUnit::Year)) && isYear(i); // 2017~2023년간
    if ((after.is(Kind::YearMark) || yearOfRange) && isYear(i)) {
        // "1718号(2006年)"
        const bool bracketed = i > 1 && token(i - 1).isSign(u'(') && token(i + 2).isSign(u')');
        const DateToken &numbered = bracketed ? token(i - 2) : t;
        if (bracketed && (numbered.is(Kind::Number) ||
                          (i > 2 && numbered.end - numbered.start == 1 && token(i - 3).is(Kind::Number))))
            return std::nullopt;
        core.first.year = stated(t.value);
        core.next = i + 2;
        core.cjk = true;
        eastAsianTail(core);
        return core;
    }
    // "25년 9월", 24年10月, 23年10~12月期, 25년 상반기
    if (isYearOfNews(i)) {
        std::optional<CoreDate> brief = yearWithoutCentury(i);
        const size_t alone = brief->next;
        eastAsianTail(*brief);
        const bool part =
            token(alone).is(Kind::PartAfter) && (m_language == Language::Korean || t.value >= firstBriefYear);
        if (brief->next > alone || part || after.is(Kind::FiscalMark) || followsFullYear(i))
            return brief;
    }
    // "(24.1.3.)"
    const bool opened = i > 0 && token(i - 1).isSign(u'(') && !t.spaced;
    if (m_language == Language::Korean && opened && t.more == 2 && after.isSign(u'.') &&
        isMonthNumber(i + 2) && token(i + 3).isSign(u'.') && isDayNumber(i + 4)) {
        core.first.year = stated(thisCentury + t.value);
        core.first.month = stated(token(i + 2).value);
        core.first.day = stated(token(i + 4).value);
        core.next = i + 5;
        return core;
    }
    if (after.is(Kind::FiscalMark) && isYear(i)) { // 2024年度, 2024 회계연도
        core.first.year = stated(t.value);
        core.first.fiscal = after.value == 1;
        core.next = i + 2;
        core.cjk = true;
        if (core.first.fiscal)
            partOfYearTail(core);
        else
            eastAsianTail(core);
        return core;
    }
    // 懲役4年6月: a length of time, since no year of the calendar stands before the month.
    if (after.is(Kind::MonthMark) && i > 1 && token(i - 1).is(Kind::YearMark) &&
        token(i - 2).is(Kind::Number) && token(i - 2).more <= 2 && !t.spaced)
        return std::nullopt;
    if ((after.is(Kind::MonthMark) && isMonthNumber(i)) || (after.is(Kind::DayMark) && isDayNumber(i)) ||
        (isMonthNumber(i) && (after.isSign(u'~') || after.isSign(u'-') || after.isSign(u'・')) &&
         isMonthNumber(i + 2) && token(i + 3).is(Kind::MonthMark))) {
        core.next = i;
        core.cjk = true;
        eastAsianTail(core);
        return core.next > i ? std::optional(core) : std::nullopt;
    }
    if (after.is(Kind::QuarterMark) && t.value >= 1 && t.value <= 4 && t.more == 1) {
        core.first.quarter = t.value;
        core.next = i + 2;
        core.cjk = true;
        return core;
    }
    const size_t suffix = after.is(Kind::OrdinalSuffix) ? 1 : 0;
    const bool counts =
        (after.is(Kind::Ordinal, 1) || after.is(Kind::Last)) && t.more <= 2; // "les 9 premiers mois"
    if ((suffix == 1 || counts) && token(i + 2).is(Kind::Unit))
        return partOfYear(i);
    if (isDayNumber(i)) {
        size_t at = i + 1 + suffix;
        if (token(at).is(Kind::Of) || token(at).isSign(u'-'))
            ++at;
        core.first.day = stated(t.value);
        if (token(at).is(Kind::Month) && !(token(at - 1).isSign(u'-') && !token(at + 1).isSign(u'-')))
            return monthCore(at, core, true);
        if (token(at).is(Kind::Month) && token(at - 1).isSign(u'-') && token(at + 1).isSign(u'-') &&
            isYear(at + 2)) {
            core.first.month = stated(token(at).value); // "22-Oct-2025"
            core.first.year = stated(token(at + 2).value);
            core.next = at + 3;
            return core;
        }
        if (token(at).is(Kind::Relative, static_cast<int>(TimeUnit::Month)) && token(at - 1).is(Kind::Of)) {
            core.first.month = {DateField::Published, token(at).more}; // "le 14 du mois dernier"
            core.next = at + 1;
            return core;
        }
    }
    if (isYear(i)) {
        // "2025 Q3"
        const size_t at = after.isSign(u'-') ? i + 2 : i + 1;
        if (token(at).is(Kind::Quarter) || token(at).is(Kind::Half)) {
            core.first.year = stated(t.value);
            (token(at).is(Kind::Quarter) ? core.first.quarter : core.first.half) = token(at).value;
            core.next = at + 1;
            return core;
        }
        // "in 2016-17": two years, where no month could be meant
        const DateToken &second = token(i + 2);
        const bool brief = after.isSign(u'-') && !after.spaced && second.is(Kind::Number) && !second.spaced &&
                           second.more == 2 && second.value > 12 && second.value > t.value % 100 &&
                           second.value <= t.value % 100 + yearsOfAText && !token(i + 3).isSign(u'-');
        if (brief && i > 0 && (token(i - 1).is(Kind::In) || token(i - 1).is(Kind::Of)) &&
            !isEastAsian(m_language)) {
            core.first.year = stated(t.value);
            core.last = core.first;
            core.last->year = stated(t.value - t.value % 100 + second.value);
            core.next = i + 3;
            return core;
        }
        const bool rangeHead = (after.isSign(u'-') || after.isSign(u'~')) && isYear(i + 2) &&
                               token(i + 2).value > t.value && !token(i + 3).is(Kind::Unit);
        if (rangeHead || isPlausibleBareYear(i) ||
            (beside && !token(i + 1).isSign(u'%') && !token(i + 1).isSign(u'$'))) {
            core.first.year = stated(t.value);
            core.next = i + 1;
            return core;
        }
    }
    return std::nullopt;
}

} // namespace vigie
