// SPDX-License-Identifier: GPL-3.0-or-later
// Dates with names of months, parts of years, and words like "last" before them.
#include "indexing/facts/dates/datefields.h"

namespace vigie {
namespace {

using Kind = DateToken::Kind;

} // namespace

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
    // "Ronin (March)", « Phemex (mars) », "(Sept.)": alone in a bracket.
    const bool bracketed =
        (before.isSign(u'(') || (before.isSign(u',') && m_language == Language::English)) &&
        (after.isSign(u')') || (after.isSign(u'.') && token(date.next + 1).isSign(u')')));
    // "d'août", "l'octobre": the article before a month; "the march" is a march.
    if (month.more == ShortMonth && !(introduced && before.is(Kind::In)) && !bracketed)
        return std::nullopt;
    // "May" in a cell of its own is a month.
    const bool alone = before.is(Kind::Break) && after.is(Kind::Break);
    // "May. Thieves rob …", "March: …": the label of an entry.
    const bool heads = i == 0 && (after.isSign(u'.') || after.isSign(u':') || after.isSign(u'-'));
    // "May's theft from X": at the head of a sentence.
    const bool owns = m_language == Language::English &&
                      (i == 0 || before.is(Kind::Break) || before.isSign(u'.')) && after.isSign(u'\'');
    // "Orbita: March, $26 million", "Orbita, May, $3 million": set off on both sides.
    const bool setOff = (before.isSign(u':') || before.isSign(u',') || before.isSign(u'(')) &&
                        (after.isSign(u',') || after.isSign(u':'));
    if (month.more == CommonWord && !introduced && !alone && !heads && !owns && !bracketed && !setOff)
        return std::nullopt;
    return date;
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
        if (yearReference(core.next, core.first.year))
            return core;
        // "in Q4", "au T3", "in the summer", « au printemps »: of the year spoken of.
        const DateToken &before = i > 0 ? token(i - 1) : token(m_tokens.size());
        const DateToken &lead = i > 1 ? token(i - 2) : token(m_tokens.size());
        const bool introduced = before.is(Kind::In) || before.is(Kind::Article) ||
                                (m_language == Language::French && before.is(Kind::To, 1));
        if (!isSeason(i))
            return introduced ? std::optional(core) : std::nullopt;
        const bool latin = m_language == Language::French
                               ? before.is(Kind::To, 1) ||
                                     (before.is(Kind::Article) && (lead.is(Kind::To) || lead.is(Kind::In)))
                               : before.is(Kind::Article) && (lead.is(Kind::In) || lead.is(Kind::Weak, 0));
        const DateToken &after = token(core.next);
        // 秋に, 가을 after a comma
        const bool eastAsian = isEastAsian(m_language) && (before.isSign(u'、') || before.isSign(u',')) &&
                               (m_language == Language::Korean || after.is(Kind::Other));
        return latin || eastAsian ? std::optional(core) : std::nullopt;
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
    const bool adjective =
        count == 0 && token(unitAt).isSign(u'-') && !token(unitAt).spaced; // "first-half losses"
    const DateToken &unit = token(adjective ? ++unitAt : unitAt);
    if (!unit.is(Kind::Unit))
        return std::nullopt;
    core.next = unitAt + 1;
    if (count > 0) {
        constexpr int months = 12, ofQuarter = 3;
        const int each = unit.value == of(TimeUnit::Month) ? 1
                         : unit.value == of(TimeUnit::Quarter)
                             ? ofQuarter // "the first three quarters of 2025"
                             : 0;
        if ((ordinal != 1 && sign == 1) || each == 0 || count * each > months)
            return std::nullopt;
        core.first.firstMonths = sign * count * each;
        if (yearReference(core.next, core.first.year))
            return core;
        size_t at = core.next;
        if (token(at).is(Kind::Of) && token(at + 1).is(Kind::Unit, of(TimeUnit::Year)) &&
            token(at + 1).more == 1) {
            core.next = at + 2; // "of the year": the one spoken of
            return core;
        }
        // "In the first nine months alone", « sur les neuf premiers mois »: likewise, but not those of a term
        // or war.
        // « Le total des neuf premiers mois »
        const bool article = i > 0 && (token(i - 1).is(Kind::Article) ||
                                       (m_language == Language::French && token(i - 1).is(Kind::Of)));
        // 最初の9か月だけで, うち最初の3か月の被害は: not 侵入から最初の3か月, not 戦争の最初の3か月.
        const DateToken &lead = i > 0 ? token(i - 1) : token(m_tokens.size());
        const bool ofItself = lead.is(Kind::Of) || lead.is(Kind::FromAfter) || lead.is(Kind::Later) ||
                              lead.is(Kind::SinceAfter) || lead.is(Kind::Ago);
        if (m_language == Language::Japanese && sign > 0 && !ofItself)
            return core;
        return article && sign > 0 && !token(at).is(Kind::Of) ? std::optional(core) : std::nullopt;
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
    else if (!year && unit.value == of(TimeUnit::Half) && m_language != Language::French) {
        // "the first half" of anything; « semestre » says of what
        const bool during = i > 1 && token(i - 1).is(Kind::Article) && token(i - 2).is(Kind::In);
        if (!adjective && (!during || token(core.next).is(Kind::Of)))
            return std::nullopt;
    }
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
    if (t.is(Kind::Following, -1))
        return std::nullopt; // "the previous six months" is counted
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
    if (what.is(Kind::Weekday)) {
        // 3월의 마지막 금요일: of the month before it, not the last that has been.
        if (m_language == Language::Korean && i > 0 && token(i - 1).is(Kind::Of))
            return std::nullopt;
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

} // namespace vigie
